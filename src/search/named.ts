/** People in a question, by name or office. */
import type { LanguageCode } from '../article/types.ts';
import { nameKey } from '../language/names.ts';
import { type FoundPlace, findPlace } from '../language/places.ts';
import { WORDS } from '../language/tables/words.ts';
import type { SearchIndex } from './index.ts';
import type { DirectoryEntry } from './people.ts';
import type { QuestionWord } from './question.ts';
import type { Form, Wanted } from './types.ts';

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

/** The one person whose office stands from `at` on (`menlu Iran`, `Iran's foreign minister`); `null` for nobody or several. */
export function readOffice(
  words: readonly QuestionWord[],
  at: number,
  { language, wanted, index }: { language: LanguageCode; wanted: Wanted; index: SearchIndex },
): ReadPerson | null {
  const byOneWord = index.articles.length === 1 && (wanted === 'statement' || isOfficeWord(words, at, language));
  return readOwnOffice(words, at, byOneWord, index) ?? readTranslatedOffice(words, at, language, byOneWord, index);
}

/** "Gubernur" is an office; "pengungsi" (a refugee) only names who speaks where somebody's words are asked for. */
function isOfficeWord(words: readonly QuestionWord[], at: number, language: LanguageCode): boolean {
  return WORDS[language].office.has(words[at]?.word ?? '');
}

/** @param byOneWord whether the first word of an office is enough */
function readOwnOffice(
  words: readonly QuestionWord[],
  at: number,
  byOneWord: boolean,
  index: SearchIndex,
): ReadPerson | null {
  const head = words[at];
  if (head === undefined || head.empty) return null;
  const holders = index.people.inOffice(head.key).flatMap((entry) => {
    const length = Math.max(0, ...entry.offices.map(({ keys }) => officeLength(words, at, keys, byOneWord)));
    return length === 0 ? [] : [{ entry, length }];
  });
  const longest = Math.max(...holders.map(({ length }) => length));
  const [holder, ...others] = holders.filter(({ length }) => length === longest);
  if (holder === undefined || others.length > 0) return null;
  return personTerm(words.slice(at, at + holder.length), holder.entry, index);
}

/** How many words from `at` on name an office: its first word, then only words of it, at least two unless one is enough; 0 where another place follows. */
function officeLength(
  words: readonly QuestionWord[],
  at: number,
  office: readonly string[],
  byOneWord: boolean,
): number {
  if (words[at]?.key !== office[0]) return 0;
  let end = at;
  while (end < words.length && office.includes(words[end]?.key ?? '')) end += 1;
  const length = end - at;
  if (length < (byOneWord ? Math.min(2, office.length) : 2)) return 0;
  const next = words[end];
  const goesOn = next !== undefined && (next.capital || findPlace([next.word], 0) !== null);
  return goesOn ? 0 : length;
}

/** An office in the question's language that the glossary turns into one of the sources', with its country before or after it. */
function readTranslatedOffice(
  words: readonly QuestionWord[],
  at: number,
  language: LanguageCode,
  byOneWord: boolean,
  index: SearchIndex,
): ReadPerson | null {
  if (!index.languages.has(language === 'id' ? 'en' : 'id')) return null;
  const plain = words.map(({ word }) => word);
  const before = findPlace(plain, at);
  const officeAt = at + (before?.length ?? 0);
  const office = index.glossary.find(plain, officeAt, language);
  if (office === null) return null;
  let end = officeAt + office.length;
  while (end < words.length && words[end]?.empty && findPlace(plain, end) === null) end += 1;
  const after = before === null ? findPlace(plain, end) : null;
  const place = before ?? after;
  const holders = office.translations.flatMap(({ words: translated }) =>
    holdersOf(translated, language, place, byOneWord, index),
  );
  const [holder, ...others] = new Set(holders);
  if (holder === undefined || others.length > 0) return null;
  const length = (after === null ? officeAt + office.length : end + after.length) - at;
  return personTerm(words.slice(at, at + length), holder, index);
}

/**
 * People whose office is headed by a translated one (`menteri luar negeri Iran`, but `Iranian Foreign Minister`) and, where a country is
 * named, is that country's.
 */
function holdersOf(
  office: readonly string[],
  asked: LanguageCode,
  place: FoundPlace | null,
  byOneWord: boolean,
  { people }: SearchIndex,
): DirectoryEntry[] {
  const keys = office.map(nameKey);
  if (place === null && keys.length === 1 && !byOneWord) return [];
  const heads = (held: readonly string[]) =>
    asked === 'en' ? held[0] === keys[0] : keys.every((key, at) => held[held.length - keys.length + at] === key);
  return people
    .inOffice(keys[0] ?? '')
    .filter(({ offices }) =>
      offices.some(
        (held) =>
          heads(held.keys) &&
          keys.every((key) => held.keys.includes(key)) &&
          (place === null || held.regions.includes(place.region)),
      ),
    );
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
