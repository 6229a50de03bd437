import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../../src/article/article.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { findCandidates } from '../../../../src/search/rank/candidates.ts';
import { newerFirst } from '../../../../src/search/rank/newer.ts';
import { rank } from '../../../../src/search/rank/rank.ts';
import type { Features, Ranked } from '../../../../src/search/types.ts';

const dated = (id: string, body: string, published?: string) =>
  createArticle({ id, body, language: 'en', source: published === undefined ? {} : { published } });

/** Sentence 0 is of 2024, 1 of 2026, 2 of 2025, 3 of no day, 4 of 2026 as well. */
const index = createIndex([
  dated('a', 'The mooring fee is nine crowns.', '2024-05-03'),
  dated('b', 'The mooring fee is twelve crowns.', '2026-05-03T19:00:00Z'),
  dated('c', 'The mooring fee is ten crowns.', '2025-05-03'),
  dated('d', 'The mooring fee is eight crowns.'),
  dated('e', 'The mooring fee stays.', '2026-05-03'),
]);

const [plain] = ranked('How much is the mooring fee?', index);

function ranked(question: string, from: SearchIndex): Ranked[] {
  const analysis = analyse(question, from);
  return rank(findCandidates(analysis, from), analysis, from);
}

interface Given {
  readonly sentence: number;
  readonly rank?: number;
  readonly isCorrection?: boolean;
  readonly features?: Partial<Features>;
}

function candidate({ sentence, rank: own = 1, isCorrection = false, features = {} }: Given): Ranked {
  if (plain === undefined) throw new Error('nothing was found');
  const base = { ...plain.features, passageCoverage: 1, holdsAnswer: 1, told: 0, otherSpeaker: 0, ...features };
  return { ...plain, sentence, rank: own, isCorrection, features: base };
}

const order = (given: readonly Given[]) =>
  newerFirst(given.map(candidate), index).ranked.map(({ sentence }) => sentence);

describe('of two dated sources that tell the same', () => {
  it.each<[string, Given[], number[]]>([
    ['a newer one behind', [{ sentence: 0 }, { sentence: 1, rank: 0.8 }], [1, 0]],
    ['an older one behind', [{ sentence: 1 }, { sentence: 0, rank: 0.9 }], [1, 0]],
    ['several newer ones', [{ sentence: 0 }, { sentence: 2 }, { sentence: 1 }], [1, 0, 2]],
    ['two of the same day', [{ sentence: 0 }, { sentence: 4 }, { sentence: 1 }], [4, 0, 1]],
    ['one without a day behind', [{ sentence: 0 }, { sentence: 3 }], [0, 3]],
    ['one without a day in front', [{ sentence: 3 }, { sentence: 1 }], [3, 1]],
    ['a newer one that is far behind', [{ sentence: 0 }, { sentence: 1, rank: 0.6 }], [0, 1]],
    [
      'a newer one that has less of the question',
      [{ sentence: 0 }, { sentence: 1, features: { passageCoverage: 0.7 } }],
      [0, 1],
    ],
    ['a newer one that does not hold it', [{ sentence: 0 }, { sentence: 1, features: { holdsAnswer: 0 } }], [0, 1]],
    ['an older one that tells by its form', [{ sentence: 0, features: { told: 1 } }, { sentence: 1 }], [0, 1]],
    ['words of another', [{ sentence: 0 }, { sentence: 1, features: { otherSpeaker: 1 } }], [0, 1]],
    ['a correction in front', [{ sentence: 0, isCorrection: true }, { sentence: 1 }], [0, 1]],
    ['one alone', [{ sentence: 0 }], [0]],
    ['none', [], []],
  ])('given %s, then the order is that of the days where it tells as much', (_what, given, expected) => {
    expect(order(given)).toEqual(expected);
  });

  it('given a newer one behind many others, then it is not looked for', () => {
    const others = Array.from({ length: 7 }, () => ({ sentence: 3 }));
    expect(order([{ sentence: 0 }, ...others, { sentence: 1 }])[0]).toBe(0);
    expect(order([{ sentence: 0 }, ...others.slice(1), { sentence: 1 }])[0]).toBe(1);
  });

  it('given a newer one, then it is judged by the evidence of both', () => {
    const {
      ranked: [first],
    } = newerFirst(
      [
        candidate({ sentence: 0, rank: 0.9, features: { sentenceCoverage: 0.8, lacksAnswerType: 0 } }),
        candidate({ sentence: 1, rank: 0.8, features: { sentenceCoverage: 0.5, lacksAnswerType: 1 } }),
      ],
      index,
    );
    expect(first).toMatchObject({ rank: 0.9, features: { sentenceCoverage: 0.8, lacksAnswerType: 1 } });
  });

  it('given sources of several days, then a question is answered by the newest', () => {
    const found = newerFirst(ranked('How much is the mooring fee?', index), index);
    expect(index.sentences.article(found.ranked[0]?.sentence ?? -1).id).toBe('b');
    expect(index.sentences.article(found.superseded?.sentence ?? -1).id).toBe('a');
  });
});
