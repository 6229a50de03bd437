import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { buttonOf, buttonsOf, choicesOf, choose, messageOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
const STORAGE = 'Apa kata Bagus Prakoso tentang gudang pendingin?';
const DEBATE = `---
publisher: tani.example
language: id
---
"Jalan tol akan selesai tahun depan," kata Bupati Surya Wirawan. "Jalan tol merusak sawah," ujar petani Darmo Sutejo. Surya Wirawan pulang. Ia menambahkan bahwa jembatan dibangun lagi.`;

beforeEach(() => bots.start(stage.standIn, { harbour: HARBOUR, library: LIBRARY_EN, debate: DEBATE }));

test.each([
  [
    'en-US',
    [
      'Next passages',
      'Ask a follow-up',
      'More by Bagus Prakoso',
      'Who else spoke about this',
      'Why this passage',
      'Copy as plain text',
      'Copy as Markdown',
      'Copy as a reference',
    ],
  ],
  [
    'id',
    [
      'Bagian berikutnya',
      'Tanya lebih lanjut',
      'Kutipan Bagus Prakoso lainnya',
      'Siapa lagi yang berbicara tentang ini',
      'Mengapa bagian ini dipilih',
      'Salin sebagai teks biasa',
      'Salin sebagai Markdown',
      'Salin sebagai rujukan',
    ],
  ],
] as const)(
  'given %s, then one menu holds what is wanted less often, each with a line that explains it',
  async (locale, labels) => {
    const outcome = await stage.standIn.member({ locale }).slash('ask', { question: STORAGE });
    expect(choicesOf(outcome).map(({ label }) => label)).toEqual(labels);
    for (const { value, description } of choicesOf(outcome)) {
      expect(value).toMatch(/^1:[a-z]+:[a-z]+:/u);
      expect(value.length).toBeLessThanOrEqual(100);
      expect(description).toBeTruthy();
    }
    expect(buttonsOf(outcome)).toHaveLength(2);
  },
);

describe('more by this speaker', () => {
  test.each([
    [
      'en-US',
      'More by Bagus Prakoso',
      /^\*\*Bagus Prakoso\*\*, Kepala Dinas Perikanan Teluk Sagara: 2 statements in 1 source/u,
    ],
    [
      'id',
      'Kutipan Bagus Prakoso lainnya',
      /^\*\*Bagus Prakoso\*\*, Kepala Dinas Perikanan Teluk Sagara: 2 pernyataan dalam 1 sumber/u,
    ],
  ] as const)(
    'given %s, then all that person is quoted with comes as a message of its own',
    async (locale, label, heading) => {
      const member = stage.standIn.member({ locale });
      const list = await choose(member, await member.slash('ask', { question: STORAGE }), label);
      expect(list).toMatchObject({ kind: 'message', ephemeral: true });
      expect(textOf(list)).toMatch(heading);
    },
  );

  test('given the publisher’s own words, then nobody’s are offered', async () => {
    const outcome = await stage.standIn.member().slash('ask', { question: 'Berapa biaya pelabuhan itu dibangun?' });
    expect(
      choicesOf(outcome)
        .map(({ label }) => label)
        .filter((label) => /spoke|by|Why/u.test(label)),
    ).toEqual(['Who spoke about this', 'Why this passage']);
  });
});

describe('who else spoke about this', () => {
  const TOLL = 'Apa kata Surya Wirawan tentang jalan tol?';
  test.each([
    [
      'en-US',
      'Who else spoke about this',
      'Also quoted about this: 1 statement, the best match from each person or group.',
      'Context of no. 1',
    ],
    [
      'id',
      'Siapa lagi yang berbicara tentang ini',
      'Yang juga dikutip tentang hal ini: 1 pernyataan, satu yang paling sesuai dari tiap orang atau kelompok.',
      'Konteks no. 1',
    ],
  ] as const)('given %s, then the others are quoted with a button each', async (locale, label, heading, around) => {
    const member = stage.standIn.member({ locale });
    const others = await choose(member, await member.slash('ask', { question: TOLL }), label);
    expect(textOf(others)).toContain(heading);
    expect(textOf(others)).toContain('Jalan tol merusak sawah');
    expect(textOf(others)).not.toContain('tahun depan');
    const shown = await member.press(messageOf(others), buttonOf(others, around));
    expect(textOf(shown)).toContain('**"Jalan tol merusak sawah,"**');
  });

  test.each([
    ['en-US', 'Who else spoke about this', 'Apart from Bagus Prakoso, the sources quote nobody about this.'],
    [
      'id',
      'Siapa lagi yang berbicara tentang ini',
      'Selain Bagus Prakoso, tidak ada yang dikutip sumber tentang hal ini.',
    ],
  ] as const)('given %s and nobody else, then a sentence says so', async (locale, label, sentence) => {
    const member = stage.standIn.member({ locale });
    expect(textOf(await choose(member, await member.slash('ask', { question: STORAGE }), label))).toContain(sentence);
  });
});

describe('why this passage', () => {
  test.each([
    [
      'en-US',
      'Why this passage',
      [
        'Words of your question found in it: “gudang” and “pendingin”.',
        'Bagus Prakoso, whom you asked about',
        'I attribute the words to Bagus Prakoso because the source writes “ujar” beside them.',
        /I put the chance that it answers your question at about \d+%\./u,
      ],
    ],
    [
      'id',
      'Mengapa bagian ini dipilih',
      [
        'Kata-kata pertanyaanmu yang ada di dalamnya: “gudang” dan “pendingin”.',
        'Bagus Prakoso dianggap sebagai pembicara karena sumber menulis “ujar” di dekat kata-kata itu.',
        /kemungkinan bagian ini menjawab pertanyaanmu sekitar \d+%\./u,
      ],
    ],
  ] as const)('given %s, then words, speaker and chance are told in plain words', async (locale, label, parts) => {
    const member = stage.standIn.member({ locale });
    const why = await choose(member, await member.slash('ask', { question: STORAGE }), label);
    expect(why).toMatchObject({ kind: 'message', ephemeral: true });
    for (const part of parts)
      expect(textOf(why)).toMatch(typeof part === 'string' ? new RegExp(part.replace(/[.“”]/gu, '.'), 'u') : part);
  });

  test('given a speaker whom only a pronoun names, then the bot’s reading is told as such', async () => {
    const member = stage.standIn.member();
    const answer = await member.slash('ask', { question: 'Apakah dermaga lama ditutup?' });
    const why = textOf(await choose(member, answer, 'Why this passage'));
    expect(why).toContain('I attribute the words to Rina Wulandari');
    expect(why).toContain('I read from the text before it who is meant by “Ia”');
  });

  test('given the publisher’s own words, then it says that nobody is quoted', async () => {
    const member = stage.standIn.member();
    const answer = await member.slash('ask', { question: 'Berapa biaya pelabuhan itu dibangun?' });
    expect(textOf(await choose(member, answer, 'Why this passage'))).toContain('it is told by kabarsagara.example');
  });
});

test('given a restart, then the menu works; given a changed source, then a sentence says so', async () => {
  const member = stage.standIn.member();
  const answer = await member.slash('ask', { question: STORAGE });
  await bots.restart(stage.standIn, { harbour: HARBOUR });
  expect(textOf(await choose(member, answer, 'Why this passage'))).toContain('gudang');
  await bots.restart(stage.standIn, { harbour: HARBOUR.replace('dua ribu', 'tiga ribu') });
  for (const label of ['Why this passage', 'Who else spoke about this', 'Copy as Markdown'])
    expect(textOf(await choose(member, answer, label))).toContain('has been changed or removed');
  expect(textOf(await choose(member, answer, 'More by Bagus Prakoso'))).toContain('**Bagus Prakoso**');
});
