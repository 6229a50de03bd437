import { describe, expect, it } from 'vitest';
import { checkQuotation } from '../../src/check/check.ts';
import { readClaims } from '../../src/check/claim/message.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import { glossaryOf } from '../support/glossary.ts';
import { processorMs } from '../support/processor-time.ts';
import { article } from '../unit/search/articles.ts';

/** The slowest of several tries is the machine's, the fastest is the code's. */
const TRIES = 4;
const CHECK_MAX_MS = 100;
const SENTENCE = 'Dewan akan menutup gudang tua di tepi sungai itu, ';
const glossary = glossaryOf({ council: 'dewan', close: 'menutup', warehouse: 'gudang', old: 'tua', river: 'sungai' });
const CLAIMS = [
  '“Dewan akan menutup gudang tua di tepi sungai” — Bela Kresna',
  'Dewan tidak akan menutup gudang baru di tepi sungai itu',
  '“Dewan … gudang tua” — Orang Lain',
  'the council will close the old warehouse at the river',
  'gudang '.repeat(300),
];

const indexOf = (body: string): SearchIndex => createIndex([article('aneh', body)], { glossary });
const fastest = (work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && best > CHECK_MAX_MS / 2; attempt += 1) {
    best = Math.min(best, processorMs(work));
  }
  return best;
};

describe('an article of any shape', () => {
  it.each([
    [
      '1,500 equal quotations',
      '“Dewan akan menutup gudang tua di tepi sungai itu,” kata Bela Kresna.\n\n'.repeat(1_500),
    ],
    [
      '1,500 of them in one paragraph',
      '“Dewan akan menutup gudang tua di tepi sungai itu,” kata Bela Kresna. '.repeat(1_500),
    ],
    ['1,500 equal sentences', 'Dewan akan menutup gudang tua di tepi sungai itu.\n\n'.repeat(1_500)],
    ['one sentence of 150 kB', SENTENCE.repeat(3_000)],
  ])(
    'of %s is checked in under 100 ms after the first look',
    (_, body) => {
      const index = indexOf(body);
      for (const claim of CLAIMS) {
        checkQuotation(claim, index);
        expect(fastest(() => checkQuotation(claim, index))).toBeLessThan(CHECK_MAX_MS);
      }
    },
    60_000,
  );

  /** Regression: the words of a quotation were the arguments of one call, and overflowed the stack. */
  it('of one quotation of a megabyte is checked', () => {
    const index = indexOf(`“${SENTENCE.repeat(20_000)}” kata Bela Kresna.`);
    expect(checkQuotation('Dewan tidak akan menutup gudang', index).verdict).toBe('altered');
    expect(fastest(() => checkQuotation('Dewan tidak akan menutup gudang', index))).toBeLessThan(CHECK_MAX_MS);
  }, 60_000);

  it('is read at the first look in time that grows with its quotations', () => {
    const firstLook = (quotations: number) => {
      const body = '“Kami akan menutup gudang tua,” kata Bela Kresna. '.repeat(quotations);
      const indexes = Array.from({ length: TRIES }, () => indexOf(body));
      return Math.min(
        ...indexes.map((index) => processorMs(() => checkQuotation('“Kami akan menutup gudang baru”', index))),
      );
    };
    const [once, twice] = [firstLook(800), firstLook(1_600)];
    expect(twice).toBeLessThan(2.6 * once + 5);
  }, 60_000);
});

describe('a message of any shape', () => {
  /** Regression: the marks inside of a word were looked at again from each of them. */
  it.each([
    ['marks inside of a word between two quotations', (length: number) => `“a b” x${'!'.repeat(length)}y “c d”`],
    ['marks behind a name', (length: number) => `“a b” kata Bela${'!'.repeat(length)}y “c d”`],
  ])('with %s is read in time that grows with its length', (_, make) => {
    const { people } = indexOf('“Kami pulang,” kata Bela Kresna.');
    const [once, twice] = [10_000, 20_000].map((length) => fastest(() => readClaims(make(length), people)));
    expect(twice).toBeLessThan(2.6 * (once ?? 0) + 20);
  });
});

describe('a statement of many sentences', () => {
  const body = `“${Array.from({ length: 400 }, (_, at) => `Rapat nomor ${at + 1} membahas jalan dan air.`).join(' ')}”`;
  const index = indexOf(`${body} kata Bela Kresna.`);

  it('has its first and its last sentence', () => {
    for (const number of [1, 400]) {
      expect(checkQuotation(`“Rapat nomor ${number} membahas jalan dan air”`, index)).toMatchObject({
        verdict: 'verbatim',
        cut: false,
      });
    }
  });
});
