import type { Member } from 'discord-standin';
import { beforeEach, describe, expect, test } from 'vitest';
import { useStandIn } from '../../packages/discord-standin/tests/support/standin.ts';
import { choose, messageOf, textOf, useBots } from '../support/bot.ts';
import { HARBOUR, LIBRARY_EN } from '../support/texts.ts';

const stage = useStandIn();
const bots = useBots();
let english: Member;
let indonesian: Member;
const STORAGE = 'Apa kata Bagus Prakoso tentang gudang pendingin?';

beforeEach(() => {
  english = stage.standIn.member();
  indonesian = stage.standIn.member({ locale: 'id' });
});

/** What stands between the fences. */
function block(text: string): string {
  return /```\n(.*)\n```/su.exec(text)?.[1] ?? '';
}

test('given an answer, when copied as plain text, then only the asker sees the passage, who said it and where', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const copy = await choose(english, await english.slash('ask', { question: STORAGE }), 'Copy as plain text');
  expect(copy).toMatchObject({ kind: 'message', ephemeral: true });
  expect(block(textOf(copy))).toBe(
    [
      '"Kami meminta gudang pendingin yang lebih besar," ujar Bagus.',
      '— Bagus Prakoso, Kepala Dinas Perikanan Teluk Sagara (word for word)',
      'kabarsagara.example, KSN, March 5, 2026, paragraph 3',
      'https://kabarsagara.example/pelabuhan',
    ].join('\n'),
  );
});

test('given an Indonesian reader, when copied as Markdown, then it is a block quote with a link', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const copy = await choose(indonesian, await indonesian.slash('ask', { question: STORAGE }), 'Salin sebagai Markdown');
  expect(block(textOf(copy))).toBe(
    [
      '> "Kami meminta gudang pendingin yang lebih besar," ujar Bagus.',
      '>',
      '> — Bagus Prakoso, Kepala Dinas Perikanan Teluk Sagara (kutipan langsung, kata demi kata)',
      '> [kabarsagara.example, KSN, 5 Maret 2026, paragraf 3](<https://kabarsagara.example/pelabuhan>)',
    ].join('\n'),
  );
});

describe('a reference', () => {
  test.each([
    [
      'en-US',
      'Copy as a reference',
      'KSN. “Pelabuhan Teluk Sagara dibuka kembali.” kabarsagara.example, March 5, 2026, paragraph 3. https://kabarsagara.example/pelabuhan',
    ],
    [
      'id',
      'Salin sebagai rujukan',
      'KSN. “Pelabuhan Teluk Sagara dibuka kembali.” kabarsagara.example, 5 Maret 2026, paragraf 3. https://kabarsagara.example/pelabuhan',
    ],
  ] as const)(
    'given %s, then it names agency, title, publisher, date and paragraph',
    async (locale, label, expected) => {
      await bots.start(stage.standIn, { harbour: HARBOUR });
      const member = stage.standIn.member({ locale });
      const copy = await choose(member, await member.slash('ask', { question: STORAGE }), label);
      expect(block(textOf(copy))).toBe(expected);
    },
  );

  test('given a source that states little, then what it does not state is left out', async () => {
    await bots.start(stage.standIn, { library: LIBRARY_EN, plain: 'Petani Darmo berkata, "Sawah kami kering."' });
    const question = 'What did Marlowe say about the reading room in winter?';
    const copy = await choose(english, await english.slash('ask', { question }), 'Copy as a reference');
    expect(block(textOf(copy))).toBe('“Library hours to grow.” Millbrook Courier, paragraph 2.');
    const bare = await english.slash('ask', { question: 'sawah kering' });
    expect(block(textOf(await choose(english, bare, 'Copy as a reference')))).toBe('“plain.” paragraph 1.');
  });
});

test('given the publisher’s own words, then the copy says so and names no speaker', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const answer = await english.slash('ask', { question: 'Berapa biaya pelabuhan itu dibangun?' });
  expect(block(textOf(await choose(english, answer, 'Copy as plain text')))).toContain('— kabarsagara.example itself');
});

describe('a source that tries to leave the code block', () => {
  test.each(['```', '``````', '`` ```js\n', '`'.repeat(30)])(
    'given %j in it, then it stays inside, and a line says so',
    async (ticks) => {
      const text = `---\npublisher: "x ${ticks.replaceAll('\n', ' ')} @everyone"\n---\nIrigasi ${ticks} sawah <@123456789012345678> selesai.`;
      await bots.start(stage.standIn, { hostile: text });
      const answer = await english.slash('ask', { question: 'irigasi sawah selesai' });
      for (const label of ['Copy as plain text', 'Copy as Markdown', 'Copy as a reference']) {
        const copy = await choose(english, answer, label);
        const all = textOf(copy);
        expect(all.split('```')).toHaveLength(3);
        expect(all.includes('puts an invisible character between them'), label).toBe(!label.endsWith('Markdown'));
        expect(messageOf(copy)).toMatchObject({ mentions: [], mention_everyone: false });
      }
    },
  );
});

test('given a passage longer than a message, then whole sentences are left out at its end and marked', async () => {
  const long = Array.from({ length: 90 }, (_, at) => `Irigasi nomor ${at} selesai dibangun oleh warga desa.`).join(' ');
  await bots.start(stage.standIn, {
    a: `"Irigasi kami ${'bekerja keras '.repeat(500)}," kata Kepala Desa Sumarni. ${long}`,
  });
  const answer = await english.slash('ask', { question: 'Apa kata Sumarni tentang irigasi?' });
  const copy = await choose(english, answer, 'Copy as plain text');
  expect(block(textOf(copy))).toMatch(/This sentence has 7,\d\d\d characters/u);
  expect(block(textOf(copy))).toContain('Sumarni');
});

test('given a changed source, when copied, then a sentence says so in either language', async () => {
  await bots.start(stage.standIn, { harbour: HARBOUR });
  const answers = [
    await english.slash('ask', { question: STORAGE }),
    await indonesian.slash('ask', { question: STORAGE }),
  ];
  await bots.restart(stage.standIn, { harbour: HARBOUR.replace('dua ribu', 'tiga ribu') });
  const [first, second] = answers;
  if (first === undefined || second === undefined) throw new Error('no answers');
  expect(textOf(await choose(english, first, 'Copy as plain text'))).toContain('has been changed or removed');
  expect(textOf(await choose(indonesian, second, 'Salin sebagai teks biasa'))).toContain('sudah diubah atau dihapus');
});
