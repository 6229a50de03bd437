/** The people of all articles, and how they are found by any part of their name or by their office. */

import type { Article, Person } from '../../article/types.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { nameKey, nameKeys } from '../../language/names.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import type { LanguageCode } from '../../language/types.ts';
import { clearSpeakers } from '../quotations/clear-speakers.ts';

export interface DirectoryEntry {
  /** Full name as the first article gives it. */
  readonly name: string;
  /** Office as the first article that gives one has it, else `null`. */
  readonly office: string | null;
  /** How many quotations clearly have this person among their speakers. */
  readonly quotations: number;
  /** How many articles name this person. */
  readonly articles: number;
  /** Keys of the name's words in order (see `language/names.ts`). */
  readonly keys: readonly string[];
  /** Every office the articles give. */
  readonly offices: readonly Office[];
}

export interface Office {
  /** Language it is written in. */
  readonly language: LanguageCode;
  /** Name keys of its words in order, abbreviations written out, without an article before them. */
  readonly keys: readonly string[];
  /** Place of its head among `keys`: the first word in Indonesian (*menteri luar negeri*), the last before *of* in English. */
  readonly head: number;
  /** Countries it names, by their ISO 3166 codes. */
  readonly regions: readonly string[];
}

export interface PeopleDirectory {
  /** In order of appearance. */
  readonly entries: readonly DirectoryEntry[];
  /** Entries with a name of that key. */
  withKey(key: string): readonly DirectoryEntry[];
  /** Entries with an office that holds a word of that key. */
  inOffice(key: string): readonly DirectoryEntry[];
  /** The entry of an article's person. */
  entryOf(article: Article, person: number): DirectoryEntry | undefined;
}

interface Draft {
  readonly name: string;
  office: string | null;
  quotations: number;
  articles: number;
  readonly keys: readonly string[];
  readonly offices: Office[];
}

/** Gathers the people of articles; people of two articles are one only where their names agree in full. */
export function createDirectory(articles: readonly Article[]): PeopleDirectory {
  const drafts = new Map<string, Draft>();
  const byArticle = new Map<Article, ReadonlyMap<number, Draft>>();
  const reading: Reading = { keysOf: remembering(nameKeys), offices: new Set() };
  for (const article of articles) byArticle.set(article, addArticle(drafts, article, reading));
  const entries = [...drafts.values()];
  const byKey = group(entries, ({ keys }) => keys);
  const byOffice = group(entries, ({ offices }) => offices.flatMap((office) => office.keys));
  return {
    entries,
    withKey: (key) => byKey.get(key) ?? [],
    inOffice: (key) => byOffice.get(key) ?? [],
    entryOf: (article, person) => byArticle.get(article)?.get(person),
  };
}

/**
 * The people a query can mean: none is unknown, one is found, more are candidates. Never by edit distance. Titles of address before a name
 * that is not found with them count nothing.
 */
export function findPeople(directory: PeopleDirectory, query: string): readonly DirectoryEntry[] {
  const keys = queryKeys(query);
  const found = findByKeys(directory, keys);
  if (found.length > 0) return found;
  const name = keys.findIndex((key) => !TITLES.has(key));
  return name > 0 ? findByKeys(directory, keys.slice(name)) : [];
}

const TITLES: ReadonlySet<string> = new Set(
  Object.values(ROLES).flatMap(({ honorifics }) => [...honorifics].map((title) => nameKey(title))),
);

function findByKeys(directory: PeopleDirectory, keys: readonly string[]): readonly DirectoryEntry[] {
  if (keys.length === 0) return [];
  const whole = keys.join(' ');
  const sameName = directory.entries.filter((entry) => entry.keys.join(' ') === whole);
  if (sameName.length > 0) return sameName;
  const byName = directory.entries.filter((entry) => keys.every((key) => entry.keys.includes(key)));
  if (byName.length > 0) return byName;
  return directory.entries.filter((entry) => holdsOffice(entry, keys));
}

/** People to offer while somebody types a name or an office, most quoted first; all of them for an empty text. */
export function suggestPeople(directory: PeopleDirectory, typed: string, limit: number): readonly DirectoryEntry[] {
  const keys = queryKeys(typed);
  const matching = directory.entries.filter(({ keys: own, offices }) => {
    const known = [...own, ...offices.flatMap((office) => office.keys)];
    return keys.every((key) => known.some((word) => word.startsWith(key)));
  });
  const found = new Set([...findPeople(directory, typed), ...matching.sort((a, b) => b.quotations - a.quotations)]);
  return [...found].slice(0, Math.max(0, limit));
}

/** A query names an office by its first word (`menteri`, `penasihat`) and nothing that is not in the office or the name. */
function holdsOffice(entry: DirectoryEntry, keys: readonly string[]): boolean {
  return entry.offices.some(
    (office) =>
      office.keys[0] !== undefined &&
      keys.includes(office.keys[office.head] ?? '') &&
      keys.every((key) => office.keys.includes(key) || entry.keys.includes(key)),
  );
}

/** Longest query that is looked at, in UTF-16 code units. */
const QUERY_MAX_LENGTH = 200;

function queryKeys(query: string): string[] {
  const bare = query.slice(0, QUERY_MAX_LENGTH).replace(/(?<![\p{L}\p{N}])(?:al|el)[\s-]+/giu, '');
  return gazetteer
    .expandOffices(indexWords(bare))
    .map(nameKey)
    .filter((key) => key !== '');
}

function group(entries: readonly Draft[], keysOf: (entry: Draft) => readonly string[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [entry]);
      else members.push(entry);
    }
  }
  return groups;
}

/** The same function, looked up for a text that was there before: names recur over articles. */
function remembering<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}

interface Reading {
  readonly keysOf: (name: string) => readonly string[];
  /** The offices read so far, each with whoever holds it: many articles give one person the same office. */
  readonly offices: Set<string>;
}

function addArticle(drafts: Map<string, Draft>, article: Article, reading: Reading): Map<number, Draft> {
  const own = new Map<number, Draft>();
  const counted = new Set<Draft>();
  for (const person of article.people) {
    const draft = draftOf(drafts, person, article.language, reading);
    if (!counted.has(draft)) draft.articles += 1;
    counted.add(draft);
    own.set(person.index, draft);
  }
  for (const quotation of article.quotations) {
    const quoted = new Set(
      clearSpeakers(quotation).map(({ person }) => (person === null ? undefined : own.get(person))),
    );
    for (const draft of quoted) if (draft !== undefined) draft.quotations += 1;
  }
  return own;
}

function draftOf(
  drafts: Map<string, Draft>,
  { name, office }: Person,
  language: LanguageCode,
  { keysOf, offices }: Reading,
): Draft {
  const keys = keysOf(name);
  const id = keys.join(' ');
  const draft = drafts.get(id) ?? { name, office: null, quotations: 0, articles: 0, keys, offices: [] };
  drafts.set(id, draft);
  if (office !== null) {
    draft.office ??= office;
    const held = [id, language, office].join('\n');
    if (!offices.has(held)) draft.offices.push(readOffice(office, language));
    offices.add(held);
  }
  return draft;
}

const ENGLISH_ARTICLES = new Set(['the', 'a', 'an']);
const AFTER_ENGLISH_HEAD = new Set(['of', 'for', 'to', 'at', 'in']);

function readOffice(office: string, language: LanguageCode): Office {
  const all = gazetteer.expandOffices(indexWords(office));
  const own = language === 'en' && ENGLISH_ARTICLES.has(all[0] ?? '') ? all.slice(1) : all;
  const behind = own.findIndex((word) => AFTER_ENGLISH_HEAD.has(word));
  const head = language === 'en' ? (behind > 0 ? behind : own.length) - 1 : 0;
  return { language, keys: own.map(nameKey), head, regions: regionsIn(own) };
}

function regionsIn(words: readonly string[]): string[] {
  return words.flatMap((_word, at) => gazetteer.place(words, at)?.region ?? []);
}
