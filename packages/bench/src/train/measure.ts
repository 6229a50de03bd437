import { answer } from 'notulen/search/answer';
import type { SearchIndex } from 'notulen/search/index/search-index';
import type { Example } from './examples.ts';

const DEPTH = 10;
const LIMIT = 30;

/** Mean of 1 / place of the first article that answers, 0 beyond the tenth. */
export function reciprocalRank(examples: readonly Example[], index: SearchIndex): number {
  const sum = examples.reduce((total, { question, answeredBy }) => {
    const { passages } = answer(question, index, { limit: LIMIT });
    const articles = [...new Set(passages.map(({ article }) => article.id))].slice(0, DEPTH);
    const place = articles.findIndex((id) => answeredBy.has(id));
    return total + (place < 0 ? 0 : 1 / (place + 1));
  }, 0);
  return sum / Math.max(1, examples.length);
}
