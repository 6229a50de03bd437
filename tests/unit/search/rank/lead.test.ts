import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { findCandidates } from '../../../../src/search/rank/candidates.ts';
import { rank } from '../../../../src/search/rank/rank.ts';
import type { Ranked } from '../../../../src/search/types.ts';
import { article } from '../articles.ts';

function ranked(question: string, ...paragraphs: string[]): Ranked[] {
  const index = createIndex([article('pond', paragraphs.join('\n\n'), 'en')]);
  const analysis = analyse(question, index);
  return rank(findCandidates(analysis, index), analysis, index);
}

const QUESTION = 'Who repaired the winch in the boathouse?';
const BEST = 'Tarik Voss repaired the winch in the boathouse.';
const FILLED = ['Tea was served.', 'Rain fell.', 'The path is dark.', 'Nobody sang.'];

describe('how far a candidate leads the next', () => {
  it('given the mean of the next five that do not stand beside it, then it is what its rank is above that', () => {
    const others = Array.from({ length: 8 }, (_, at) => `The winch number ${at} is red.`);
    const [best, ...next] = ranked(QUESTION, BEST, 'Rain fell.', ...others);
    const compared = next.filter(({ sentence }) => sentence > 1).slice(0, 5);
    expect(compared).toHaveLength(5);
    const mean = compared.reduce((sum, one) => sum + one.rank, 0) / 5;
    expect(best?.features.lead).toBeCloseTo(Math.min(1, Math.max(0, (best?.rank ?? 0) - mean)), 9);
  });

  it('given its neighbours alone, then it leads by all of its rank', () => {
    const [best, ...next] = ranked('winch', 'The winch is red.', 'The winch is old.');
    expect(next).toHaveLength(1);
    expect(best?.features.lead).toBeCloseTo(Math.min(1, Math.max(0, best?.rank ?? 0)), 9);
  });

  it('given others that say the same, then it leads by less', () => {
    const [alone] = ranked(QUESTION, BEST, ...FILLED);
    const [among] = ranked(QUESTION, BEST, ...FILLED, 'Seno repaired the winch in the boathouse.', ...FILLED, BEST);
    expect(among?.features.lead).toBeLessThan(alone?.features.lead ?? 0);
  });

  it('given any candidates, then it is 0 to 1, and none follows that leads by more than its rank', () => {
    for (const { features, rank: own } of ranked(QUESTION, BEST, ...FILLED, 'The winch.', 'The boathouse burned.')) {
      expect(features.lead).toBeGreaterThanOrEqual(0);
      expect(features.lead).toBeLessThanOrEqual(Math.min(1, Math.max(0, own)));
    }
  });
});
