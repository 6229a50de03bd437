import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Member, OptionValues, Outcome } from '../../src/preview/types.ts';
import { useStandIn } from '../support/standin.ts';
import { drawn, HOSTILE } from '../unit/discord/live-markup.ts';
import { buttonOf, buttonsOf, labelsOf, messageOf, textOf, useBots } from './bot.ts';
import { arrived, MODERATOR, seen, shareButton } from './channel.ts';
import { HARBOUR, LIBRARY_EN } from './texts.ts';

const STORAGE = 'Kami meminta gudang pendingin yang lebih besar';
const ALTERED = { quotation: '“We will close the reading hall in winter”', speaker: 'Marlowe' };
const TEXTS = { harbour: HARBOUR, library: LIBRARY_EN };
/** What stands above the result, how it is told who shared it, and the buttons below, in each language of a server. */
const EN = {
  locale: 'en-US',
  share: 'Share in this channel',
  shared: 'Shared in this channel',
  sharedBy: 'Shared by',
  verdict: '### Not word for word: the words were changed',
  change: '- left out: “not”\n- “room” became “hall”',
  buttons: ['Show context', 'Remove from this channel'],
} as const;
const ID = {
  locale: 'id',
  share: 'Bagikan di channel ini',
  shared: 'Sudah dibagikan di channel ini',
  sharedBy: 'Dibagikan oleh',
  verdict: '### Tidak persis: kata-katanya diubah',
  change: '- dihilangkan: “not”\n- “room” menjadi “hall”',
  buttons: ['Lihat konteks', 'Hapus dari channel ini'],
} as const;

describe.each([
  { reader: ID, server: EN },
  { reader: EN, server: ID },
])('given a reader with $reader.locale on a server with $server.locale', ({ reader, server }) => {
  const stage = useStandIn({ guilds: [{ name: 'Sagara', locale: server.locale, channels: ['umum'] }] });
  const bots = useBots();

  test('when a check is shared, then the channel reads it in the server’s language under the asker’s name', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member({ locale: reader.locale });
    const check = await member.slash('check', ALTERED);
    expect(textOf(check)).toContain(reader.verdict);
    const outcome = await member.press(messageOf(check), buttonOf(check, reader.share));
    expect(outcome.kind).toBe('update');
    await arrived(stage.standIn);
    const shared = seen(stage.standIn.messages()[0]);
    expect(textOf(shared).split('\n').slice(0, 3)).toEqual([
      `### ${ALTERED.quotation} — ${ALTERED.speaker}`,
      `-# ${server.sharedBy} <@${member.id}>`,
      server.verdict,
    ]);
    expect(textOf(shared)).toContain(server.change);
    expect(textOf(shared)).toContain('> We will ~~not~~ close the reading ~~room~~ **hall** in winter');
    expect(labelsOf(shared)).toEqual(server.buttons);
    expect(messageOf(shared)).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    await expect
      .poll(() => shareButton(seen(member.ephemeral()[0])))
      .toMatchObject({ label: reader.shared, disabled: true });
  });
});

describe('a check', () => {
  const stage = useStandIn({ guilds: [{ name: 'Sagara', locale: 'id', channels: ['umum'] }] });
  const bots = useBots();
  const inChannel = () => stage.standIn.messages();

  /** Checks and shares; gives what then stands last in the channel. */
  async function share(member: Member, options: OptionValues = { quotation: `“${STORAGE}”` }): Promise<Outcome> {
    const check = await member.slash('check', options);
    await press(member, check);
    await arrived(stage.standIn);
    return seen(inChannel()[0]);
  }

  function press(member: Member, check: Outcome): Promise<Outcome> {
    return member.press(messageOf(check), shareButton(check)?.custom_id ?? '');
  }

  test('given a source with an address, then what is shared leads there and to the sentences around it', async () => {
    await bots.start(stage.standIn, TEXTS);
    const shared = await share(stage.standIn.member());
    expect(labelsOf(shared)).toEqual(['Lihat konteks', 'Hapus dari channel ini', 'Buka sumbernya']);
    const other = stage.standIn.member({ locale: 'en-GB' });
    const around = await other.press(messageOf(shared), buttonOf(shared, 'Lihat konteks'));
    expect(around).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(around)).toContain(STORAGE);
  });

  test('given nothing near, then it can be shared and removed all the same', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member();
    const shared = await share(member, { quotation: 'Zebras xylophone quietly' });
    expect(labelsOf(shared)).toEqual(['Hapus dari channel ini']);
    await member.press(messageOf(shared), buttonOf(shared, 'Hapus dari channel ini'));
    expect(inChannel()).toEqual([]);
  });

  test('given a question that was not in marks, then it is shared as it was checked', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member({ locale: 'id' });
    const options = { quotation: `${STORAGE}?`, speaker: 'Bagus' };
    expect(textOf(await member.slash('check', options))).toContain('### Persis, kata demi kata');
    const shared = textOf(await share(member, options));
    expect(shared).toContain(`### “${STORAGE}?” — Bagus\n`);
    expect(shared).toContain('### Persis, kata demi kata');
  });

  test('given a double click and a restart, then it stands in the channel once', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member();
    const check = await member.slash('check', ALTERED);
    await bots.restart(stage.standIn, TEXTS);
    const clicks = await Promise.all([1, 2, 3].map(() => press(member, check)));
    expect(clicks.map(({ kind }) => kind).sort()).toEqual(['message', 'message', 'update']);
    await arrived(stage.standIn);
    await bots.restart(stage.standIn, TEXTS);
    const forged = await member.press(messageOf(check), shareButton(check)?.custom_id ?? '', { forge: true });
    expect(textOf(forged)).toContain('has already been shared');
    expect(inChannel()).toHaveLength(1);
  });

  test.each([
    ['en-US', 'You do not have permission to send messages in this channel'],
    ['id', 'Anda tidak punya izin mengirim pesan di channel ini'],
  ] as const)('given a member who may not write there (%s), then nothing is shared', async (locale, told) => {
    await bots.start(stage.standIn, TEXTS);
    const { guild, channel } = stage.standIn;
    const deny = PermissionFlagsBits.SendMessages.toString();
    stage.standIn.guilds.setChannelPermissions(channel.id, { id: guild.id, kind: 'role', allow: '0', deny });
    const member = stage.standIn.member({ locale });
    expect(textOf(await press(member, await member.slash('check', ALTERED)))).toContain(told);
    expect(inChannel()).toEqual([]);
  });

  describe('is removed', () => {
    test.each(['shared', 'asked with `public`'])(
      'when it was %s, by its asker and by a moderator, not by another member, and once',
      async (how) => {
        await bots.start(stage.standIn, TEXTS);
        const asker = stage.standIn.member();
        for (const remover of [asker, stage.standIn.member({ permissions: MODERATOR })]) {
          const message =
            how === 'shared' ? await share(asker, ALTERED) : await asker.slash('check', { ...ALTERED, public: true });
          expect(shareButton(message)).toBeUndefined();
          const remove = buttonsOf(message).find(({ custom_id }) => custom_id?.includes(':remove:'))?.custom_id ?? '';
          const refused = await stage.standIn.member({ locale: 'id' }).press(messageOf(message), remove);
          expect(refused).toMatchObject({ kind: 'message', ephemeral: true });
          expect(textOf(refused)).toContain('Hanya anggota yang membagikannya, dan moderator');
          expect(inChannel()).toHaveLength(1);
          const both = [remover.press(messageOf(message), remove), remover.press(messageOf(message), remove)];
          await Promise.allSettled(both);
          await expect.poll(inChannel).toEqual([]);
        }
        expect(bots.logged()).not.toContain('interaction failed');
      },
    );
  });

  describe('is not offered for sharing', () => {
    test.each([
      ['a claim that is too long', { quotation: `“${`${STORAGE}, `.repeat(12)}”` }],
      ['a speaker that reads as part of the claim', { quotation: `“${STORAGE}”`, speaker: 'Bagus” — Rina' }],
      ['a claim and a speaker that read as a claim', { quotation: `"${STORAGE}"`, speaker: 'Bagus”' }],
      ['several quotations', { quotation: `“${STORAGE}” — Bagus.\n\n“Kami akan pergi” — Rina Wulandari.` }],
    ])('given %s, and is shown as ever', async (_, options) => {
      await bots.start(stage.standIn, TEXTS);
      const member = stage.standIn.member();
      const check = await member.slash('check', options);
      expect(shareButton(check)).toBeUndefined();
      expect(textOf(check)).toContain('“Kami meminta gudang pendingin');
      expect(labelsOf(check).join()).toMatch(/context/iu);
      const shown = await member.slash('check', { ...options, public: true });
      expect(labelsOf(shown)).toContain('Hapus dari channel ini');
    });
  });

  describe('whose sources changed between check and share', () => {
    const NOT_FOUND = { quotation: '“Kereta cepat akan berhenti di desa kami mulai tahun depan”' };
    const TRAIN = '"Kereta cepat akan berhenti di desa kami mulai tahun depan," kata Rina Wulandari.';

    test.each([
      ['the words were changed', ALTERED, { ...TEXTS, library: LIBRARY_EN.replace('will not', 'will') }],
      ['the source was removed', ALTERED, { harbour: HARBOUR }],
      ['a source has it now', NOT_FOUND, { ...TEXTS, train: TRAIN }],
      ['somebody else says it', ALTERED, { ...TEXTS, library: LIBRARY_EN.replaceAll('Marlowe', 'Bellamy') }],
    ] as const)('because %s, is not shared, and a sentence says why', async (_, options, texts) => {
      await bots.start(stage.standIn, TEXTS);
      for (const [locale, told] of [
        ['en-US', 'The sources have changed since this was checked'],
        ['id', 'Sumber-sumbernya sudah berubah sejak kutipan ini diperiksa'],
      ] as const) {
        const member = stage.standIn.member({ locale });
        const check = await member.slash('check', options);
        await bots.restart(stage.standIn, texts);
        expect(textOf(await press(member, check))).toContain(told);
        await bots.restart(stage.standIn, TEXTS);
      }
      expect(inChannel()).toEqual([]);
    });

    test('so that the result is the same, is shared from the sources as they are now', async () => {
      await bots.start(stage.standIn, TEXTS);
      const member = stage.standIn.member();
      const check = await member.slash('check', ALTERED);
      const library = LIBRARY_EN.replace('Library hours to grow', 'Longer library hours').replace('met on', 'sat on');
      await bots.restart(stage.standIn, { ...TEXTS, library });
      await press(member, check);
      await arrived(stage.standIn);
      const shared = seen(inChannel()[0]);
      expect(textOf(shared)).toContain('“Longer library hours”');
      const around = await member.press(messageOf(shared), buttonOf(shared, 'Lihat konteks'));
      expect(textOf(around)).toContain('We will not close the reading room');
    });
  });

  test('of a message shows no more of it than the claim, when shared', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member();
    const author = stage.standIn.member();
    const content = `Sst <@${author.id}>, rahasia: kata Bagus Prakoso, "${STORAGE}". Kapan kita bertemu lagi?`;
    const check = await member.useOnMessage('Check quotation', author.say(content));
    await press(member, check);
    await arrived(stage.standIn, 2);
    const shared = seen(inChannel()[1]);
    expect(textOf(shared)).toContain(`### “${STORAGE}” — Bagus Prakoso\n-# Dibagikan oleh <@${member.id}>\n### Persis`);
    for (const word of ['Sst', 'rahasia', 'Kapan', author.id]) expect(textOf(shared)).not.toContain(word);
    const again = await author.useOnMessage('Check quotation', messageOf(shared));
    expect(textOf(again)).toContain(`### “${STORAGE}” — Bagus Prakoso\n### Word for word`);
  });

  test('of a message of several lines is shared on one', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member();
    const check = await member.useOnMessage('Check quotation', member.say(STORAGE.replace(' yang', '\nyang')));
    expect(textOf(check)).toContain(`### “${STORAGE}”\n### Word for word`);
    await press(member, check);
    await arrived(stage.standIn, 2);
    expect(textOf(seen(inChannel()[1]))).toContain(`### “${STORAGE}”\n`);
  });

  test('of hostile claims and speakers is inert where it is shared, and mentions nobody', async () => {
    await bots.start(stage.standIn, TEXTS);
    const tokens = HOSTILE.filter((each) => !each.includes('\n'));
    const chunks = Array.from({ length: Math.ceil(tokens.length / 3) }, (_, at) => tokens.slice(3 * at, 3 * at + 3));
    for (const [at, chunk] of chunks.entries()) {
      const member = stage.standIn.member();
      const quotation = `“${chunk.join(' Kami ')} meminta gudang pendingin yang besar”`;
      await press(member, await member.slash('check', { quotation, speaker: chunk.join(' ') }));
      await arrived(stage.standIn, at + 1);
      const shared = seen(inChannel()[at]);
      expect(drawn(foreign(textOf(shared))), quotation).toEqual([]);
      expect(messageOf(shared)).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    }
  });
});

/** A shared message without the bot's own markup: headings, small print, who shared it, lists, quote bars, bold and struck words. */
function foreign(text: string): string {
  return text
    .replace(/^-# Dibagikan oleh <@\d+>$/mu, '')
    .replace(/^(?:> |### |-# |- (?=\S))/gmu, '')
    .replace(/(\\[^0-9A-Za-z\s])|\*\*|~~/gu, '$1');
}
