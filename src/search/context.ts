import type { Article } from '../article/types.ts';
import { lengthOf, PASSAGE_MAX_LENGTH, type Slice, sliceOf } from './passages.ts';

/**
 * A passage with up to `before` sentences before and `after` sentences after it, as many as fit into 600 UTF-16 code
 * units, nearest first; the passage alone where it is longer than that.
 * @param sentences first and last sentence of the passage, indices into `article.sentences`, inclusive
 */
export function around(
  article: Article,
  sentences: readonly [first: number, last: number],
  before: number,
  after: number,
): Slice {
  const lowest = Math.max(0, sentences[0] - before);
  const highest = Math.min(article.sentences.length - 1, sentences[1] + after);
  let [first, last] = sentences;
  for (let grown = true; grown; ) {
    grown = false;
    if (first > lowest && lengthOf(article, first - 1, last) <= PASSAGE_MAX_LENGTH) {
      first -= 1;
      grown = true;
    }
    if (last < highest && lengthOf(article, first, last + 1) <= PASSAGE_MAX_LENGTH) {
      last += 1;
      grown = true;
    }
  }
  return sliceOf(article, [first, last], []);
}
