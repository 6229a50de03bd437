import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import { analyse } from '../../src/search/query/analyse.ts';
import { findCandidates } from '../../src/search/rank/candidates.ts';
import { newerFirst } from '../../src/search/rank/newer.ts';
import { rank } from '../../src/search/rank/rank.ts';
import type { Ranked } from '../../src/search/types.ts';

const DAYS = ['2024-05-03', undefined, '2026-05-03T19:00:00Z', '2025-12-31', '2026-05-03', '2023-01-01'];
const index = createIndex(
  DAYS.map((published, at) =>
    createArticle({
      id: `source-${at}`,
      body: `The mooring fee is ${at + 2} crowns. The pump is late.`,
      language: 'en',
      source: published === undefined ? {} : { published },
    }),
  ),
);
const analysis = analyse('How much is the mooring fee?', index);
const [plain] = rank(findCandidates(analysis, index), analysis, index);

const share = fc.constantFrom(0, 0.5, 0.75, 0.9, 1);
const given = fc
  .uniqueArray(
    fc.record({
      sentence: fc.integer({ min: 0, max: 2 * DAYS.length - 1 }),
      rank: share,
      passageCoverage: share,
      holdsAnswer: fc.constantFrom(0, 1),
      told: fc.constantFrom(0, 0.1, 1),
      otherSpeaker: fc.constantFrom(0, 1),
      isCorrection: fc.boolean(),
    }),
    { selector: ({ sentence }) => sentence, maxLength: 12 },
  )
  .map((all) =>
    [...all]
      .sort((a, b) => b.rank - a.rank)
      .map(({ sentence, rank: own, isCorrection, ...features }): Ranked => {
        if (plain === undefined) throw new Error('nothing was found');
        return { ...plain, sentence, rank: own, isCorrection, features: { ...plain.features, ...features } };
      }),
  );

const dayOf = ({ sentence }: Ranked) => index.sentences.article(sentence).source.published?.slice(0, 10) ?? '';

describe('any candidates', () => {
  it('then with the newer first they are the same ones, the others in their order', () => {
    fc.assert(
      fc.property(given, (ranked) => {
        const positions = ranked.map(({ sentence }) => sentence);
        const [first, ...others] = newerFirst(ranked, index).ranked.map(({ sentence }) => sentence);
        if (first === undefined) expect(positions).toEqual([]);
        else expect(others).toEqual(positions.filter((sentence) => sentence !== first));
        expect(others.length + (first === undefined ? 0 : 1)).toBe(positions.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('then the first is no older than the best was, has its rank, and ranks stay in order', () => {
    fc.assert(
      fc.property(given, (ranked) => {
        const { ranked: read } = newerFirst(ranked, index);
        const [best] = ranked;
        const [first] = read;
        if (best === undefined || first === undefined) return;
        expect(first.rank).toBe(best.rank);
        expect(dayOf(first) >= dayOf(best)).toBe(true);
        const ranks = read.map(({ rank: own }) => own);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      }),
      { numRuns: 1_000 },
    );
  });

  it('then a correction in front stays there', () => {
    fc.assert(
      fc.property(given, (ranked) => {
        if (ranked[0]?.isCorrection === true) expect(newerFirst(ranked, index)).toEqual({ ranked, superseded: null });
      }),
    );
  });
});
