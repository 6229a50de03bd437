import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { useStandIn } from '../../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, choose, messageOf, textOf, useBots } from '../../support/bot.ts';
import { HARBOUR } from '../../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const STORAGE = 'Apa kata Bagus Prakoso tentang gudang pendingin?';

describe('restart', () => {
  test('given an old message, when its buttons are pressed after a restart, then they work', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await member.slash('ask', { question: STORAGE, speaker: 'bagus' });
    await bots.restart(stage.standIn, { harbour: HARBOUR });
    const around = await member.press(messageOf(answer), buttonOf(answer, 'Context'));
    expect(textOf(around)).toContain('**"Kami meminta gudang pendingin');
    const more = await choose(member, answer, 'Next passages');
    expect(textOf(more)).toContain(STORAGE);
  });

  test('given the same definitions, when started again, then they are not registered again', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    await bots.restart(stage.standIn, { harbour: HARBOUR });
    const puts = stage.standIn.traffic.filter(
      ({ direction, what }) => direction === 'to-discord' && /^PUT .*\/commands$/u.test(what),
    );
    expect(puts).toHaveLength(1);
    expect(
      stage.standIn
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'Add as source',
      'Check quotation',
      'Find in sources',
      'ask',
      'check',
      'help',
      'library',
      'quotes',
      'sources',
    ]);
  });
});

describe('sources that changed under a message', () => {
  test.each([
    ['changed', { harbour: HARBOUR.replace('dua ribu', 'tiga ribu') }, '**Bagus Prakoso**', 'update'],
    ['removed', { other: 'Rapat desa berlangsung singkat.' }, 'sudah diubah atau dihapus', 'message'],
  ] as const)(
    'given an article that was %s, when its buttons are pressed, then a sentence says so',
    async (_what, texts, begun, kind) => {
      await bots.start(stage.standIn, { harbour: HARBOUR });
      const english = stage.standIn.member();
      const indonesian = stage.standIn.member({ locale: 'id' });
      const answer = await english.slash('ask', { question: STORAGE, public: true });
      const list = await indonesian.slash('quotes', { speaker: 'Bagus', about: 'zzz' });
      await bots.restart(stage.standIn, texts);
      const around = await english.press(messageOf(answer), buttonOf(answer, 'Context'));
      expect(textOf(around)).toContain('The source of this passage has been changed or removed');
      const terjemahan = await indonesian.press(messageOf(answer), buttonOf(answer, 'Context'));
      expect(textOf(terjemahan)).toContain('Sumber bagian ini sudah diubah atau dihapus');
      // A list that is only begun is the one there is now.
      const page = await indonesian.press(messageOf(list), buttonOf(list, 'Kutipan Bagus Prakoso'));
      expect(textOf(page)).toContain(begun);
      expect(page).toMatchObject({ kind });
    },
  );

  test('given a speaker the sources name no more, when the next passages are asked for, then a sentence says so', async () => {
    await bots.start(stage.standIn, { harbour: HARBOUR });
    const member = stage.standIn.member();
    const answer = await member.slash('ask', { question: STORAGE, speaker: 'Bagus' });
    await bots.restart(stage.standIn, { other: 'Rapat desa berlangsung singkat.' });
    const more = await choose(member, answer, 'Next passages');
    expect(textOf(more)).toContain('changed or removed');
  });
});

test('given a double click, when both arrive at once, then each is answered', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const member = stage.standIn.member();
  const list = await member.slash('quotes', { about: 'hasil tangkapan tuna', speaker: 'Rina' });
  const said = buttonOf(list, 'Quotations by Rina Wulandari');
  const clicks = await Promise.all([member.press(messageOf(list), said), member.press(messageOf(list), said)]);
  for (const click of clicks) expect(textOf(click)).toContain('lapangan kerja');
});

test('given a torn connection, when the client resumes, then the next question is answered', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const member = stage.standIn.member();
  stage.standIn.faults.tearSockets();
  expect(textOf(await member.slash('ask', { question: STORAGE }))).toContain('gudang');
});

test('given a client that only knows `Guilds`, then no other intent is asked for', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const identify = stage.standIn.traffic.find(({ channel, what }) => channel === 'gateway' && what.includes('op 2'));
  expect(identify?.body).toMatchObject({ d: { intents: 1 } });
});

test('given commands, then they live in servers only; what is typed is the same in every language, what stands in a menu is not', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  for (const command of stage.standIn.commands()) {
    expect(command).toMatchObject({ contexts: [0], integration_types: [0] });
    const isTyped = command.type === ApplicationCommandType.ChatInput;
    expect(Object.keys(command.name_localizations ?? {})).toEqual(isTyped ? [] : ['id']);
    expect(Object.keys(command.description_localizations ?? {})).toEqual(isTyped ? ['id'] : []);
  }
});
