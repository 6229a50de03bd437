/** What a question asks of a place: an office, a property. */

import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { Glossary } from '../../language/glossary.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { OfficeOfPlace, Wording } from '../types.ts';
import type { QuestionWord } from './question.ts';

/** So many words of a place's name, or of what belongs to it, are looked at. */
export const RUN_MAX_WORDS = 5;
/** Of each word of a phrase that the glossary has not as a whole. */
const TRANSLATIONS_MAX = 4;
/** Between what belongs and its place: `menteri dari Irak`, `minister of the Iraqi government`. */
export const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'in', 'for', 'dari', 'di', 'untuk']);

/**
 * Offices and properties that stand beside a place in a question: before it in Indonesian (`menteri luar negeri Irak`),
 * on either side of it in English (`Iraq's foreign minister`, `the foreign minister of Iraq`).
 */
export function readOfficesOfPlaces(
  question: readonly QuestionWord[],
  language: LanguageCode,
  { glossary }: SearchIndex,
): OfficeOfPlace[] {
  const plain = question.map(({ word }) => word);
  return plain.flatMap((_word, at) => {
    const place = gazetteer.place(plain, at);
    if (place === null) return [];
    const phrase =
      phraseBefore(question, at, language) ?? (language === 'en' ? phraseAfter(question, at + place.length) : null);
    return phrase === null ? [] : [{ wordings: wordingsOf(phrase, language, glossary), region: place.region }];
  });
}

/**
 * As asked, as the glossary has it, and word by word in the other order: *fisheries minister* is *menteri perikanan*.
 */
function wordingsOf(phrase: readonly string[], language: LanguageCode, glossary: Glossary): Wording[] {
  const found = glossary.find(phrase, 0, language);
  const whole = found?.length === phrase.length ? found.translations : [];
  const composed = phrase.map((word) =>
    (glossary.find([word], 0, language)?.translations ?? []).slice(0, TRANSLATIONS_MAX).map(({ words }) => words),
  );
  return [[[phrase]], ...whole.map(({ words }) => [[words]]), composed.reverse()];
}

/**
 * In Indonesian the office or property comes first (`penasihat keamanan nasional`), in English last (`national security
 * adviser`).
 */
function phraseBefore(question: readonly QuestionWord[], place: number, language: LanguageCode): string[] | null {
  let end = place;
  while (LINKS.has(question[end - 1]?.word ?? '')) end -= 1;
  if (language === 'en' && end === place) return null;
  let start = end;
  let head = language === 'en' && isHead(question[end - 1], language) ? end : -1;
  while (start > 0 && end - start < RUN_MAX_WORDS && question[start - 1]?.empty === false) {
    start -= 1;
    if (language === 'id' && isHead(question[start], language)) head = start;
  }
  if (head < 0) return null;
  return question.slice(language === 'en' ? start : head, end).map(({ word }) => word);
}

/** `Iraqi national security adviser`: as far as the last office or property. */
function phraseAfter(question: readonly QuestionWord[], from: number): string[] | null {
  const run = question.slice(from, from + RUN_MAX_WORDS);
  const stop = run.findIndex(({ empty }) => empty);
  const last = (stop < 0 ? run : run.slice(0, stop)).findLastIndex((word) => isHead(word, 'en'));
  return last < 0 ? null : run.slice(0, last + 1).map(({ word }) => word);
}

function isHead(word: QuestionWord | undefined, language: LanguageCode): boolean {
  const { attribute, office } = WORDS[language];
  return word !== undefined && [attribute, office, ROLES[language].roles].some((heads) => heads.has(word.word));
}
