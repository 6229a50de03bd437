import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import { findPeople, suggestPeople } from '../../src/search/index/people-directory.ts';
import { findQuotations } from '../../src/search/quotations/quotations.ts';
import type { Answer } from '../../src/search/types.ts';
import { anyQuestion, HUGE_QUESTIONS, longQuestion, usualQuestion } from '../support/questions.ts';
import { shippedIndex } from '../support/shipped.ts';
import { article } from '../unit/search/articles.ts';

const index = shippedIndex();
const RUNS = 2_000;
/** So many of the longest questions, besides. */
const LONG_RUNS = 40;

/** Passages are slices of their articles; highlights are inside of them, in order and apart. */
function expectTidy({ passages, answered }: Answer): void {
  for (const passage of passages) {
    expect(passage.text).toBe(passage.article.body.slice(passage.start, passage.end));
    expect(passage.text.length).toBeGreaterThan(0);
    expect(passage.score >= 0 && passage.score <= 1).toBe(true);
    let before = 0;
    for (const [start, end] of passage.highlights) {
      expect(before <= start && start < end && end <= passage.text.length).toBe(true);
      before = end;
    }
  }
  if (answered) expect(passages[0]?.score).toBeGreaterThanOrEqual(0.5);
}

describe('any string as a question', () => {
  it(`then ${RUNS} of them are answered without an error`, () => {
    fc.assert(
      fc.property(usualQuestion, (text) => expectTidy(answer(text, index))),
      { numRuns: RUNS },
    );
  });

  it(`then ${LONG_RUNS} of up to 100 kB are, too`, () => {
    fc.assert(
      fc.property(longQuestion, (text) => expectTidy(answer(text, index))),
      { numRuns: LONG_RUNS },
    );
  });

  it('then every passage is a slice of its article, highlights are inside it, in order and apart', () => {
    fc.assert(
      fc.property(anyQuestion, (text) => expectTidy(answer(text, index, { limit: 30 }))),
      { numRuns: 300 },
    );
  });

  it('then people and quotations are looked up without throwing', () => {
    fc.assert(
      fc.property(anyQuestion, (text) => {
        expect(findPeople(index.people, text).length).toBeLessThanOrEqual(2);
        expect(suggestPeople(index.people, text, 25).length).toBeLessThanOrEqual(2);
        expect(findQuotations(index, { about: text }).length).toBeLessThanOrEqual(9);
      }),
      { numRuns: 200 },
    );
  });

  it.each(HUGE_QUESTIONS)('given %s, then it is answered', (_, text) => expectTidy(answer(text, index)));
});

describe('any text as an article', () => {
  it('then it is indexed and asked without throwing, and passages are its slices', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom('id', 'en'), (body, language) => {
        const one = createIndex([article('any', body, language)]);
        for (const { text, start, end } of answer(body, one, { limit: 30 }).passages) {
          expect(text).toBe(body.slice(start, end));
        }
      }),
      { numRuns: 150 },
    );
  });
});
