import type { Member, Outcome } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { choose, foreign, messageOf, textOf, useBots } from '../support/bot.ts';
import { drawn, HOSTILE } from '../support/live-markup.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const TUNA = 'Apa kata Bagus Prakoso tentang hasil tangkapan tuna?';

beforeEach(() => bots.start(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN }));

async function formUnder(member: Member, outcome: Outcome) {
  const label = member.name === 'warga' ? 'Tanya lebih lanjut' : 'Ask a follow-up';
  const shown = await choose(member, outcome, label);
  if (shown.kind !== 'modal') throw new Error(`no form was shown: ${shown.kind}`);
  return shown.modal;
}

async function follow(member: Member, outcome: Outcome, typed: string): Promise<Outcome> {
  return member.submit(await formUnder(member, outcome), { typed });
}

test('given an answer, when a follow-up is asked, then the form names the question before in the member’s language', async () => {
  const english = stage.standIn.member();
  const modal = await formUnder(english, await english.slash('ask', { question: TUNA }));
  expect(modal.title).toBe('Ask a follow-up');
  expect(modal.components[0]).toMatchObject({ description: `After: ${TUNA}` });
  const warga = stage.standIn.member({ locale: 'id', name: 'warga' });
  const formulir = await formUnder(warga, await warga.slash('ask', { question: TUNA }));
  expect(formulir.title).toBe('Pertanyaan lanjutan');
  expect(formulir.components[0]).toMatchObject({ description: `Setelah: ${TUNA}` });
});

describe('the example in the form', () => {
  const exampleIn = async (member: Member, options: Record<string, string>) => {
    const [field] = (await formUnder(member, await member.slash('ask', options))).components;
    return JSON.stringify(field);
  };

  test('given another person is quoted, then they are the example, in the member’s language', async () => {
    const warga = stage.standIn.member({ locale: 'id', name: 'warga' });
    expect(await exampleIn(warga, { question: TUNA })).toMatch(
      /"placeholder":"misalnya: dan (?:Rina Wulandari|Edith Marlowe|Owen Hartley)\?"/u,
    );
    const english = stage.standIn.member();
    expect(await exampleIn(english, { question: TUNA })).toMatch(
      /"placeholder":"for example: and (?:Rina Wulandari|Edith Marlowe|Owen Hartley)\?"/u,
    );
  });

  test('given one source was asked, then it is somebody of that source', async () => {
    const english = stage.standIn.member();
    const options = { question: 'What did Edith Marlowe say about the reading room?', source: 'Library hours to grow' };
    expect(await exampleIn(english, options)).toContain('"placeholder":"for example: and Owen Hartley?"');
  });
});

test('given sources that hold nothing else, then the example fits any', async () => {
  await bots.restart(stage.standIn, { a: 'Dermaga lama akan dibongkar pada hari Senin karena tiangnya keropos.' });
  const english = stage.standIn.member();
  const warga = stage.standIn.member({ locale: 'id', name: 'warga' });
  const shown = await Promise.all(
    [english, warga].map(async (member) =>
      formUnder(member, await member.slash('ask', { question: 'Kapan dermaga lama dibongkar?' })),
    ),
  );
  expect(JSON.stringify(shown[0])).toContain('"placeholder":"for example: and when?"');
  expect(JSON.stringify(shown[1])).toContain('"placeholder":"misalnya: dan kapan?"');
});

describe('a follow-up is read with the question before it', () => {
  test('given "kalau gudang pendingin?", then the topic is another, the person the same, and it says how it was read', async () => {
    const warga = stage.standIn.member({ locale: 'id', name: 'warga' });
    const outcome = await follow(warga, await warga.slash('ask', { question: TUNA }), 'kalau gudang pendingin?');
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(outcome)).toContain('### Apa kata Bagus Prakoso tentang gudang pendingin?');
    expect(textOf(outcome)).toContain('Kamu menulis “kalau gudang pendingin?” setelah');
    expect(textOf(outcome).replaceAll('**', '')).toContain('Kami meminta gudang pendingin');
  });

  test('given "and Hartley about heating costs?", then both are others', async () => {
    const english = stage.standIn.member();
    const first = await english.slash('ask', { question: 'What did Marlowe say about the reading room?' });
    const second = await follow(english, first, 'and Hartley about heating costs?');
    expect(textOf(second)).toContain('### What did Hartley say about heating costs?');
    expect(textOf(second)).toContain('Owen Hartley');
  });

  test('given an answer kept to one person’s words, then the new person takes that place', async () => {
    const english = stage.standIn.member();
    const first = await english.slash('ask', { question: 'gudang pendingin', speaker: 'Bagus' });
    const second = await follow(english, first, 'and Rina?');
    expect(textOf(second)).toContain('I asked the same again, looking at Rina Wulandari’s words alone.');
  });

  test('given a whole question, then it is asked as it is', async () => {
    const english = stage.standIn.member();
    const first = await english.slash('ask', { question: TUNA });
    const second = await follow(english, first, 'Berapa biaya pelabuhan itu dibangun?');
    expect(textOf(second)).toContain('### Berapa biaya pelabuhan itu dibangun?');
    expect(textOf(second)).not.toContain('You wrote');
  });

  test('given words without a letter, then an example helps', async () => {
    const english = stage.standIn.member();
    const first = await english.slash('ask', { question: TUNA });
    expect(textOf(await follow(english, first, '?!'))).toContain('There are no words in the question');
  });
});

test.each([
  ['en-US', 'Ask a follow-up', 'has been changed or removed'],
  ['id', 'Tanya lebih lanjut', 'sudah diubah atau dihapus'],
] as const)(
  'given %s and a speaker whom the sources name no more, then a sentence says so in place of the form',
  async (locale, label, sentence) => {
    const member = stage.standIn.member({ locale });
    const answer = await member.slash('ask', { question: 'gudang pendingin', speaker: 'Bagus' });
    await bots.restart(stage.standIn, { library: LIBRARY_EN });
    const outcome = await choose(member, answer, label);
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textOf(outcome)).toContain(sentence);
  },
);

test('given a restart and another member under a public answer, then the form works and only they see its answer', async () => {
  const asker = stage.standIn.member();
  const answer = await asker.slash('ask', { question: TUNA, public: true });
  const other = stage.standIn.member();
  const form = await formUnder(other, answer);
  await bots.restart(stage.standIn, { harbour: HARBOUR });
  const outcome = await other.submit(form, { typed: 'dan gudang pendingin?' });
  expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
  expect(textOf(outcome)).toContain('### Apa kata Bagus Prakoso tentang gudang pendingin?');
});

test('given hostile and longest words, then they come out as plain characters inside every limit', async () => {
  const english = stage.standIn.member();
  const first = await english.slash('ask', { question: `${TUNA.slice(0, -1)} ${'* '.repeat(120)}`.trim() });
  for (const token of HOSTILE.filter((each) => !each.includes('\n'))) {
    const outcome = await follow(english, first, `dan ${token} kapal`);
    const lines = foreign(outcome);
    expect(drawn(lines), token).toEqual([]);
    expect(messageOf(outcome)).toMatchObject({ mentions: [], mention_everyone: false });
  }
  const long = await follow(english, first, '_'.repeat(149).concat('a'));
  expect(textOf(long)).not.toContain('Something went wrong');
});
