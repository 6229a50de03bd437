import { describe, expect, it } from 'vitest';
import { align, alignedCells, createBound } from '../../../src/check/align/near.ts';
import { createSameness } from '../../../src/check/align/sameness.ts';
import { checkQuotation } from '../../../src/check/check.ts';
import { readClaimWords } from '../../../src/check/claim/claim-words.ts';
import { statementsOf } from '../../../src/check/statements.ts';
import { createIndex } from '../../../src/search/index/create-index.ts';
import { article } from '../search/articles.ts';
import { textOf } from './articles.ts';

const FERRY = article(
  'kapal',
  [
    '“Dewan menunda pembangunan dermaga timur sampai bulan Maret karena biaya baja naik,” kata Hasan Basri.',
    '“Dewan menunda pembangunan dermaga barat sampai bulan Juni karena cuaca,” kata Mira Lestari.',
  ].join('\n\n'),
);
const INDEX = createIndex([FERRY]);
const claimOf = (text: string) => readClaimWords({ text, speaker: null, marked: true });
const alignWith = (text: string, sentence = 0) => {
  const [statement] = statementsOf(FERRY).at(sentence);
  if (statement === undefined) throw new Error('the article has no such statement');
  return { near: align(claimOf(text), statement, createSameness(INDEX), INDEX), statement };
};

describe('the stretch of a statement that a claim comes nearest to', () => {
  it('goes to the last word, where the claim does', () => {
    const { near, statement } = alignWith('sampai bulan Mei karena biaya baja naik');
    expect(near?.to).toBe(statement.words.length);
    expect(statement.words[near?.from ?? 0]?.key).toBe('sampai');
  });

  it('begins where the claim does, and leaves out what stands around', () => {
    const { near, statement } = alignWith('pembangunan dermaga timur sampai');
    expect(statement.words.slice(near?.from, near?.to).map(({ key }) => key)).toEqual([
      'pembangunan',
      'dermaga',
      'timur',
      'sampai',
    ]);
    expect(near?.similarity).toBe(1);
  });

  it('is less similar for words in between, and for words that it does not have', () => {
    const whole = alignWith('menunda pembangunan dermaga').near?.similarity ?? 0;
    const between = alignWith('menunda dermaga').near?.similarity ?? 0;
    const added = alignWith('menunda pembangunan besar dermaga').near?.similarity ?? 0;
    expect(whole).toBe(1);
    // Two words of weight 1 and a third skipped, at half its weight: 2 / 2.5.
    expect(between).toBeCloseTo(0.8);
    // Three of four words.
    expect(added).toBeCloseTo(0.75);
  });

  it('counts a mistyped word for less than a right one', () => {
    const { near } = alignWith('menunda pembanguan dermaga');
    // Two words, and 0.8 of the third; the 0.2 that it lacks count half as skipped: 2.8 / 3.1.
    expect(near?.similarity).toBeCloseTo(2.8 / 3.1);
  });

  it('is none where no word is shared', () => {
    expect(alignWith('kapal berlabuh').near).toBeNull();
  });

  it('is never nearer than its bound', () => {
    const bound = createBound(claimOf('menunda dermaga barat'), INDEX);
    const { near, statement } = alignWith('menunda dermaga barat');
    expect(bound(statement)).toBeCloseTo(2 / 3);
    expect(near?.similarity).toBeLessThanOrEqual(bound(statement));
  });

  it('costs as many comparisons as the claim has words, times those of the statement', () => {
    const { statement } = alignWith('menunda dermaga');
    expect(alignedCells(claimOf('menunda dermaga'), statement)).toBe(2 * statement.words.length);
  });
});

describe('of several statements that are nearly what a claim says', () => {
  /** A worse one that was looked at later took the place of the nearest. */
  it('the nearest is found, whichever is looked at first', () => {
    const claim = 'Dewan menunda pembangunan dermaga timur sampai bulan April karena biaya baja naik';
    for (const index of [INDEX, createIndex([article('kapal', FERRY.body.split('\n\n').reverse().join('\n\n'))])]) {
      const found = checkQuotation(`“${claim}”`, index);
      expect(found.verdict).toBe('altered');
      expect(textOf(found)).toContain('dermaga timur');
    }
  });

  /** Whoever is named weighs for a statement, but not against the publisher's own words. */
  it("the publisher's own words are nearer, though the one who is named said something like it", () => {
    const index = createIndex([
      article(
        'jalan',
        [
          'Warga desa menutup jalan utama dengan batu besar sejak hari Kamis pagi.',
          '“Warga desa menutup jalan lama dengan batu kecil sejak Kamis pagi,” kata Tora Wijaya.',
        ].join('\n\n'),
      ),
    ]);
    const claim = 'Warga desa menutup jalan utama dengan batu besar sejak hari Rabu pagi';
    expect(checkQuotation(`“${claim}” — Tora Wijaya`, index)).toMatchObject({ verdict: 'not-found', found: null });
  });
});
