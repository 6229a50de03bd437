/** Two spellings of one word: names by transliteration, ordinary words by a slip of the keyboard. */

import { chatWords } from '../../language/chat.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { NAME_SPELLINGS } from '../../language/tables/people/spellings.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { isOneErrorApart } from '../../search/query/spelling.ts';
import type { Word } from './compared-words.ts';

/** Shorter names have one spelling: `Ali` is not `Aly`. */
const NAME_MIN_LENGTH = 4;
/** Shorter words are one letter away from too many others. */
const TYPO_MIN_LENGTH = 4;
/** Longer ones are no names. */
const NAME_MAX_LENGTH = 40;

/** Whether a word is written as a name where it stands: a capital, and the library never writes it without one. */
export function isName(word: Word, opensSentence: boolean, { vocabulary }: SearchIndex): boolean {
  if (!word.capital || vocabulary.isOrdinary(word.key)) return false;
  return !opensSentence || vocabulary.isName(word.key);
}

/**
 * Whether a claim writes a name of the source as another alphabet's transliteration would. A spelling that the library
 * has for somebody or something else is another name.
 */
export function isSameName(said: string, claimed: string, { vocabulary }: SearchIndex): boolean {
  if (said === claimed) return true;
  if (said.length > NAME_MAX_LENGTH || claimed.length > NAME_MAX_LENGTH) return false;
  if (Math.min(said.length, claimed.length) < NAME_MIN_LENGTH || !/^\p{L}+$/u.test(claimed)) return false;
  return spellsAlike(said, claimed) && (!vocabulary.has(claimed) || isSameRegion(said, claimed));
}

function isSameRegion(one: string, other: string): boolean {
  const region = gazetteer.place([one], 0)?.region;
  return region !== undefined && gazetteer.place([other], 0)?.region === region;
}

const SPELLINGS: ReadonlyArray<readonly [string, string]> = NAME_SPELLINGS.flatMap(([one, other]) => [
  [one, other] as const,
  [other, one] as const,
]);

/** Whether one name becomes the other by the table's spellings and doubled letters, each at its place. */
export function spellsAlike(one: string, other: string): boolean {
  const failed = new Set<number>();
  const follow = (a: number, b: number): boolean => {
    if (a === one.length && b === other.length) return true;
    const state = a * (NAME_MAX_LENGTH + 1) + b;
    if (failed.has(state)) return false;
    const alike =
      (one[a] !== undefined && one[a] === other[b] && follow(a + 1, b + 1)) ||
      (a > 0 && one[a] === one[a - 1] && follow(a + 1, b)) ||
      (b > 0 && other[b] === other[b - 1] && follow(a, b + 1)) ||
      SPELLINGS.some(([x, y]) => one.startsWith(x, a) && other.startsWith(y, b) && follow(a + x.length, b + y.length));
    if (!alike) failed.add(state);
    return alike;
  };
  return follow(0, 0);
}

/**
 * Whether the claimed word is the said one mistyped: a letter too many, missing, wrong, or two swapped, giving a word
 * that neither the library nor the glossary nor the language has; or a chat spelling of it (`yg`).
 */
export function isTypo(said: string, claimed: string, language: LanguageCode, index: SearchIndex): boolean {
  if (claimed === said) return false;
  const written = chatWords(claimed, language);
  if (written.length === 1 && written[0] === said) return true;
  if (said[0] !== claimed[0] || Math.abs(said.length - claimed.length) > 1) return false;
  if (claimed.replaceAll("'", '') === said.replaceAll("'", '')) return !isKnown(claimed, index);
  if (Math.min(said.length, claimed.length) < TYPO_MIN_LENGTH || !/^[\p{L}']+$/u.test(said + claimed)) return false;
  return isOneErrorApart(said, claimed) && !isKnown(claimed, index);
}

function isKnown(word: string, { vocabulary, glossary }: SearchIndex): boolean {
  if (vocabulary.has(word) || glossary.has(word, 'id') || glossary.has(word, 'en')) return true;
  return (['id', 'en'] as const).some((language) =>
    Object.values(WORDS[language]).some((group: ReadonlySet<string>) => group.has(word)),
  );
}
