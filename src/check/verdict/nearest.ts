/** The sentence nearest to a claim that was not found. */
import type { Span } from '../../language/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { type Slice, sliceOf } from '../../search/passages/passages.ts';
import type { Passage } from '../../search/types.ts';
import { type Word, weightOf } from '../align/compared-words.ts';
import type { ClaimWords } from '../claim/claim-words.ts';
import { type Statement, statementsOf } from '../statements.ts';

/** The sentence with most of a claim's weight, its words of content highlighted; `null` where no sentence has any. */
export function findNearest({ words }: ClaimWords, sentences: readonly number[], index: SearchIndex): Passage | null {
  const weights = new Map(words.map(({ key }) => [key, weightOf(key)]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  let best: { sentence: number; shared: number } | null = null;
  for (const sentence of sentences) {
    const told = toldAt(sentence, index);
    let shared = 0;
    for (const [key, weight] of weights) if (told?.keys.has(key)) shared += weight;
    if (shared > (best?.shared ?? 0)) best = { sentence, shared };
  }
  if (best === null) return null;
  const article = index.sentences.article(best.sentence);
  const own = best.sentence - index.sentences.firstOf(article);
  const slice = sliceOf(article, [own, own], []);
  const matched = toldAt(best.sentence, index)?.words.filter(({ key }) => (weights.get(key) ?? 0) === 1) ?? [];
  return { ...slice, highlights: spansOf(matched, slice), score: best.shared / all };
}

/** A sentence as the publisher's words. */
function toldAt(sentence: number, { sentences }: SearchIndex): Statement | null {
  const article = sentences.article(sentence);
  return statementsOf(article).told(sentence - sentences.firstOf(article));
}

/** Neighbours joined across white space. */
function spansOf(matched: readonly Word[], { start: from, text }: Slice): Array<readonly [number, number]> {
  const spans: Span[] = [];
  for (const word of matched) {
    const [start, end] = [word.start - from, word.end - from];
    const before = spans.at(-1);
    if (before !== undefined && text.slice(before.end, start).trim() === '') {
      spans[spans.length - 1] = { start: before.start, end };
    } else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => [start, end] as const);
}
