/** Sentences of a source that tell when or where its meeting was. */
import { structureOf } from '../../article/structure/outline.ts';
import type { Article } from '../../article/types.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { holdsPhrase, phrasesOf } from '../../language/phrases.ts';
import { withoutOwner } from '../../language/stems.ts';
import { PLACE_LABEL, TIME_LABEL } from '../../language/tables/places.ts';
import { MEETING_TOLD } from '../../language/tables/questions/wishes.ts';
import { isOfNextMeeting } from '../decision/question-form.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { createAnswerTypes } from '../rank/answer-type.ts';
import type { Analysis, Wanted } from '../types.ts';

const told = { id: phrasesOf(MEETING_TOLD.id), en: phrasesOf(MEETING_TOLD.en) };

/** So many are given. */
const TOLD_MAX = 2;
/** When and where a meeting was stands among so many first sentences, or beside a word for a meeting. */
const OPENING_SENTENCES = 4;
/** So many sentences are looked at. */
const LOOKED_AT_MAX = 400;

/** A sentence that tells it, by its index, and whether a word for a meeting stands there. */
export interface Told {
  readonly at: number;
  readonly isSure: boolean;
  /** Whether it is a line of its own that tells it of the whole source: `Tempat: balai desa`. */
  readonly isOfAll: boolean;
}

/**
 * The sentences that tell a time or place (what `analysis.wanted` says) of the meeting, the likeliest first: beside a
 * word for a meeting, and near the beginning; what speaks of a meeting to come does not. A heading tells as well.
 */
export function toldOfSource(article: Article, analysis: Analysis, index: SearchIndex): Told[] {
  const { holds } = createAnswerTypes(analysis, index);
  const { kinds } = structureOf(article);
  const first = index.sentences.firstOf(article);
  const found: (Told & { readonly fit: number })[] = [];
  for (const { index: at, start, end } of article.sentences.slice(0, LOOKED_AT_MAX)) {
    if (kinds[at] === 'question' || !holds(first + at)) continue;
    const text = article.body.slice(start, end);
    const isOfAll = isLabelled(text, analysis.wanted);
    const isSure = isOfAll || holdsPhrase(indexWords(text).map(withoutOwner), told[article.language]);
    if ((!isSure && at >= OPENING_SENTENCES) || isOfNextMeeting(text)) continue;
    found.push({ at, isSure, isOfAll, fit: (isOfAll ? 2 : isSure ? 1 : 0) + 1 / (1 + at) });
  }
  return found
    .sort((a, b) => b.fit - a.fit)
    .slice(0, TOLD_MAX)
    .map(({ at, isSure, isOfAll }) => ({ at, isSure, isOfAll }));
}

function isLabelled(text: string, wanted: Wanted): boolean {
  return (wanted === 'place' ? PLACE_LABEL : TIME_LABEL).test(text);
}
