import { expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { processorMs } from '../support/processor-time.ts';

const QUARTER = 1 << 18;
const MEBIBYTE = 1 << 20;

/** Of lines each of which may be a label every one takes its time. */
const UNITS: ReadonlyArray<readonly [unit: string, length: number]> = [
  ...['a:', '[', '<', '\t', '* ', '1:', '10:15 '].map((unit) => [unit, MEBIBYTE] as const),
  ...['a:\n', '[a\n', '<a\n', 'a\t\n', '* a\n', '10:15\n', '10:15 A\n', 'Q: a. A: '].map(
    (unit) => [unit, QUARTER] as const,
  ),
];
const REPEATED = UNITS.map(
  ([unit, length]) => [`${JSON.stringify(unit)} again and again`, 'en', unit.repeat(length / unit.length)] as const,
);
const WRITTEN: ReadonlyArray<readonly [what: string, language: LanguageCode, body: string]> = [
  ['50,000 quotation marks', 'id', '"'.repeat(50_000)],
  ['50,000 marks between words', 'id', '" a '.repeat(50_000)],
  ['one paragraph of a megabyte without a full stop', 'id', 'Wira mengatakan bahwa pasar dibuka, '.repeat(28_000)],
  ['one paragraph of a megabyte of capitalised words', 'id', 'Wira Sentosa Lena '.repeat(55_000)],
  ['as many opening parentheses', 'id', '( kata '.repeat(50_000)],
  ['as many commas', 'id', 'kata Bupati, '.repeat(50_000)],
];

it.each([...REPEATED, ...WRITTEN])(
  'given %s, then it is read in time linear in its length',
  (_, language, body) => {
    const timed = (draft: string) =>
      processorMs(() => createArticle({ id: 'long', body: draft, language, source: {} }));
    expect(timed(body)).toBeLessThan(6 * timed(body.slice(0, body.length / 2)) + 500);
  },
  60_000,
);
