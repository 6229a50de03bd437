/** The sentence nearest to a claim that was not found. */
import type { SearchIndex } from '../../search/index.ts';
import type { Passage } from '../../search/types.ts';
import type { ClaimWords } from '../claim-words.ts';
import { readWords, weightOf } from '../words.ts';
import { passageOf } from './passages.ts';

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
  const { start, end } = index.sentences.inArticle(best.sentence);
  const matched = readWords(article.body.slice(start, end), start).filter(({ key }) => (weights.get(key) ?? 0) === 1);
  return passageOf(article, [own, own], matched, best.shared / all);
}
