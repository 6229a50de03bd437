import { PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, labelsOf, messageOf, textOf, useBots } from '../support/bot.ts';
import { drawn, HOSTILE } from '../support/live-markup.ts';
import { HARBOUR } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const FIND = 'Find in sources';

beforeEach(() => bots.start(stage.standIn, { harbour: HARBOUR }));

test.each([
  ['en-US', '0', 'as quoted by kabarsagara.example'],
  ['id', PermissionFlagsBits.ManageMessages.toString(), 'seperti dikutip kabarsagara.example'],
] as const)(
  'given somebody’s message and a member (%s, further permissions %s), then its text is the question, and only they see the answer',
  async (locale, permissions, voice) => {
    const base = PermissionFlagsBits.UseApplicationCommands | PermissionFlagsBits.ViewChannel;
    const member = stage.standIn.member({ locale, permissions: (base | BigInt(permissions)).toString() });
    const message = stage.standIn.member().say('apa kata Bagus Prakoso tentang gudang pendingin?');
    const outcome = await member.useOnMessage(FIND, message);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(outcome)).toContain('### apa kata Bagus Prakoso tentang gudang pendingin?');
    expect(textOf(outcome)).toContain(voice);
    expect(stage.standIn.messages().map(({ id }) => id)).toEqual([message.id]);
  },
);

test('given its answer, when its buttons are pressed after a restart, then they work as under `/ask`', async () => {
  const member = stage.standIn.member();
  const outcome = await member.useOnMessage(FIND, member.say('Apa kata Bagus tentang gudang pendingin?'));
  await bots.restart(stage.standIn, { harbour: HARBOUR });
  const around = await member.press(messageOf(outcome), buttonOf(outcome, 'Context'));
  expect(textOf(around)).toContain('gudang pendingin');
  expect(labelsOf(outcome)).toContain('Share');
});

describe('markup of a message', () => {
  test('given mentions, emoji, addresses and formatting, then only the words are asked', async () => {
    const member = stage.standIn.member();
    const message = member.say(
      '> <@123456789012345678> **apa kata** ||Bagus|| <:ikan:123456789012345678> tentang\n[gudang](https://example.com/a) `pendingin` https://example.com/x ?',
    );
    const outcome = await member.useOnMessage(FIND, message);
    expect(textOf(outcome).split('\n')[0]).toBe('### apa kata Bagus tentang gudang pendingin?');
  });

  test('given hostile messages, then they come back as plain characters and mention nobody', async () => {
    const member = stage.standIn.member();
    for (const token of HOSTILE) {
      const outcome = await member.useOnMessage(FIND, member.say(`pelabuhan ${token} nelayan`));
      const heading = textOf(outcome).split('\n')[0]?.replace('### ', '') ?? '';
      expect(drawn(heading), token).toEqual([]);
      expect(messageOf(outcome)).toMatchObject({ mentions: [], mention_everyone: false });
    }
  });
});

describe('a message without words', () => {
  const file = { name: 'foto.png', content: 'x' };
  test.each([
    ['en-US', '', [file], 'This message has a file and no words.'],
    ['en-US', '', [file, { ...file, name: 'b.png' }], 'This message has files and no words.'],
    ['en-US', '?! <@123456789012345678>', [], 'There are no words in this message.'],
    ['id', '', [file], 'Pesan ini hanya berisi berkas, tanpa kata.'],
    ['id', '🐟🐟', [], 'Pesan ini tidak berisi kata.'],
  ] as const)('given %s and %j with files %j, then a sentence says so', async (locale, content, files, sentence) => {
    const member = stage.standIn.member({ locale });
    const outcome = await member.useOnMessage(FIND, member.say(content, [...files]));
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(outcome)).toContain(sentence);
  });
});

test('given one of the bot’s own answers, then its question is asked again', async () => {
  const member = stage.standIn.member();
  const answer = await member.slash('ask', { question: 'pelabuhan', public: true });
  const again = await stage.standIn.member().useOnMessage(FIND, messageOf(answer));
  expect(again).toMatchObject({ kind: 'message', ephemeral: true });
  expect(textOf(again).split('\n').slice(1)).toEqual(textOf(answer).split('\n').slice(0, -1));
  expect(textOf(again)).toMatch(/^### pelabuhan\n/u);
});

test.each([
  ['en-US', /The message is long, so the question is its first \d+ characters\./u],
  ['id', /Pesannya panjang; pertanyaannya diambil dari \d+ karakter pertama\./u],
] as const)(
  'given the longest message and %s, then its beginning is the question and a line says so',
  async (locale, sentence) => {
    const member = stage.standIn.member({ locale });
    const outcome = await member.useOnMessage(
      FIND,
      member.say(`gudang pendingin ${'*kapal '.repeat(280)}`.slice(0, 2000)),
    );
    expect(textOf(outcome)).toMatch(sentence);
  },
);

test('given a message, then no word of it stands in the log', async () => {
  const member = stage.standIn.member();
  await member.useOnMessage(FIND, member.say('Rahasia gudang pendingin zebra'));
  await expect.poll(bots.logged).toContain('message command: find');
  expect(bots.logged()).not.toMatch(/rahasia|gudang|zebra/iu);
});
