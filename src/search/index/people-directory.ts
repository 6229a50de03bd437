/** The people of all articles, and how they are found by any part of their name or by their office. */

import { clearSpeakers } from '../../article/clear-speakers.ts';
import type { Article, Person } from '../../article/types.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { memoize } from '../../language/lru-cache.ts';
import { nameKey, nameKeys } from '../../language/names.ts';
import { withoutDegrees } from '../../language/tables/people/degrees.ts';
import { FORMER } from '../../language/tables/people/not-holding.ts';
import { ROLES } from '../../language/tables/people/roles.ts';
import { TITLES } from '../../language/tables/people/titles.ts';
import type { LanguageCode } from '../../language/types.ts';

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
  /**
   * Place of its head among `keys`: the first word in Indonesian (*menteri luar negeri*), the last before *of* in
   * English.
   */
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
  /** The entry with that full name. */
  named(name: string): DirectoryEntry | undefined;
}

/** What one article says of somebody. */
interface Holding {
  readonly article: Article;
  /** Those of the article's people who are this one. */
  readonly people: readonly Person[];
  readonly quotations: number;
}

interface Draft extends DirectoryEntry {
  name: string;
  office: string | null;
  quotations: number;
  articles: number;
  offices: Office[];
  /** By the order of the articles. */
  readonly held: Holding[];
}

/**
 * Gathers the people of articles; people of two articles are one only where their names agree in full. Whatever the
 * order in which articles come and go, it is what it would be if they had come by their ids.
 */
export class People implements PeopleDirectory {
  readonly #drafts = new Map<string, Draft>();
  readonly #byArticle = new Map<Article, readonly Draft[]>();
  readonly #byKey = new Map<string, Draft[]>();
  readonly #byOffice = new Map<string, Draft[]>();
  readonly #entries: Draft[] = [];
  readonly #keysOf = memoize(nameKeys, NAMES_REMEMBERED_MAX);
  readonly #readOffice = memoize(readHeldOffice, OFFICES_REMEMBERED_MAX);

  get entries(): readonly DirectoryEntry[] {
    return this.#entries;
  }

  withKey(key: string): readonly DirectoryEntry[] {
    return this.#byKey.get(key) ?? [];
  }

  inOffice(key: string): readonly DirectoryEntry[] {
    return this.#byOffice.get(key) ?? [];
  }

  entryOf(article: Article, person: number): DirectoryEntry | undefined {
    return this.#byArticle.get(article)?.[person];
  }

  named(name: string): DirectoryEntry | undefined {
    const draft = this.#drafts.get(this.#keysOf(name).join(' '));
    return draft?.name === name ? draft : undefined;
  }

  /** Takes time linear in the article's people, and in how many articles name each of them already. */
  add(article: Article): void {
    const drafts = article.people.map(({ name }) => this.#draftOf(name));
    this.#byArticle.set(article, drafts);
    const quotations = countQuotations(article, drafts);
    for (const draft of new Set(drafts)) {
      const people = article.people.filter((_person, at) => drafts[at] === draft);
      const holding = { article, people, quotations: quotations.get(draft) ?? 0 };
      const at = draft.held.findLastIndex((other) => other.article.id < article.id) + 1;
      if (at === 0) this.#unlist(draft);
      draft.held.splice(at, 0, holding);
      this.#refresh(draft, at);
      this.#list(draft);
    }
  }

  remove(article: Article): void {
    for (const draft of new Set(this.#byArticle.get(article))) {
      this.#unlist(draft);
      draft.held.splice(
        draft.held.findIndex((holding) => holding.article === article),
        1,
      );
      if (draft.held.length === 0) {
        this.#drafts.delete(draft.keys.join(' '));
        continue;
      }
      this.#refresh(draft, 0);
      this.#list(draft);
    }
    this.#byArticle.delete(article);
  }

  #draftOf(name: string): Draft {
    const keys = this.#keysOf(name);
    const id = keys.join(' ');
    const known = this.#drafts.get(id);
    if (known !== undefined) return known;
    const draft: Draft = { name, office: null, quotations: 0, articles: 0, keys, offices: [], held: [] };
    this.#drafts.set(id, draft);
    return draft;
  }

  /** Reads again what the articles say of somebody. @param from place of the first that is new */
  #refresh(draft: Draft, from: number): void {
    const isAppended = from > 0 && from === draft.held.length - 1;
    const fresh = isAppended ? draft.held.slice(from) : draft.held;
    if (!isAppended) {
      Object.assign(draft, { name: fresh[0]?.people[0]?.name, office: null, quotations: 0, articles: 0, offices: [] });
    }
    for (const { article, people, quotations } of fresh) {
      draft.articles += 1;
      draft.quotations += quotations;
      for (const { office } of people) {
        if (office === null) continue;
        draft.office ??= office;
        const read = this.#readOffice(`${article.language} ${office}`);
        if (!draft.offices.some((known) => isSameOffice(known, read))) draft.offices.push(read);
      }
    }
  }

  #list(draft: Draft): void {
    insertInOrder(this.#entries, draft);
    for (const [groups, keys] of this.#groupsOf(draft)) {
      for (const key of keys) {
        const members = groups.get(key);
        if (members === undefined) groups.set(key, [draft]);
        else insertInOrder(members, draft);
      }
    }
  }

  #unlist(draft: Draft): void {
    if (draft.held.length === 0) return;
    takeOut(this.#entries, draft);
    for (const [groups, keys] of this.#groupsOf(draft)) {
      for (const key of keys) {
        const members = groups.get(key);
        if (members === undefined) continue;
        if (members.length > 1) takeOut(members, draft);
        else groups.delete(key);
      }
    }
  }

  #groupsOf({ keys, offices }: Draft) {
    return [
      [this.#byKey, new Set(keys)],
      [this.#byOffice, new Set(offices.flatMap((office) => office.keys))],
    ] as const;
  }
}

/** So many names and offices are remembered with what was read of them: they recur over articles. */
const NAMES_REMEMBERED_MAX = 5_000;
const OFFICES_REMEMBERED_MAX = 5_000;

/** How many quotations of an article clearly have somebody among their speakers. */
function countQuotations(article: Article, drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const counted = new Map<Draft, number>();
  for (const quotation of article.quotations) {
    const quoted = new Set(
      clearSpeakers(quotation).map(({ person }) => (person === null ? undefined : drafts[person])),
    );
    for (const draft of quoted) if (draft !== undefined) counted.set(draft, (counted.get(draft) ?? 0) + 1);
  }
  return counted;
}

/** Whether one first appears before the other. */
function isBefore({ held: [a] }: Draft, { held: [b] }: Draft): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.article !== b.article) return a.article.id < b.article.id;
  return (a.people[0]?.index ?? 0) < (b.people[0]?.index ?? 0);
}

/** Inserts it, once. */
function insertInOrder(list: Draft[], draft: Draft): void {
  const last = list.at(-1);
  if (last === draft) return;
  const at = last === undefined || isBefore(last, draft) ? list.length : placeOf(list, draft);
  if (list[at] !== draft) list.splice(at, 0, draft);
}

function takeOut(list: Draft[], draft: Draft): void {
  const at = placeOf(list, draft);
  if (list[at] === draft) list.splice(at, 1);
}

/** The place of the first that does not appear before it, by binary search. */
function placeOf(list: readonly Draft[], draft: Draft): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && isBefore(other, draft)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The people a query can mean: none is unknown, one is found, more are candidates. Never by edit distance. Forms of
 * address and offices before a name that is not found with them count nothing, nor do degrees behind it.
 */
export function findPeople(directory: PeopleDirectory, query: string): readonly DirectoryEntry[] {
  const keys = queryKeys(withoutDegrees(query));
  const found = findByKeys(directory, keys);
  if (found.length > 0) return found;
  const bare = withoutTitles(keys);
  return bare.length < keys.length ? findByKeys(directory, bare) : [];
}

const TITLE_KEYS: ReadonlySet<string> = new Set([...TITLES].map(nameKey));
const OFFICE_KEYS: ReadonlySet<string> = new Set(
  Object.values(ROLES).flatMap(({ roles }) => [...roles].map((role) => nameKey(role))),
);

/** A name without the forms of address and offices in front of it; all of them where nothing else is left. */
function withoutTitles(keys: readonly string[]): readonly string[] {
  const name = keys.findIndex((key) => !TITLE_KEYS.has(key) && !OFFICE_KEYS.has(key));
  return name > 0 ? keys.slice(name) : keys;
}

function findByKeys(directory: PeopleDirectory, keys: readonly string[]): readonly DirectoryEntry[] {
  if (keys.length === 0) return [];
  const whole = keys.join(' ');
  const named = directory.withKey(keys[0] ?? '');
  const sameName = named.filter((entry) => entry.keys.join(' ') === whole);
  if (sameName.length > 0) return sameName;
  const byName = named.filter((entry) => keys.every((key) => entry.keys.includes(key)));
  if (byName.length > 0) return byName;
  const holders = new Set(keys.flatMap((key) => directory.inOffice(key)).filter((entry) => holdsOffice(entry, keys)));
  return directory.entries.filter((entry) => holders.has(entry));
}

/** People to offer while somebody types a name or an office, most quoted first; all of them for an empty text. */
export function suggestPeople(directory: PeopleDirectory, typed: string, limit: number): readonly DirectoryEntry[] {
  const all = queryKeys(typed);
  const matchingAll = startingWith(directory, all);
  const bare = withoutTitles(all);
  const matching = matchingAll.length > 0 || bare.length === all.length ? matchingAll : startingWith(directory, bare);
  const found = new Set([...findPeople(directory, typed), ...matching.sort((a, b) => b.quotations - a.quotations)]);
  return [...found].slice(0, Math.max(0, limit));
}

/** People each of whose keys typed so far begins a word of their name or office. */
function startingWith(directory: PeopleDirectory, keys: readonly string[]): DirectoryEntry[] {
  return directory.entries.filter(({ keys: own, offices }) => {
    const known = [...own, ...offices.flatMap((office) => office.keys)];
    return keys.every((key) => known.some((word) => word.startsWith(key)));
  });
}

/** Who held an office once answers to it only where a query says so. */
const FORMER_KEYS: ReadonlySet<string> = new Set([...FORMER].map(nameKey));

/**
 * A query names an office by its first word (`menteri`, `penasihat`) and nothing that is not in the office or the name.
 */
function holdsOffice(entry: DirectoryEntry, keys: readonly string[]): boolean {
  return entry.offices.some(
    (office) =>
      office.keys[0] !== undefined &&
      keys.includes(office.keys[office.head] ?? '') &&
      office.keys.every((key) => !FORMER_KEYS.has(key) || keys.includes(key)) &&
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

const ENGLISH_ARTICLES = new Set(['the', 'a', 'an']);
const AFTER_ENGLISH_HEAD = new Set(['of', 'for', 'to', 'at', 'in']);

/** @param written the language, a space and the office */
function readHeldOffice(written: string): Office {
  const space = written.indexOf(' ');
  return readOffice(written.slice(space + 1), written.startsWith('en') ? 'en' : 'id');
}

function isSameOffice(a: Office, b: Office): boolean {
  return a === b || (a.language === b.language && a.keys.join(' ') === b.keys.join(' '));
}

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
