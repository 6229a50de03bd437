/** Whether a text is about what a question is about, by words that few texts have. */

import { memoize } from '../../language/lru-cache.ts';
import { stem } from '../../language/stems.ts';
import { MEETING_WORDS } from '../../language/tables/meeting-words.ts';
import type { LanguageCode } from '../../language/types.ts';
import common from '../rank/common-words.json' with { type: 'json' };
import type { Match } from '../rank/match.ts';
import type { Features, QueryTerm, TermRole } from '../types.ts';

/** What stands in such a share of all passages is not specific at all; below the second, it is fully. */
export const COMMON_FROM = 0.05;
export const RARE_BELOW = 0.002;
/** `common-words.json` has so many steps from the first to the second, evenly on a scale of logarithms. */
export const COMMON_LEVELS = 10;

/**
 * Names are specific even where many texts have them; words that name a kind of answer or only carry the question,
 * hardly.
 */
const NAME_SPECIFICITY = { asked: 0.6, found: 0.3 } as const;
const ROLE_FACTORS: Readonly<Partial<Record<TermRole, number>>> = {
  statement: 0.3,
  kind: 0.3,
  weak: 0.3,
  speechAct: 0.5,
};

/** Sums of specificity are divided by this much, and cut at 1. */
const FULL = 2;
/** A word that stands there so often is what the text is about. */
const OFTEN = 8;

export type SpecificFeatures = Pick<Features, 'specificFound' | 'specificMissing' | 'specificRepeated'>;

const levels = { id: levelsOf('id'), en: levelsOf('en') };

function levelsOf(language: LanguageCode): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  common[language].forEach((stems, level) => {
    for (const one of stems.split(' ')) found.set(one, level / COMMON_LEVELS);
  });
  for (const [row] of MEETING_WORDS[language]) for (const word of row.split(' ')) found.set(stem(word, language), 0);
  return found;
}

/** So many words are kept: a question looks the same ones up for each article. */
const REMEMBERED_MAX = 2_000;
const ofWord = { id: specificityIn('id'), en: specificityIn('en') };

function specificityIn(language: LanguageCode): (word: string) => number {
  return memoize((word) => levels[language].get(stem(word, language)) ?? 1, REMEMBERED_MAX);
}

/**
 * How much it says that a text has a word (or phrase, in lower case): 0 where most texts have it, 1 where hardly any
 * has.
 */
export function specificity(words: string, language: LanguageCode): number {
  return words.includes(' ') ? Math.max(...words.split(' ').map(ofWord[language])) : ofWord[language](words);
}

/**
 * What of a question stands in an article and what does not, by how specific it is. A word that is found by way of a
 * common one says no more than that.
 * @param languages of the question and of the article
 */
export function specificFeatures(
  { meant: similarities, counts }: Match,
  terms: readonly QueryTerm[],
  languages: { readonly question: LanguageCode; readonly article: LanguageCode },
): SpecificFeatures {
  let found = 0;
  let missing = 0;
  let repeated = 0;
  terms.forEach((term, at) => {
    const similarity = similarities[at] ?? 0;
    const asked = specificityOf(term, languages.question);
    if (similarity === 0) {
      missing += asked;
      return;
    }
    const standing = term.forms
      .filter((form) => form.reason !== 'related' && form.similarity >= similarity)
      .map(({ word }) => word);
    const told = together(standing.map((word) => specificity(word, languages.article)));
    const isName = term.role === 'name';
    const specific = similarity * (isName ? Math.max(told, NAME_SPECIFICITY.found) : Math.min(asked, told));
    found += specific;
    repeated = Math.max(repeated, specific * Math.min(1, Math.log1p(counts[at] ?? 0) / Math.log1p(OFTEN)));
  });
  return {
    specificFound: Math.min(1, found / FULL),
    specificMissing: Math.min(1, missing / FULL),
    specificRepeated: repeated,
  };
}

function specificityOf({ word, role }: QueryTerm, language: LanguageCode): number {
  const own = specificity(word, language);
  return role === 'name' ? Math.max(own, NAME_SPECIFICITY.asked) : own * (ROLE_FACTORS[role] ?? 1);
}

/** Of words each of which would do: it says less that one of many stands there. 1 of none. */
function together(specificities: readonly number[]): number {
  const scale = COMMON_FROM / RARE_BELOW;
  const share = specificities.reduce((sum, one) => sum + scale ** -one, 0);
  return share === 0 ? 1 : Math.max(0, Math.min(1, -Math.log(share) / Math.log(scale)));
}
