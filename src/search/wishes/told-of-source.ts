/** Sentences of a source that tell when or where its meeting was. */
import { structureOf } from '../../article/structure/outline.ts';
import type { Article } from '../../article/types.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { holdsPhrase, phrasesOf } from '../../language/phrases.ts';
import { MEETING_TOLD } from '../../language/tables/questions/wishes.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { createAnswerTypes } from '../rank/answer-type.ts';
import type { Analysis } from '../types.ts';

const told = { id: phrasesOf(MEETING_TOLD.id), en: phrasesOf(MEETING_TOLD.en) };

/** So many are given. */
const TOLD_MAX = 2;
/** When and where a meeting was stands among so many first sentences, or beside a word for a meeting. */
const OPENING_SENTENCES = 4;
/** So many sentences are looked at. */
const LOOKED_AT_MAX = 400;

/**
 * The sentences that tell a time or place (what `analysis.wanted` says) of the meeting, as indices, the likeliest
 * first: beside a word for a meeting, and near the beginning. A heading tells as well.
 */
export function toldOfSource(article: Article, analysis: Analysis, index: SearchIndex): number[] {
  const { holds } = createAnswerTypes(analysis, index);
  const { kinds } = structureOf(article);
  const first = index.sentences.firstOf(article);
  const found: { readonly at: number; readonly fit: number }[] = [];
  for (const { index: at, start, end } of article.sentences.slice(0, LOOKED_AT_MAX)) {
    if (kinds[at] === 'question' || !holds(first + at)) continue;
    const meets = holdsPhrase(indexWords(article.body.slice(start, end)), told[article.language]);
    if (!meets && at >= OPENING_SENTENCES) continue;
    found.push({ at, fit: (meets ? 1 : 0) + 1 / (1 + at) });
  }
  return found
    .sort((a, b) => b.fit - a.fit)
    .slice(0, TOLD_MAX)
    .map(({ at }) => at);
}
