/** Whether two names may be one person's: fuller, shorter, initialled, transliterated, or an office alone. */

import { indexWords } from '../language/index-tokens.ts';
import { nameKey, nameKeys } from '../language/names.ts';
import { WORDS } from '../language/tables/function-words.ts';
import { BEFORE_OFFICE, HELD_OFFICES, NOT_IN_OFFICE } from '../language/tables/people/held-offices.ts';
import { NAME_VARIANTS, SHORT_NAMES } from '../language/tables/people/name-variants.ts';
import { ROLES } from '../language/tables/people/roles.ts';
import { CHAT_TITLES } from '../language/tables/speech/chat-cues.ts';
import type { LanguageCode } from '../language/types.ts';
import type { DirectoryEntry } from '../search/index/people-directory.ts';

const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];
/** A part of a nickname made of the beginnings of names has so many letters, `Joko Widodo` in Jokowi. */
const BEGINNING_MIN_LENGTH = 2;
/** A nickname is no longer. */
const NICKNAME_MAX_PARTS = 4;
const NICKNAME_MAX_LENGTH = 12;

const firstForms = (rows: ReadonlyArray<readonly [forms: string, example: string]>): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(([forms]) => {
      const [first = '', ...others] = forms.split(' ').map(nameKey);
      return [first, ...others].map((form) => [form, first] as const);
    }),
  );

const VARIANTS = firstForms(NAME_VARIANTS);
const SHORT = firstForms(SHORT_NAMES);

/** Keys of a name's words in order, the same for all forms of a name; `Muradoff` and `Muradov` end alike. */
export function personKeys(name: string): string[] {
  return nameKeys(name).map((key) => VARIANTS.get(key) ?? key.replace(/f$/u, 'v'));
}

/**
 * Whether two names that were not found to be one may be: all words of the shorter stand in the longer, or its initials
 * do. Two words in common are enough ("Abbas Araqchi" and "Seyed Abbas Araghchi"), one alone leaves it open ("Moor" and
 * "Lena Moor"), and so does a short form ("Bill Moor" and "William Moor") or a nickname made of all words ("Jokowi").
 * Takes `personKeys`.
 */
export function sameName(own: readonly string[], claimed: readonly string[]): boolean | null {
  const [shorter, longer] = own.length <= claimed.length ? [own, claimed] : [claimed, own];
  const [only] = shorter;
  if (only !== undefined && shorter.length === 1 && isNickname(only, longer)) return null;
  const shared = shorter.filter((key) => key.length > 1 && longer.includes(key));
  if (shared.length === 0) return false;
  const isOther = (key: string) => longer.some((other) => isInitial(key, other) || isShort(key, other));
  if (!shorter.every((key) => shared.includes(key) || isOther(key))) return false;
  return shared.length >= 2 && shared.length === shorter.length ? true : null;
}

function isInitial(one: string, other: string): boolean {
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function isShort(one: string, other: string): boolean {
  const first = SHORT.get(one);
  return first !== undefined && first === SHORT.get(other);
}

/** Whether a word is made of the beginnings of all words in order, or of their first letters: `Jokowi`, `SBY`. */
function isNickname(word: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > NICKNAME_MAX_PARTS || word.length > NICKNAME_MAX_LENGTH) return false;
  const initials = words.map((each) => each.charAt(0)).join('');
  return (words.length > 2 && word === initials) || isMadeOf(word, words);
}

function isMadeOf(word: string, words: readonly string[]): boolean {
  const [first, ...others] = words;
  if (first === undefined) return word === '';
  for (let length = Math.min(first.length, word.length); length >= BEGINNING_MIN_LENGTH; length -= 1) {
    if (word.startsWith(first.slice(0, length)) && isMadeOf(word.slice(length), others)) return true;
  }
  return false;
}

/** A name without titles of address, ranks, offices and an article in front, and without what stands in brackets. */
export function withoutTitles(name: string): string {
  const words = name
    .replace(/\([^)]*\)/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word, at) => {
    const plain = word.toLowerCase().replace(/[.,]+$/u, '');
    if (plain === 'the' || (at < words.length - 1 && CHAT_TITLES.has(plain))) return false;
    return !LANGUAGES.some((one) => ROLES[one].roles.has(plain) || ROLES[one].honorifics.has(plain));
  });
  return first < 0 ? '' : words.slice(first).join(' ').replace(/,+$/u, '');
}

/**
 * Whether somebody whom a source calls by an office, or by a short name that it does not resolve, may be the one named;
 * for an office never `true`, since the source does not tell who holds it. `false` for somebody whom the
 * sources name without it.
 * @param called As the source has it
 * @param named The people that the name can mean
 * @param claimed The name without titles
 */
export function mayBeCalled(called: string, named: readonly DirectoryEntry[], claimed: string): boolean | null {
  const keys = personKeys(claimed);
  const own = personKeys(withoutTitles(called.split(',')[0] ?? ''));
  const same = own.length > 0 && own.length <= keys.length ? sameName(own, keys) : false;
  const office = officeWords(called);
  if (same !== false || office.length === 0) return same;
  const wanted = office.map(nameKey);
  const holds = named.some(({ offices }) => offices.some((held) => wanted.every((key) => held.keys.includes(key))));
  return holds || isUnknownPerson(named, claimed) ? null : false;
}

/** The words of an office up to the name of its place or organisation; none where it is no office, or a former one. */
function officeWords(called: string): string[] {
  const all = indexWords(called).filter((word) => !BEFORE_OFFICE.has(word));
  const end = all.findIndex((word) => !isOffice(word) && !LANGUAGES.some((one) => ROLES[one].roles.has(word)));
  const isPlace = (word: string) =>
    LANGUAGES.some((one) => ROLES[one].placeHeads.has(word) || ROLES[one].heads.has(word));
  if (end >= 0 && !isPlace(all[end] ?? '')) return [];
  const words = end < 0 ? all : all.slice(0, end + 1);
  return words.some(isOffice) && !words.some((word) => NOT_IN_OFFICE.has(word)) ? words : [];
}

function isOffice(word: string): boolean {
  return LANGUAGES.some((one) => HELD_OFFICES[one].has(word) || WORDS[one].office.has(word));
}

/** A name of several words that no source has, of which none is a group's or an office's. */
function isUnknownPerson(named: readonly DirectoryEntry[], claimed: string): boolean {
  const words = claimed.toLowerCase().split(/[\s-]+/u);
  const isGroup = (word: string) =>
    LANGUAGES.some(
      (one) => ROLES[one].organisations.has(word) || ROLES[one].groups.has(word) || ROLES[one].roles.has(word),
    );
  return named.length === 0 && words.length > 1 && !words.some(isGroup);
}
