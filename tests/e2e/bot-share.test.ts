import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Member, Outcome } from 'discord-standin';
import { describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, choose, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { arrived, MODERATOR, seen, shareButton } from '../support/channel.ts';
import { HARBOUR } from '../support/texts.ts';

const stage = useStandIn({
  guilds: [{ name: 'Sagara', locale: 'id', channels: ['umum', 'arsip'] }, { name: 'Kampung' }],
});
const bots = useBots();
const STORAGE = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const SHARE = 'Share';

async function ask(member: Member, options: Record<string, string | boolean> = {}): Promise<Outcome> {
  return member.slash('ask', { question: STORAGE, ...options });
}

function inChannel(): readonly APIMessage[] {
  return stage.standIn.messages();
}

describe('an answer is shared', () => {
  test.each([
    ['en-US', 'Share', 'Shared'],
    ['id', 'Bagikan', 'Sudah dibagikan'],
  ] as const)(
    'given %s, when shared, then the channel sees it in the server’s language under the asker’s name, and the button says so',
    async (locale, share, shared) => {
      await bots.start(stage.standIn, { harbour: HARBOUR });
      const member = stage.standIn.member({ locale });
      const answer = await ask(member);
      const outcome = await member.press(messageOf(answer), buttonOf(answer, share));
      expect(outcome.kind).toBe('update');
      await arrived(stage.standIn);
      const text = textOf(seen(inChannel()[0]));
      expect(text).toMatch(/^> /u);
      expect(text.split('\n').at(-1)).toBe(`-# Dibagikan oleh <@${member.id}>, yang bertanya: ${STORAGE}`);
      expect(text).toContain('seperti dikutip kabarsagara.example');
      expect(text.replaceAll('**', '')).toContain('> "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.');
      expect(inChannel()[0]).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
      expect(labelsOf(seen(inChannel()[0]))).toContain('Hapus');
      expect(labelsOf(seen(inChannel()[0]))).not.toContain('Bagikan');
      await expect
        .poll(() => shareButton(seen(member.ephemeral()[0])))
        .toMatchObject({ label: shared, disabled: true });
    },
  );

  test('given an answer to one person’s words, when shared, then the next passages keep to that person', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await ask(member, { question: 'hasil tangkapan', speaker: 'Bagus' });
    await member.press(messageOf(answer), buttonOf(answer, SHARE));
    await arrived(stage.standIn);
    const other = stage.standIn.member();
    const shared = seen(inChannel()[0]);
    const more = await choose(other, shared, 'Bagian berikutnya');
    expect(more).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(more)).not.toContain('Rina Wulandari');
  });

  test('given another channel, when shared there, then it stands there', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const archive = stage.standIn.guilds.list()[0]?.channels[1]?.id ?? '';
    const member = stage.standIn.member().in(archive);
    const answer = await ask(member);
    await member.press(messageOf(answer), buttonOf(answer, SHARE));
    await arrived(stage.standIn, 1, archive);
    expect(inChannel()).toEqual([]);
  });
});

describe('an answer is shared once', () => {
  test('given a double click, then it stands in the channel once', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await ask(member);
    const share = buttonOf(answer, SHARE);
    const clicks = await Promise.all([1, 2, 3].map(() => member.press(messageOf(answer), share)));
    expect(clicks.map(({ kind }) => kind).sort()).toEqual(['message', 'message', 'update']);
    for (const click of clicks)
      if (click.kind === 'message') expect(textOf(click)).toContain('has already been shared');
    await arrived(stage.standIn);
  });

  test('given a restart before, then it can be shared; given one after, then it can’t be shared again', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await ask(member);
    const share = buttonOf(answer, SHARE);
    await bots.restart(stage.standIn, { harbour: HARBOUR });
    await member.press(messageOf(answer), share);
    await arrived(stage.standIn);
    await bots.restart(stage.standIn, { harbour: HARBOUR });
    await expect(member.press(messageOf(answer), share)).rejects.toThrow('disabled');
    const forged = await member.press(messageOf(answer), share, { forge: true });
    expect(textOf(forged)).toContain('has already been shared');
    expect(inChannel()).toHaveLength(1);
  });

  test.each(['changed', 'removed'])(
    'given a source that was %s, then a sentence says so and nothing is shared',
    async (how) => {
      await bots.start(stage.standIn, { harbour: HARBOUR });
      const member = stage.standIn.member({ locale: 'id' });
      const answer = await ask(member);
      const texts =
        how === 'changed' ? { harbour: HARBOUR.replace('dua ribu', 'tiga ribu') } : { a: 'Rapat desa singkat.' };
      await bots.restart(stage.standIn, texts);
      const outcome = await member.press(messageOf(answer), buttonOf(answer, 'Bagikan'));
      expect(textOf(outcome)).toContain('Sumber bagian ini sudah diubah atau dihapus');
      expect(inChannel()).toEqual([]);
    },
  );

  test('given a channel in which the asker may not write, then a sentence says so and nothing is shared', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const { guild, channel } = stage.standIn;
    const deny = PermissionFlagsBits.SendMessages.toString();
    stage.standIn.guilds.setChannelPermissions(channel.id, { id: guild.id, kind: 'role', allow: '0', deny });
    for (const [locale, sentence] of [
      ['en-US', 'You do not have permission to send messages in this channel'],
      ['id', 'Kamu tidak punya izin mengirim pesan di channel ini'],
    ] as const) {
      const member = stage.standIn.member({ locale });
      const answer = await ask(member);
      const outcome = await member.press(messageOf(answer), shareButton(answer)?.custom_id ?? '');
      expect(textOf(outcome)).toContain(sentence);
    }
    expect(inChannel()).toEqual([]);
  });
});

describe('Discord does not take it', () => {
  const FOLLOW_UP = /POST \/webhooks\/:application\/:token$|POST \/webhooks\/\d+\/[^/]+$/u;

  test('given a server error, then nobody is told that it is there, and it is not sent a second time', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await ask(member);
    stage.standIn.faults.fail(/POST \/webhooks\//u, 500);
    await member.press(messageOf(answer), buttonOf(answer, SHARE));
    await expect
      .poll(() =>
        member
          .ephemeral()
          .map((message) => textOf(seen(message)))
          .join('\n'),
      )
      .toContain('Discord did not say whether the message reached the channel.');
    expect(inChannel()).toEqual([]);
    const posts = stage.standIn.traffic.filter(
      ({ what, body }) => FOLLOW_UP.test(what) && JSON.stringify(body ?? '').includes('Dibagikan'),
    );
    expect(posts.length).toBeLessThanOrEqual(1);
  });

  test('given an answer of Discord’s that is lost, then it stands in the channel once all the same', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await ask(member);
    stage.standIn.faults.loseAnswer(/POST \/webhooks\//u);
    await member.press(messageOf(answer), buttonOf(answer, SHARE));
    await expect.poll(() => member.ephemeral().length).toBe(2);
    expect(inChannel()).toHaveLength(1);
    expect(shareButton(seen(member.ephemeral()[0]))).toMatchObject({ disabled: true });
  });

  test('given an acknowledgement whose answer is lost, then nothing is shared, and it can be tried again', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await ask(member);
    stage.standIn.faults.loseAnswer(/POST \/interactions\//u);
    await member.press(messageOf(answer), buttonOf(answer, SHARE));
    await expect
      .poll(() =>
        member
          .ephemeral()
          .map((message) => textOf(seen(message)))
          .join('\n'),
      )
      .toContain('it was not shared. Please try again.');
    expect(inChannel()).toEqual([]);
    await member.press(messageOf(answer), buttonOf(answer, SHARE));
    await expect.poll(() => inChannel().length).toBe(1);
  });
});

describe('what was shared is removed', () => {
  async function shared(asker: Member): Promise<Outcome> {
    const answer = await ask(asker);
    await asker.press(messageOf(answer), shareButton(answer)?.custom_id ?? '');
    await arrived(stage.standIn);
    return seen(inChannel()[0]);
  }

  test.each([
    ['en-US', 'Only the member who shared this, and moderators'],
    ['id', 'Hanya anggota yang membagikannya, dan moderator'],
  ] as const)(
    'given the asker, a moderator and another member (%s), then the first two can and the third is told',
    async (locale, told) => {
      await bots.start(stage.standIn, { harbour: HARBOUR });
      const asker = stage.standIn.member({ locale });
      const removers = [asker, stage.standIn.member({ locale, permissions: MODERATOR })];
      for (const remover of removers) {
        const message = await shared(asker);
        const remove = buttonOf(message, 'Hapus');
        const refused = await stage.standIn.member({ locale }).press(messageOf(message), remove);
        expect(refused).toMatchObject({ kind: 'message', ephemeral: true });
        expect(textOf(refused)).toContain(told);
        expect(inChannel()).toHaveLength(1);
        await remover.press(messageOf(message), remove);
        expect(inChannel()).toEqual([]);
      }
    },
  );

  test('given two clicks at once and a restart before, then it is gone and nothing fails', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const asker = stage.standIn.member();
    const message = await shared(asker);
    await bots.restart(stage.standIn, { other: 'Rapat desa berlangsung singkat.' });
    const remove = buttonOf(message, 'Hapus');
    await Promise.allSettled([asker.press(messageOf(message), remove), asker.press(messageOf(message), remove)]);
    await expect.poll(inChannel).toEqual([]);
    expect(bots.logged()).not.toContain('interaction failed');
  });

  test('given a deletion that Discord does not do, then it stands as it was, and only who pressed is told', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const asker = stage.standIn.member();
    const message = await shared(asker);
    stage.standIn.faults.fail(/DELETE/, 500, 10);
    const pressed = asker.press(messageOf(message), buttonOf(message, 'Hapus'));
    await expect.poll(() => asker.ephemeral().length).toBe(2);
    stage.standIn.faults.clear();
    await pressed;
    const told = asker.ephemeral().at(-1);
    expect(textOf(seen(told))).toContain('Something went wrong on my side');
    expect(textOf(seen(inChannel()[0]))).toBe(textOf(message));
    await asker.press(messageOf(message), buttonOf(message, 'Hapus'));
    await expect.poll(inChannel).toEqual([]);
  });

  test('given an answer that was asked in public, then its asker can remove it too', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const asker = stage.standIn.member();
    const answer = await ask(asker, { public: true });
    expect(labelsOf(answer)).not.toContain(SHARE);
    const remove = buttonOf(answer, 'Hapus');
    expect(textOf(await stage.standIn.member().press(messageOf(answer), remove))).toContain('Only the member who');
    await asker.press(messageOf(answer), remove);
    expect(inChannel()).toEqual([]);
  });
});

describe('what is asked in public', () => {
  test('given an English asker, then it is in the server’s language, and what goes wrong in theirs, for them alone', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const asker = stage.standIn.member();
    expect(textOf(await ask(asker, { public: true }))).toContain('seperti dikutip kabarsagara.example');
    const mistake = await ask(asker, { public: true, question: '??' });
    expect(mistake).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(mistake)).not.toContain('pertanyaan');
  });

  test('given no answer, then its asker can remove that too', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const asker = stage.standIn.member();
    const silence = await ask(asker, { public: true, question: 'Berapa harga tiket kereta ke Bandung?' });
    expect(inChannel()).toHaveLength(1);
    await asker.press(messageOf(silence), buttonOf(silence, 'Hapus'));
    expect(inChannel()).toEqual([]);
  });

  test('given a member who may not write there, then nothing is put there', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const permissions = (PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands).toString();
    const refused = await ask(stage.standIn.member({ permissions }), { public: true });
    expect(refused).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(refused)).not.toContain('Bagus');
    expect(inChannel()).toEqual([]);
  });
});

test.each([
  ['id', 'Bagikan', 'Dibagikan oleh'],
  ['en-US', SHARE, 'Shared by'],
] as const)(
  'given a server that has chosen no language and a reader of %s, when shared, then it is in the reader’s',
  async (locale, share, by) => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const [, village] = stage.standIn.guilds.list();
    const member = stage.standIn.member({ locale, guild: village?.id ?? '' });
    const answer = await ask(member);
    await member.press(messageOf(answer), buttonOf(answer, share));
    const channel = village?.channels[0]?.id ?? '';
    await arrived(stage.standIn, 1, channel);
    expect(textOf(seen(stage.standIn.messages(channel)[0]))).toContain(by);
  },
);

test('given a shared answer, when another member chooses in its menu, then it is answered to them alone in their language', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const asker = stage.standIn.member();
  const answer = await ask(asker);
  await asker.press(messageOf(answer), buttonOf(answer, SHARE));
  await arrived(stage.standIn);
  const other = stage.standIn.member({ locale: 'en-GB' });
  const why = await choose(other, seen(inChannel()[0]), 'Mengapa bagian ini dipilih');
  expect(why).toMatchObject({ kind: 'message', ephemeral: true });
  expect(textOf(why)).toContain('Why this passage');
  expect(inChannel()).toHaveLength(1);
});
