/** People in a question, by name or office. */

import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { FoundPlace } from '../../language/gazetteer/places.ts';
import { lazy } from '../../language/lazy.ts';
import { memoize } from '../../language/lru-cache.ts';
import { nameKey } from '../../language/names.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { DirectoryEntry, Office, PeopleDirectory } from '../index/people-directory.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Form, Wanted } from '../types.ts';
import type { QuestionWord } from './question.ts';

export interface ReadPerson {
  readonly length: number;
  readonly word: string;
  readonly role: 'name';
  readonly forms: readonly Form[];
  readonly person: string;
}

/** The one person whose name stands from `at` on, by the longest run of its words; `null` for nobody or several. */
export function readName(words: readonly QuestionWord[], at: number, index: SearchIndex): ReadPerson | null {
  let left: readonly DirectoryEntry[] = index.people.withKey(words[at]?.key ?? '');
  let end = at;
  for (; end < words.length; end += 1) {
    const word = words[end];
    if (word === undefined || !mayBeName(word, index)) break;
    const matching = left.filter(({ keys }) => keys.includes(word.key));
    if (matching.length === 0) break;
    left = matching;
  }
  const [entry, ...others] = left;
  if (end === at || entry === undefined || others.length > 0) return null;
  return personTerm(words.slice(at, end), entry, index);
}

/** A word in lower case that the sources also write so is no name. */
function mayBeName({ word, capital, empty }: QuestionWord, { vocabulary }: SearchIndex): boolean {
  return capital || (!empty && (vocabulary.isName(word) || !vocabulary.has(word)));
}

/**
 * The one person whose office stands from `at` on (`menlu Iran`, `Iran's foreign minister`); `null` for nobody or
 * several. In English the country stands before the office: what follows another name there is that one's, not
 * anybody's.
 */
export function readOffice(
  words: readonly QuestionWord[],
  at: number,
  { language, wanted, index }: { language: LanguageCode; wanted: Wanted; index: SearchIndex },
): ReadPerson | null {
  if (language === 'en' && endsName(words, at)) return null;
  const byOneWord = index.articles.length === 1 && (wanted === 'statement' || isOfficeWord(words, at, language));
  return readOwnOffice(words, at, byOneWord, index) ?? readForeignOffice(words, at, language, byOneWord, index);
}

/** "Gubernur" is an office; "pengungsi" (a refugee) only names who speaks where somebody's words are asked for. */
function isOfficeWord(words: readonly QuestionWord[], at: number, language: LanguageCode): boolean {
  return WORDS[language].office.has(words[at]?.word ?? '');
}

/** So many words of a country's name are looked for before an office. */
const PLACE_MAX_WORDS = 5;

/** Whether a place or a name ends right before a word. */
function endsName(words: readonly QuestionWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (before.capital && !before.empty) return true;
  const plain = words.slice(0, at).map(({ word }) => word);
  for (let start = Math.max(0, at - PLACE_MAX_WORDS); start < at; start += 1) {
    if (gazetteer.place(plain, start)?.length === at - start) return true;
  }
  return false;
}

/** @param byOneWord whether one word of an office is enough */
function readOwnOffice(
  words: readonly QuestionWord[],
  at: number,
  byOneWord: boolean,
  index: SearchIndex,
): ReadPerson | null {
  const head = words[at];
  if (head === undefined || head.empty) return null;
  const holders = index.people.inOffice(head.key).flatMap((entry) => {
    const length = entry.offices.reduce(
      (most, office) => Math.max(most, officeLength(words, at, office, byOneWord)),
      0,
    );
    return length === 0 ? [] : [{ entry, length }];
  });
  const longest = holders.reduce((most, { length }) => Math.max(most, length), 0);
  const [holder, ...others] = holders.filter(({ length }) => length === longest);
  if (holder === undefined || others.length > 0) return null;
  return personTerm(words.slice(at, at + holder.length), holder.entry, index);
}

/**
 * How many words from `at` on name an office: its first word, then only words of it, its head among them, at least two
 * unless one is enough; 0 where another place follows.
 */
function officeLength(words: readonly QuestionWord[], at: number, { keys, head }: Office, byOneWord: boolean): number {
  if (words[at]?.key !== keys[0]) return 0;
  let end = at;
  while (end < words.length && keys.includes(words[end]?.key ?? '')) end += 1;
  const length = end - at;
  if (length < (byOneWord ? Math.min(2, keys.length) : 2)) return 0;
  if (!words.slice(at, end).some(({ key }) => key === keys[head])) return 0;
  const next = words[end];
  const goesOn = next !== undefined && (next.capital || gazetteer.place([next.word], 0) !== null);
  return goesOn ? 0 : length;
}

/** An office in any wording of it that the glossary has, in either language, with its country before or after it. */
function readForeignOffice(
  words: readonly QuestionWord[],
  at: number,
  language: LanguageCode,
  byOneWord: boolean,
  index: SearchIndex,
): ReadPerson | null {
  const plain = words.map(({ word }) => word);
  const before = gazetteer.place(plain, at);
  const officeAt = at + (before?.length ?? 0);
  const office = index.glossary.find(plain, officeAt, language);
  if (office === null) return null;
  let end = officeAt + office.length;
  while (end < words.length && words[end]?.empty && gazetteer.place(plain, end) === null) end += 1;
  const after = before === null ? gazetteer.place(plain, end) : null;
  const place = before ?? after;
  const other: LanguageCode = language === 'id' ? 'en' : 'id';
  const wordings = [
    { wording: plain.slice(officeAt, officeAt + office.length), written: language },
    ...office.translations.map((translation) => ({ wording: translation.words, written: other })),
  ];
  const holders = wordings.flatMap(({ wording, written }) => {
    const tooShort = place === null && wording.length === 1 && !byOneWord;
    return tooShort ? [] : holdersOf(wording, written, place, index);
  });
  const [holder, ...others] = new Set(holders);
  if (holder === undefined || others.length > 0) return null;
  const length = (after === null ? officeAt + office.length : end + after.length) - at;
  return personTerm(words.slice(at, at + length), holder, index);
}

/** Who stands in for an office or no longer holds it does not hold it. */
const NOT_HOLDING: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'former', 'acting'].map(nameKey));

/** So many wordings of offices are kept for each library: a question has few, and each again and again. */
const WORDINGS_MAX = 500;
const holders = lazy(({ people }: SearchIndex) => memoize((wording) => findHolders(wording, people), WORDINGS_MAX));

/**
 * People whose office is what its wording says (`menteri luar negeri Iran`, `Iranian Foreign Minister`, `foreign
 * minister of Iran`) and, where a country is named, is that country's.
 */
function holdersOf(
  wording: readonly string[],
  written: LanguageCode,
  place: FoundPlace | null,
  index: SearchIndex,
): readonly DirectoryEntry[] {
  return holders(index)([written, place?.region ?? '', ...wording.map(nameKey)].join(' '));
}

function findHolders(wording: string, people: PeopleDirectory): DirectoryEntry[] {
  const [written, region, ...keys] = wording.split(' ');
  return people
    .inOffice(keys[0] ?? '')
    .filter(({ offices }) =>
      offices.some(
        (held) =>
          held.language === written && isWording(keys, held) && (region === '' || held.regions.includes(region ?? '')),
      ),
    );
}

function isWording(keys: readonly string[], { language, keys: held, head }: Office): boolean {
  if (language === 'id') return held[0] === keys[0] && keys.every((key) => held.includes(key));
  const first = head + 1 - keys.length;
  return first >= 0 && keys.every((key, at) => held[first + at] === key) && !NOT_HOLDING.has(held[first - 1] ?? '');
}

function personTerm(
  words: readonly QuestionWord[],
  { name, keys }: DirectoryEntry,
  { vocabulary }: SearchIndex,
): ReadPerson {
  const named = words.filter(({ key }) => keys.includes(key)).map(({ word }) => word);
  const forms = (named.length > 0 ? named : name.split(' ').map((word) => word.toLowerCase())).flatMap((word) =>
    vocabulary.namesOf(word),
  );
  return { length: words.length, word: words.map(({ word }) => word).join(' '), role: 'name', forms, person: name };
}
