import { stem } from 'notulen/language/stems';
import type { LanguageCode } from 'notulen/language/types';
import type { SearchIndex } from 'notulen/search/index/search-index';
import { analyse } from 'notulen/search/query/analyse';
import { STRONG_SIMILARITY } from 'notulen/search/query/weights';
import { createMatcher } from 'notulen/search/rank/match';
import type { Example } from './examples.ts';

/** Words asked less often tell nothing. */
const ASKED_MIN = 8;
/** So many times a word is taken to have been asked with the rate of all words, besides what was seen of it. */
const PRIOR_STRENGTH = 10;
/** A weight nearer to 1 is not worth a line. */
const DIFFERENCE_MIN = 0.12;
const WEIGHT_MAX = 1.15;

/**
 * How much each word of the questions matters: how often it (in any form) stands in the article that answers, over how
 * often words do on the whole; smoothed, at most `WEIGHT_MAX`, only for words asked at least `ASKED_MIN` times. By
 * stem, in alphabetical order.
 */
export function learnWordWeights(
  examples: readonly Example[],
  index: SearchIndex,
  language: LanguageCode,
): Record<string, number> {
  const numbers = new Map(index.articles.map(({ id }, number) => [id, number]));
  const asked = new Map<string, { times: number; found: number }>();
  const all = { times: 0, found: 0 };
  for (const { question, answeredBy } of examples) {
    const { terms } = analyse(question, index);
    const matcher = createMatcher(terms, index);
    const matches = [...answeredBy].flatMap((id) => numbers.get(id) ?? []).map((number) => matcher.article(number));
    if (matches.length === 0) continue;
    terms.forEach(({ word, role }, term) => {
      if (role === 'name' || role === 'number' || word.includes(' ')) return;
      const found = matches.some(({ similarities }) => (similarities[term] ?? 0) >= STRONG_SIMILARITY) ? 1 : 0;
      const key = stem(word, language);
      const seen = asked.get(key) ?? { times: 0, found: 0 };
      asked.set(key, { times: seen.times + 1, found: seen.found + found });
      all.times += 1;
      all.found += found;
    });
  }
  const rate = all.found / Math.max(1, all.times);
  const weights = [...asked].flatMap(([key, { times, found }]): Array<[string, number]> => {
    const smoothed = (found + PRIOR_STRENGTH * rate) / (times + PRIOR_STRENGTH) / rate;
    const weight = Number(Math.min(WEIGHT_MAX, smoothed).toFixed(2));
    return times >= ASKED_MIN && Math.abs(weight - 1) >= DIFFERENCE_MIN ? [[key, weight]] : [];
  });
  return Object.fromEntries(weights.sort(([a], [b]) => (a < b ? -1 : 1)));
}
