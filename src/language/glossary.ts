/** Word pairs between the languages: what a word of one can be in the other. */
import type { LanguageCode } from '../article/types.ts';
import { lemmas } from './lemmas.ts';
import { stem } from './stems.ts';

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
  /** The longest headword that stands from `at` on, in any inflection; `null` where there is none. Words in lower case. */
  find(words: readonly string[], at: number, language: LanguageCode): FoundTranslations | null;
  /** What a word as it is written can be in the other language; `null` for a word that is no headword of its own. */
  senses(word: string, language: LanguageCode): ReadonlySet<string> | null;
  /** Whether a single word of a language is in it as it is written. */
  has(word: string, language: LanguageCode): boolean;
  /** Whether it has a word or phrase, as it is written, of a language for a noun more often than for anything else. */
  isNoun(words: string, language: LanguageCode): boolean;
  /** Every single word it has of a language. */
  words(language: LanguageCode): Iterable<string>;
}

/** What the first translation of a headword is worth, and how much less each further one. */
const FIRST_SIMILARITY = 0.9;
const SIMILARITY_STEP = 0.05;
/** What is left where the word's stem agrees with the headword's, but no inflection leads from one to the other. */
const STEM_FACTOR = 0.8;
const LONGEST_HEADWORD_WORDS = 5;
/** Translations of all rows of one headword together. */
const TRANSLATIONS_MAX = 10;

/** One direction of a glossary: the rows of each headword; rows by stem only once a look-up needs them. */
interface Direction {
  readonly exact: ReadonlyMap<string, readonly Row[]>;
  stems(): ReadonlyMap<string, readonly Row[]>;
}

/** A row seen from one of its words: what stands on the other side. */
interface Row {
  readonly others: readonly string[];
  /** Place of the word looked up, or of the first of `others`, among the translations of its headword. */
  readonly place: number;
}

/** Makes a glossary of rows; rows of one headword (noun and verb, or of two files) are taken together. */
export function createGlossary(entries: readonly GlossaryEntry[]): Glossary {
  const english = new Map<string, Row[]>();
  const indonesian = new Map<string, Row[]>();
  for (const entry of entries) {
    push(english, keyOf(entry.english), { others: entry.indonesian, place: 0 });
    entry.indonesian.forEach((word, place) => {
      push(indonesian, keyOf(word), { others: [entry.english], place });
    });
  }
  const nouns = nounsOf(entries);
  const directions = { en: createDirection(english, 'en'), id: createDirection(indonesian, 'id') };
  return {
    size: entries.length,
    find: (words, at, language) => find(directions[language], words, at, language),
    senses: (word, language) => {
      const rows = directions[language].exact.get(word);
      return rows === undefined ? null : new Set(rows.flatMap(({ others }) => others));
    },
    has: (word, language) => directions[language].exact.has(word),
    isNoun: (words, language) => (nouns()[language].get(words) ?? 0) > 0,
    words: (language) => [...directions[language].exact.keys()].filter((key) => !key.includes(' ')),
  };
}

/** A glossary without words. */
export const EMPTY_GLOSSARY: Glossary = createGlossary([]);

function keyOf(headword: string): string {
  return headword.replaceAll('-', ' ');
}

/** Of each headword how many rows more have it as a noun than as something else; counted once it is asked for. */
function nounsOf(entries: readonly GlossaryEntry[]): () => Readonly<Record<LanguageCode, ReadonlyMap<string, number>>> {
  let counted: Record<LanguageCode, Map<string, number>> | null = null;
  return () => {
    if (counted !== null) return counted;
    counted = { en: new Map(), id: new Map() };
    for (const { english, indonesian, partOfSpeech } of entries) {
      const step = partOfSpeech === 'n' ? 1 : -1;
      add(counted.en, english, step);
      for (const word of indonesian) add(counted.id, word, step);
    }
    return counted;
  };
}

function add(counts: Map<string, number>, headword: string, step: number): void {
  counts.set(keyOf(headword), (counts.get(keyOf(headword)) ?? 0) + step);
}

function createDirection(exact: ReadonlyMap<string, readonly Row[]>, language: LanguageCode): Direction {
  let stems: Map<string, readonly Row[]> | null = null;
  return {
    exact,
    stems: () => {
      if (stems !== null) return stems;
      stems = new Map();
      for (const [key, rows] of exact) {
        const stemmed = stemKey(key.split(' '), language);
        stems.set(stemmed, [...(stems.get(stemmed) ?? []), ...rows]);
      }
      return stems;
    },
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

function find(
  { exact, stems }: Direction,
  words: readonly string[],
  at: number,
  language: LanguageCode,
): FoundTranslations | null {
  for (let length = Math.min(LONGEST_HEADWORD_WORDS, words.length - at); length > 0; length -= 1) {
    const own = words.slice(at, at + length);
    const key = inflections(own, language).find((inflection) => exact.has(inflection));
    if (key !== undefined) return { length, translations: translationsOf(exact.get(key) ?? [], 1) };
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
