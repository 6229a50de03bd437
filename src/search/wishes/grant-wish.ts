/** What is shown to who wants something that no passage answers. */

import type { SearchIndex } from '../index/search-index.ts';
import { sliceOf } from '../passages/passages.ts';
import { rank } from '../rank/rank.ts';
import type { Analysis, Answer, Passage, RankedPassage } from '../types.ts';
import { outlineOf, outlinePassages } from './outline.ts';
import { sourceMeant } from './source-meant.ts';
import { toldOfSource } from './told-of-source.ts';

/**
 * The slices of a source for a wish, and what the wish is; `null` where the question is none, or there is no source.
 * @param limit at most so many passages
 */
export function grantWish(
  analysis: Analysis,
  index: SearchIndex,
  limit: number,
): Pick<Answer, 'passages' | 'silence'> | null {
  const { wish, question } = analysis;
  if (wish === null) return null;
  if (wish.kind === 'smallTalk') return { passages: [], silence: { reason: 'smallTalk' } };
  const article = sourceMeant(question, index);
  if (article === null) return null;
  if (wish.kind === 'summary') {
    const outline = outlineOf(article);
    const passages = judged(outlinePassages(outline).slice(0, limit), analysis, index);
    return { passages, silence: { reason: 'summary', outline } };
  }
  const { property } = wish;
  const told = property === 'time' || property === 'place' ? toldOfSource(article, analysis, index) : [];
  const slices = told.slice(0, limit).map(({ at }) => ({ ...sliceOf(article, [at, at], analysis.terms), score: 0 }));
  return { passages: judged(slices, analysis, index), silence: { reason: 'aboutSource', property, article } };
}

/** Passages with what they would be ranked by, in their order. */
function judged(passages: readonly Passage[], analysis: Analysis, index: SearchIndex): RankedPassage[] {
  const positions = passages.map(({ article, sentences }) => index.sentences.firstOf(article) + sentences[0]);
  const candidates = positions.map((sentence) => ({ sentence, lexical: 0 }));
  const bySentence = new Map(rank(candidates, analysis, index).map((ranked) => [ranked.sentence, ranked]));
  return passages.flatMap((passage, at) => {
    const ranked = bySentence.get(positions[at] ?? -1);
    return ranked === undefined ? [] : [{ ...passage, features: ranked.features, rank: ranked.rank }];
  });
}
