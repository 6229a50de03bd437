import type { Span } from '../language/types.ts';
import { firstEndingAfter } from './quoted.ts';
import type { Article } from './types.ts';

type Cut = Pick<Article, 'sentences'>;

/** The first sentence that ends behind an offset; the number of sentences where none does. Logarithmic. */
export function sentenceAt({ sentences }: Cut, offset: number): number {
  return firstEndingAfter(sentences, offset);
}

/** Indices of the sentences that a span touches, in order. */
export function* sentencesIn(article: Cut, { start, end }: Span): Generator<number> {
  const { sentences } = article;
  for (let at = sentenceAt(article, start); at < sentences.length && (sentences[at]?.start ?? end) < end; at += 1)
    yield at;
}
