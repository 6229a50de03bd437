/** The sentence nearest to a claim that was not found. */
import type { Span } from '../article/types.ts';
import type { SearchIndex } from '../search/index.ts';
import { sliceOf } from '../search/passages.ts';
import type { Passage } from '../search/types.ts';
import type { ClaimWords } from './claim-words.ts';
import { readWords, type Word, weightOf } from './words.ts';

/** The sentence with most of a claim's weight, its words of content highlighted; `null` where no sentence has any. */
export function findNearest({ words }: ClaimWords, sentences: readonly number[], index: SearchIndex): Passage | null {
  const weights = new Map(words.map(({ key }) => [key, weightOf(key)]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  let best: { sentence: number; shared: number } | null = null;
  for (const sentence of sentences) {
    const { start, end } = index.sentences.inArticle(sentence);
    const keys = new Set(readWords(index.sentences.article(sentence).body.slice(start, end)).map(({ key }) => key));
    let shared = 0;
    for (const [key, weight] of weights) if (keys.has(key)) shared += weight;
    if (shared > (best?.shared ?? 0)) best = { sentence, shared };
  }
  if (best === null) return null;
  const article = index.sentences.article(best.sentence);
  const own = best.sentence - index.sentences.firstOf(article);
  const slice = sliceOf(article, [own, own], []);
  const matched = readWords(slice.text).filter(({ key }) => (weights.get(key) ?? 0) === 1);
  return { ...slice, highlights: spansOf(matched, slice.text), score: best.shared / all };
}

/** Neighbours joined across white space. */
function spansOf(matched: readonly Word[], text: string): Array<readonly [number, number]> {
  const spans: Span[] = [];
  for (const { start, end } of matched) {
    const before = spans.at(-1);
    if (before !== undefined && text.slice(before.end, start).trim() === '') {
      spans[spans.length - 1] = { start: before.start, end };
    } else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => [start, end] as const);
}
