import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Member, OptionValues, Outcome } from 'discord-standin';
import { describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { checkQuotation } from '../../src/check/check.ts';
import { shareCheckId } from '../../src/discord/replies/check/share.ts';
import { createVersion } from '../../src/library/library.ts';
import { buttonOf, buttonsOf, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { arrived, MODERATOR, seen, shareButton } from '../support/channel.ts';
import { drawn, HOSTILE } from '../support/live-markup.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const STORAGE = 'Kami meminta gudang pendingin yang lebih besar';
const ALTERED = { quotation: '“We will close the reading hall in winter”', speaker: 'Marlowe' };
const TEXTS = { harbour: HARBOUR, library: LIBRARY_EN };
/** What stands above the result, how it is told who shared it, and the buttons below, in each language of a server. */
const EN = {
  locale: 'en-US',
  share: 'Share',
  shared: 'Shared',
  sharedBy: 'Shared by',
  verdict: '**The meaning was reversed.**',
  source: 'Source: “We will **not** close the reading **room** in winter”',
  checked: 'Checked: “We will close the reading **hall** in winter” — Marlowe',
  buttons: ['Context', 'Remove'],
} as const;
const ID = {
  locale: 'id',
  share: 'Bagikan',
  shared: 'Sudah dibagikan',
  sharedBy: 'Dibagikan oleh',
  verdict: '**Maknanya dibalik.**',
  source: 'Di sumber: “We will **not** close the reading **room** in winter”',
  checked: 'Yang diperiksa: “We will close the reading **hall** in winter” — Marlowe',
  buttons: ['Konteks', 'Hapus'],
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
    const lines = textOf(shared).split('\n');
    expect(lines.slice(0, 3)).toEqual([server.verdict, server.source, server.checked]);
    expect(lines.at(-1)).toBe(`-# ${server.sharedBy} <@${member.id}>`);
    expect(textOf(shared)).not.toMatch(/^#/mu);
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
    expect(labelsOf(shared)).toEqual(['Konteks', 'Hapus']);
    expect(textOf(shared)).toContain('[sumber](https://kabarsagara.example/pelabuhan#:~:text=');
    const other = stage.standIn.member({ locale: 'en-GB' });
    const around = await other.press(messageOf(shared), buttonOf(shared, 'Konteks'));
    expect(around).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(around)).toContain(STORAGE);
  });

  test.each([
    ['en-US', 'This is not shared: the sources do not have it as anybody’s words'],
    ['id', 'Ini tidak dibagikan: sumber tidak memuatnya sebagai perkataan siapa pun'],
  ] as const)(
    'given words that no source has, then there is no button (%s), and one from before tells why it no longer works',
    async (locale, told) => {
      await bots.start(stage.standIn, TEXTS);
      const member = stage.standIn.member({ locale });
      const { index } = createVersion(Object.entries(TEXTS).map(([id, text]) => parseArticle(id, text)));
      for (const quotation of ['“Zebras xylophone quietly”', '“Acara doa akan diadakan setiap tahun di stadion”']) {
        const check = await member.slash('check', { quotation });
        expect(shareButton(check)).toBeUndefined();
        const before = shareCheckId(checkQuotation(quotation, index), {});
        const refused = await member.press(messageOf(check), before, { forge: true });
        expect(textOf(refused)).toContain(told);
      }
      const shown = await member.slash('check', { quotation: '“Zebras xylophone quietly”', public: true });
      expect(textOf(shown)).not.toMatch(/^#/mu);
      await member.press(messageOf(shown), buttonOf(shown, 'Hapus'));
      expect(inChannel()).toEqual([]);
    },
  );

  test('given a question that was not in marks, then it is shared as it was checked', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member({ locale: 'id' });
    const options = { quotation: `${STORAGE}?`, speaker: 'Bagus' };
    expect(textOf(await member.slash('check', options))).toMatch(/^\*\*Persis, kata demi kata\.\*\*/u);
    const shared = textOf(await share(member, options));
    expect(shared).toContain(`, yang memeriksa: “${STORAGE}?” — Bagus`);
    expect(shared).toMatch(/^\*\*Persis, kata demi kata\.\*\*/u);
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
    ['id', 'Kamu tidak punya izin mengirim pesan di channel ini'],
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
      expect(labelsOf(shown)).toContain('Hapus');
    });
  });

  describe('whose sources changed between check and share', () => {
    const REPORTED = { quotation: '“dermaga lama tidak akan ditutup sebelum bulan Agustus”' };
    const SAID = '"Dermaga lama tidak akan ditutup sebelum bulan Agustus," kata Rina Wulandari.';

    test.each([
      ['the words were changed', ALTERED, { ...TEXTS, library: LIBRARY_EN.replace('will not', 'will') }],
      ['the source was removed', ALTERED, { harbour: HARBOUR }],
      ['a source has it word for word now', REPORTED, { ...TEXTS, said: SAID }],
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
      const around = await member.press(messageOf(shared), buttonOf(shared, 'Konteks'));
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
    expect(textOf(shared)).toMatch(/^\*\*Persis, kata demi kata\.\*\*\n/u);
    expect(textOf(shared).split('\n').at(-1)).toBe(
      `-# Dibagikan oleh <@${member.id}>, yang memeriksa: “${STORAGE}” — Bagus Prakoso`,
    );
    for (const word of ['Sst', 'rahasia', 'Kapan', author.id]) expect(textOf(shared)).not.toContain(word);
    const again = await author.useOnMessage('Check quotation', messageOf(shared));
    expect(textOf(again)).toMatch(/^\*\*Word for word\.\*\*\n/u);
    expect(textOf(again)).toContain(`-# Checked: “${STORAGE}” — Bagus Prakoso`);
  });

  test('of a message of several lines is shared on one', async () => {
    await bots.start(stage.standIn, TEXTS);
    const member = stage.standIn.member();
    const check = await member.useOnMessage('Check quotation', member.say(STORAGE.replace(' yang', '\nyang')));
    expect(textOf(check)).toMatch(/^\*\*Word for word\.\*\*\n/u);
    expect(textOf(check)).toContain(`-# Checked: “${STORAGE}”`);
    await press(member, check);
    await arrived(stage.standIn, 2);
    expect(textOf(seen(inChannel()[1]))).toContain(`, yang memeriksa: “${STORAGE}”`);
  });

  test('of hostile claims and speakers is inert where it is shared, and mentions nobody', async () => {
    await bots.start(stage.standIn, TEXTS);
    const tokens = HOSTILE.filter((each) => !each.includes('\n'));
    const member = stage.standIn.member();
    let count = 0;
    for (const token of tokens) {
      const quotation = `“Kami meminta gudang ${token} pendingin yang lebih besar”`;
      const check = await member.slash('check', { quotation, speaker: token });
      if (shareButton(check) === undefined) continue;
      await press(member, check);
      count += 1;
      await arrived(stage.standIn, count);
      const shared = seen(inChannel().at(-1));
      expect(drawn(foreign(textOf(shared))), quotation).toEqual([]);
      expect(messageOf(shared)).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    }
    // Where a token is several words, too few of the claim's were said.
    expect(count).toBeGreaterThan(tokens.length / 2);
  });
});

/**
 * A shared message without the bot's own markup: headings, small print, who shared it, lists, quote bars, bold and
 * struck words.
 */
function foreign(text: string): string {
  return text
    .replace(/^-# Dibagikan oleh <@\d+>(?:, yang memeriksa:)?/mu, '')
    .replace(/\[sumber\]\([^)]*\)/gu, '')
    .replace(/^(?:> |### |-# |- (?=\S))/gmu, '')
    .replace(/(\\[^0-9A-Za-z\s])|\*\*|~~/gu, '$1');
}
