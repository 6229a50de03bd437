import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import type { QueryTerm } from '../types.ts';
import { type Slice, sliceOf } from './passages.ts';

/**
 * The passage that was shown for a question, made again from its place; `null` where no sentences begin and end there.
 */
export function sliceAgain(article: Article, { start, end }: Span, terms: readonly QueryTerm[]): Slice | null {
  const first = article.sentences.find((sentence) => sentence.start === start);
  const last = article.sentences.find((sentence) => sentence.end === end);
  if (first === undefined || last === undefined || last.index < first.index) return null;
  return sliceOf(article, [first.index, last.index], terms);
}
