import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { reviewArticle } from '../../../../src/article/review/review.ts';
import { WALL_WORDS, WALLS } from '../../../../src/language/tables/structure/walls.ts';
import { HARBOUR } from '../../../support/texts.ts';

describe('a review', () => {
  it('given a source that says its day and address, then nothing is missing', () => {
    expect(reviewArticle(parseArticle('harbour', HARBOUR)).flags).toEqual([]);
  });

  it('given more than five of a code, then five are shown, and codes keep their order', () => {
    const line = (at: number) => `Pompa nomor ${at} (rusak berat sejak kemarin.`;
    const body = `${Array.from({ length: 9 }, (_, at) => line(at)).join('\n\nPompa lain baik.\n\n')}\n\nTutup Senin (21/10/2025).`;
    const codes = reviewArticle(parseArticle('pumps', body)).flags.map(({ code }) => code);
    expect(codes).toEqual(['weekday', 'no-date', 'no-address', ...Array.from({ length: 5 }, () => 'unpaired')]);
  });

  it('given labels that nobody resolves, then it counts their turns', () => {
    const text = 'Speaker 1: Is the roof dry?\n\nSpeaker 2: It is not.\n\nSpeaker 1: Then we wait for May.\n';
    const labels = reviewArticle(parseArticle('roof', text)).flags.filter(({ code }) => code === 'label');
    expect(labels.map(({ values }) => values)).toEqual([
      { label: 'Speaker 1', turns: 2 },
      { label: 'Speaker 2', turns: 1 },
    ]);
  });
});

describe('who speaks', () => {
  const article = parseArticle(
    'call',
    `Lena Moor: Yes.

Tarik Voss: Good evening. I have looked at the pump.

Lena Moor: ${'The roof leaks over the stage and the hall. '.repeat(8)}

Lena Moor: We need a new roof before the summer.
`,
  );

  it('given a call, then those who speak most come first, each with a statement understood by itself', () => {
    const speakers = reviewArticle(article).speakers.map(({ name, statements, example }) => [
      name,
      statements,
      article.body.slice(example.start, example.end),
    ]);
    expect(speakers).toEqual([
      ['Lena Moor', 3, 'We need a new roof before the summer.'],
      ['Tarik Voss', 1, 'Good evening. I have looked at the pump.'],
    ]);
  });

  it('given nothing but short statements, then the first of them', () => {
    const short = parseArticle('short', 'Lena Moor: Yes.\n\nTarik Voss: No, never.\n\nLena Moor: Why not?\n');
    const [first] = reviewArticle(short).speakers;
    expect(short.body.slice(first?.example.start, first?.example.end)).toBe('Yes.');
  });
});

describe('words of a wall', () => {
  it.each(WALLS)('given %s, then its example has them', (pattern, example) => {
    expect(example).toMatch(pattern);
    expect(example).toMatch(WALL_WORDS);
  });

  it.each(WALLS)('given a paragraph like the example of %s, then it is flagged', (_, example) => {
    const body = `Kolam di Brookland dibuka lagi untuk warga pada bulan Mei.\n\n${example}\n\nKolam itu dalam dan bersih.`;
    const walls = reviewArticle(parseArticle('pond', body)).flags.filter(({ code }) => code === 'wall');
    expect(walls.map(({ text }) => text)).toEqual([example]);
  });

  it.each([
    'The city asks residents to log in to read the minutes of the council.',
    'The council said its website uses cookies to count visitors to the pond.',
    'Patients give consent before they are treated at the clinic in Northbay.',
    'Warga yang masuk untuk membaca buku di taman baca tidak dipungut biaya.',
    'PDAM membuka loket khusus pelanggan di Pasar Baru sejak bulan lalu.',
    'Petani bisa berlangganan pupuk, dan membaca laporan panen setiap bulan.',
    'Grandmother Edith baked cookies for all of the children in Mill Lane.',
    '“We use cookies,” said the owner of the shop, Hugh Bellamy.',
  ])('given "%s", then nothing is flagged', (text) => {
    const body = `The pond in Brookland opens in May.\n\n${text}\n\nIt is deep and clean.`;
    expect(reviewArticle(parseArticle('pond', body)).flags.filter(({ code }) => code === 'wall')).toEqual([]);
  });
});
