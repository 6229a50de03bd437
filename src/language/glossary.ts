/** Word pairs between the languages: what a word of one can be in the other. */

import { once } from './lazy.ts';
import { lemmas } from './lemmas.ts';
import { memoize } from './lru-cache.ts';
import { stem } from './stems.ts';
import type { LanguageCode } from './types.ts';

/** What kind of word a headword is; `phr` for one of several words. */
export const PARTS_OF_SPEECH = ['n', 'v', 'adj', 'adv', 'num', 'prep', 'phr'] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** One row of a glossary. */
export interface GlossaryEntry {
  /** An English word or phrase in its base form, lower case: `foreign minister`. */
  readonly english: string;
  readonly partOfSpeech: PartOfSpeech;
  /** One to five Indonesian words or phrases, the most usual first: `menteri luar negeri`. */
  readonly indonesian: readonly string[];
}

/** Words and phrases of both languages that tell of the same thing, though they do not mean the same. */
export type RelatedWords = Readonly<Record<LanguageCode, readonly (readonly string[])[]>>;

/** What a word or phrase can be in the other language. */
export interface Translation {
  /** In lower case, initials as they are. */
  readonly words: readonly string[];
  /** How surely, 0 to 1: less for a rare translation, less again where only the stem of the headword agrees. */
  readonly similarity: number;
}

/** A headword found in a text. */
export interface FoundTranslations {
  /** How many words of the text it takes. */
  readonly length: number;
  /** The most usual first. */
  readonly translations: readonly Translation[];
}

export interface Glossary {
  /** Number of rows. */
  readonly size: number;
  /**
   * The longest headword that stands from `at` on, in any inflection; `null` where there is none. Words in lower case.
   */
  find(words: readonly string[], at: number, language: LanguageCode): FoundTranslations | null;
  /** What a word as it is written can be in the other language; `null` for a word that is no headword of its own. */
  wordSenses(word: string, language: LanguageCode): ReadonlySet<string> | null;
  /** Whether a single word of a language is in it as it is written. */
  has(word: string, language: LanguageCode): boolean;
  /** Whether a word of a language stands in it as it is written, be it within a phrase: `sepak` of `sepak bola`. */
  knows(word: string, language: LanguageCode): boolean;
  /** Whether it has a word or phrase, as it is written, of a language for a noun more often than for anything else. */
  isNoun(words: string, language: LanguageCode): boolean;
  /** The groups of related words that a word of a language is in, in any inflection. */
  relatedTo(word: string, language: LanguageCode): readonly RelatedWords[];
  /** Every single word it has of a language. */
  words(language: LanguageCode): readonly string[];
}

/** What the first translation of a headword is worth, and how much less each further one. */
const FIRST_SIMILARITY = 0.9;
const SIMILARITY_STEP = 0.05;
/** What is left where the word's stem agrees with the headword's, but no inflection leads from one to the other. */
const STEM_FACTOR = 0.8;
const LONGEST_HEADWORD_WORDS = 5;
/** Translations of all rows of one headword together. */
const TRANSLATIONS_MAX = 10;

/** One direction of a glossary: the rows of each headword and what else it tells, each only once a look-up needs it. */
interface Direction {
  exact(): ReadonlyMap<string, readonly Row[]>;
  stems(): ReadonlyMap<string, readonly Row[]>;
  /** Every word of its headwords. */
  parts(): ReadonlySet<string>;
  /** Headwords of one word. */
  singles(): readonly string[];
}

/** A row seen from one of its words: what stands on the other side. */
interface Row {
  readonly others: readonly string[];
  /** Place of the word looked up, or of the first of `others`, among the translations of its headword. */
  readonly place: number;
}

/**
 * So many look-ups of words, and of the senses of words, are kept: one question makes the same ones many times over.
 */
const REMEMBERED_MAX = 2_000;

/**
 * Makes a glossary of rows; rows of one headword (noun and verb, or of two files) are taken together.
 * @param related groups of words that tell of the same thing
 */
export function createGlossary(entries: readonly GlossaryEntry[], related: readonly RelatedWords[] = []): Glossary {
  const directions = {
    en: createDirection(() => byEnglish(entries), 'en'),
    id: createDirection(() => byIndonesian(entries), 'id'),
  };
  const nouns = once(() => nounsOf(entries));
  const groups = { en: once(() => groupsByStem(related, 'en')), id: once(() => groupsByStem(related, 'id')) };
  const finders = { en: createFinder(directions.en, 'en'), id: createFinder(directions.id, 'id') };
  const wordSenses = { en: createWordSenses(directions.en), id: createWordSenses(directions.id) };
  return {
    size: entries.length,
    find: (words, at, language) => finders[language](words.slice(at, at + LONGEST_HEADWORD_WORDS)),
    wordSenses: (word, language) => wordSenses[language](word),
    has: (word, language) => directions[language].exact().has(word),
    knows: (word, language) => directions[language].parts().has(word),
    relatedTo: (word, language) => groups[language]().get(stem(word, language)) ?? [],
    words: (language) => directions[language].singles(),
    isNoun: (words, language) => (nouns()[language].get(words) ?? 0) > 0,
  };
}

function byEnglish(entries: readonly GlossaryEntry[]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { english, indonesian } of entries) push(rows, keyOf(english), { others: indonesian, place: 0 });
  return rows;
}

function byIndonesian(entries: readonly GlossaryEntry[]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { english, indonesian } of entries) {
    indonesian.forEach((word, place) => {
      push(rows, keyOf(word), { others: [english], place });
    });
  }
  return rows;
}

/** The groups by the stems of their single words: a phrase leads to no group. */
function groupsByStem(related: readonly RelatedWords[], language: LanguageCode): ReadonlyMap<string, RelatedWords[]> {
  const byStem = new Map<string, RelatedWords[]>();
  for (const group of related) {
    const single = group[language].filter(({ length }) => length === 1);
    for (const key of new Set(single.map(([word = '']) => stem(word, language)))) {
      const known = byStem.get(key);
      if (known === undefined) byStem.set(key, [group]);
      else known.push(group);
    }
  }
  return byStem;
}

/** A glossary without words. */
export const EMPTY_GLOSSARY: Glossary = createGlossary([]);

function keyOf(headword: string): string {
  return headword.replaceAll('-', ' ');
}

/** Of each headword how many rows more have it as a noun than as something else. */
function nounsOf(entries: readonly GlossaryEntry[]): Readonly<Record<LanguageCode, ReadonlyMap<string, number>>> {
  const counted: Record<LanguageCode, Map<string, number>> = { en: new Map(), id: new Map() };
  for (const { english, indonesian, partOfSpeech } of entries) {
    const step = partOfSpeech === 'n' ? 1 : -1;
    add(counted.en, english, step);
    for (const word of indonesian) add(counted.id, word, step);
  }
  return counted;
}

function add(counts: Map<string, number>, headword: string, step: number): void {
  counts.set(keyOf(headword), (counts.get(keyOf(headword)) ?? 0) + step);
}

function createDirection(read: () => ReadonlyMap<string, readonly Row[]>, language: LanguageCode): Direction {
  const exact = once(read);
  const stems = once(() => {
    const rows = new Map<string, readonly Row[]>();
    // Phrases share their words: each is stemmed once.
    const known = new Map<string, string>();
    const stemOf = (word: string) => {
      const stemmed = known.get(word) ?? stem(word, language);
      known.set(word, stemmed);
      return stemmed;
    };
    for (const [key, own] of exact()) {
      const stemmed = key.split(' ').map(stemOf).join(' ');
      const others = rows.get(stemmed);
      rows.set(stemmed, others === undefined ? own : [...others, ...own]);
    }
    return rows;
  });
  return {
    exact,
    stems,
    parts: once(() => new Set([...exact().keys()].flatMap((key) => key.split(' ')))),
    singles: once(() => [...exact().keys()].filter((key) => !key.includes(' '))),
  };
}

function stemKey(words: readonly string[], language: LanguageCode): string {
  return words.map((word) => stem(word, language)).join(' ');
}

function push(map: Map<string, Row[]>, key: string, row: Row): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}

function createWordSenses({ exact }: Direction): (word: string) => ReadonlySet<string> | null {
  return memoize((word) => {
    const rows = exact().get(word);
    return rows === undefined ? null : new Set(rows.flatMap(({ others }) => others));
  }, REMEMBERED_MAX);
}

function createFinder(
  direction: Direction,
  language: LanguageCode,
): (words: readonly string[]) => FoundTranslations | null {
  const find = memoize((words) => findFirst(direction, words.split(' '), language), REMEMBERED_MAX);
  return (words) => (words.length === 0 ? null : find(words.join(' ')));
}

/** The longest headword that words begin with. */
function findFirst({ exact, stems }: Direction, words: readonly string[], language: LanguageCode) {
  for (let length = words.length; length > 0; length -= 1) {
    const own = words.slice(0, length);
    const key = inflections(own, language).find((inflection) => exact().has(inflection));
    if (key !== undefined) return { length, translations: translationsOf(exact().get(key) ?? [], 1) };
    const related = stems().get(stemKey(own, language));
    if (related !== undefined) return { length, translations: translationsOf(related, STEM_FACTOR) };
  }
  return null;
}

/** What rows give, the surest first, each once. */
function translationsOf(rows: readonly Row[], factor: number): Translation[] {
  const found = new Map<string, Translation>();
  for (const { others, place } of rows) {
    others.forEach((other, offset) => {
      const similarity = factor * (FIRST_SIMILARITY - SIMILARITY_STEP * (place + offset));
      const key = keyOf(other);
      if ((found.get(key)?.similarity ?? 0) < similarity) found.set(key, { words: key.split(' '), similarity });
    });
  }
  return [...found.values()].sort((a, b) => b.similarity - a.similarity).slice(0, TRANSLATIONS_MAX);
}

/** A phrase as it is, then with its first or its last word in a base form: `calls for`, `foreign ministers`. */
function inflections(words: readonly string[], language: LanguageCode): string[] {
  const first = lemmas(words[0] ?? '', language).map((word) => [word, ...words.slice(1)]);
  const last = lemmas(words.at(-1) ?? '', language).map((word) => [...words.slice(0, -1), word]);
  return [words, ...first, ...last].map((one) => one.join(' '));
}
