/** The words of a library, and which of them a word of a question can mean. */

import { cognateKeys } from '../../language/cognates.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { nameKey } from '../../language/names.ts';
import { roots, stem } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { MEASURE_UNITS, MEASURES, type Measure } from '../../language/tables/questions/measures.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { Form, FormReason } from '../types.ts';
import { type PostingsData, packPostings, unpackPostings } from './postings.ts';

/** One word of the library. */
interface Entry {
  readonly word: string;
  /** Languages of the articles it stands in. */
  readonly languages: LanguageCode[];
  /** In how many sentences, and in how many articles it stands. */
  sentences: number;
  articles: number;
  /** How often it is written with a capital and without, first words of sentences not counted. */
  capitals: number;
  lowers: number;
  lastSentence: number;
  lastArticle: number;
}

/** What a word is by itself, whatever the question: bits of `Vocabulary.kinds`. */
export const WORD_KIND = {
  time: 1,
  quantity: 2,
  reason: 4,
  negation: 8,
  empty: 16,
  place: 32,
  beforePlace: 64,
  length: 128,
  duration: 256,
  money: 512,
  share: 1024,
  weight: 2048,
  asking: 4096,
} as const satisfies Record<Measure | string, number>;

/** How surely two words mean the same, by what they share. */
const SIMILARITY = { stem: 0.9, root: 0.7, cognate: 0.85, name: 0.95, place: 0.95 } as const;

/** Initials and numerals have one spelling: `XII` is not `XXII`. */
const SPELT_NAME_MIN_LENGTH = 5;

/** `Rp4`, as a token without its fraction. */
const SUM = /^(?:rp|usd|rm|us)\d+$/;
const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** What a snapshot keeps of the vocabulary. */
export interface VocabularyData {
  /** Words in the order of their numbers, a line each. */
  readonly words: string;
  /** `COUNTS` numbers a word. */
  readonly counts: Int32Array;
  readonly byRoot: Readonly<Record<LanguageCode, PostingsData>>;
  readonly byCognate: Readonly<Record<LanguageCode, PostingsData>>;
  readonly byName: PostingsData;
  readonly byRegion: PostingsData;
}

/** Languages (1 Indonesian, 2 English), sentences, articles, capitals, lowers. */
const COUNTS = 5;
const LANGUAGE_BITS: Readonly<Record<LanguageCode, number>> = { id: 1, en: 2 };
const LANGUAGES = Object.keys(LANGUAGE_BITS) as LanguageCode[];

export class Vocabulary {
  readonly #entries: Entry[];
  readonly #numbers: Map<string, number>;
  readonly #byRoot: Readonly<Record<LanguageCode, Lists>>;
  readonly #byCognate: Readonly<Record<LanguageCode, Lists>>;
  readonly #byName: Lists;
  readonly #byRegion: Lists;
  #kinds: Uint16Array | null = null;
  /** Stems of the words, by their numbers, each once it was asked for. */
  readonly #stems: Readonly<Record<LanguageCode, string[]>> = { id: [], en: [] };

  constructor(data?: VocabularyData) {
    this.#entries = data === undefined ? [] : unpackEntries(data);
    this.#numbers = new Map(this.#entries.map(({ word }, number) => [word, number]));
    const lists = (packed?: PostingsData): Lists => (packed === undefined ? new Map() : unpackPostings(packed));
    this.#byRoot = { id: lists(data?.byRoot.id), en: lists(data?.byRoot.en) };
    this.#byCognate = { id: lists(data?.byCognate.id), en: lists(data?.byCognate.en) };
    this.#byName = lists(data?.byName);
    this.#byRegion = lists(data?.byRegion);
  }

  /** How many words there are; they are numbered from 0. */
  get size(): number {
    return this.#entries.length;
  }

  /** A word's number; a new one for a word that is not there yet. */
  numberFor(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#entries.length;
    this.#numbers.set(word, number);
    this.#entries.push({
      word,
      languages: [],
      sentences: 0,
      articles: 0,
      capitals: 0,
      lowers: 0,
      lastSentence: -1,
      lastArticle: -1,
    });
    return number;
  }

  /**
   * Counts one use of a word; uses come in the order of the text.
   * @param first whether it is the first of its sentence, where a capital says nothing
   */
  count(
    number: number,
    language: LanguageCode,
    capital: boolean,
    first: boolean,
    sentence: number,
    article: number,
  ): void {
    const entry = this.#entries[number];
    if (entry === undefined) throw new RangeError(`no word ${number}; there are ${this.size}`);
    if (entry.lastArticle !== article) {
      if (!entry.languages.includes(language)) entry.languages.push(language);
      entry.articles += 1;
      entry.lastArticle = article;
    }
    if (entry.lastSentence !== sentence) {
      entry.sentences += 1;
      entry.lastSentence = sentence;
    }
    if (!first) entry[capital ? 'capitals' : 'lowers'] += 1;
  }

  /** Brings words together by root, cognate, name and place; once, after the last `add`. */
  close(): void {
    this.#entries.forEach(({ word, languages, lowers }, number) => {
      for (const language of languages) this.#addRoots(word, number, language);
      if (lowers > 0) return;
      if (word.length >= SPELT_NAME_MIN_LENGTH) push(this.#byName, nameKey(word), number);
      const place = gazetteer.place([word], 0);
      if (place !== null) push(this.#byRegion, place.region, number);
    });
  }

  has(word: string): boolean {
    return this.#numbers.has(word);
  }

  /** A word's number, -1 where the library does not have it. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  /** @throws RangeError for a number that is none */
  wordAt(number: number): string {
    const entry = this.#entries[number];
    if (entry === undefined) throw new RangeError(`no word ${number}; there are ${this.size}`);
    return entry.word;
  }

  /** The stem that a word would have in a language. @throws RangeError for a number that is none */
  stemAt(number: number, language: LanguageCode): string {
    const stems = this.#stems[language];
    stems[number] ??= stem(this.wordAt(number), language);
    return stems[number];
  }

  /** All words in the order in which they first stand in the library. */
  words(): string[] {
    return this.#entries.map(({ word }) => word);
  }

  /** In how many sentences a word stands. */
  sentences(word: string): number {
    return this.#entryOf(word)?.sentences ?? 0;
  }

  /** In how many articles a word stands. */
  articles(word: string): number {
    return this.#entryOf(word)?.articles ?? 0;
  }

  /** Whether the library writes the word with a capital wherever a capital says something. */
  isName(word: string): boolean {
    const entry = this.#entryOf(word);
    return entry !== undefined && entry.lowers === 0 && entry.capitals > 0;
  }

  /** Whether the library writes the word without a capital somewhere. */
  isOrdinary(word: string): boolean {
    return (this.#entryOf(word)?.lowers ?? 0) > 0;
  }

  /** For each word, by its number, the `WORD_KIND`s it has in the languages it stands in. */
  get kinds(): Uint16Array {
    this.#kinds ??= Uint16Array.from(this.#entries, kindOf);
    return this.#kinds;
  }

  /** Words of the library that an ordinary word of a question can mean, in either language, most similar first. */
  formsOf(word: string, language: LanguageCode): Form[] {
    const found = this.#inflections(word, language);
    const otherLanguage = language === 'id' ? 'en' : 'id';
    for (const key of cognateKeysOf(word, language)) {
      for (const other of numbersOf(this.#byCognate[otherLanguage], key)) this.#raise(found, other, 'cognate');
    }
    return sorted(found);
  }

  /** Words of the library that share a stem or root with a word of a language, most similar first. */
  inflectionsOf(word: string, language: LanguageCode): Form[] {
    return sorted(this.#inflections(word, language));
  }

  #inflections(word: string, language: LanguageCode): Map<number, Form> {
    const found = new Map<number, Form>();
    const own = this.numberOf(word);
    if (own >= 0) found.set(own, { word, similarity: 1, reason: 'word' });
    const ownStem = stem(word, language);
    for (const root of roots(word, language)) {
      for (const other of numbersOf(this.#byRoot[language], root)) {
        const reason = this.stemAt(other, language) === ownStem ? 'stem' : 'root';
        this.#raise(found, other, reason);
      }
    }
    return found;
  }

  /** Words of the library that are the same name in any spelling. */
  namesOf(word: string): Form[] {
    const found = new Map<number, Form>();
    const own = this.numberOf(word);
    if (own >= 0) found.set(own, { word, similarity: 1, reason: 'word' });
    const others = word.length >= SPELT_NAME_MIN_LENGTH ? numbersOf(this.#byName, nameKey(word)) : [];
    for (const other of others) this.#raise(found, other, 'name');
    return sorted(found);
  }

  /** Words of the library that name a region or its people. */
  placesOf(region: string): Form[] {
    return numbersOf(this.#byRegion, region).map((number) => ({
      word: this.wordAt(number),
      similarity: SIMILARITY.place,
      reason: 'place',
    }));
  }

  /** All of it, for a snapshot. */
  toData(): VocabularyData {
    return {
      words: this.words().join('\n'),
      counts: packCounts(this.#entries),
      byRoot: { id: packPostings(this.#byRoot.id), en: packPostings(this.#byRoot.en) },
      byCognate: { id: packPostings(this.#byCognate.id), en: packPostings(this.#byCognate.en) },
      byName: packPostings(this.#byName),
      byRegion: packPostings(this.#byRegion),
    };
  }

  #entryOf(word: string): Entry | undefined {
    return this.#entries[this.numberOf(word)];
  }

  #raise(
    found: Map<number, Form>,
    number: number,
    reason: Exclude<FormReason, 'word'> & keyof typeof SIMILARITY,
  ): void {
    const similarity = SIMILARITY[reason];
    if ((found.get(number)?.similarity ?? 0) < similarity)
      found.set(number, { word: this.wordAt(number), similarity, reason });
  }

  #addRoots(word: string, number: number, language: LanguageCode): void {
    for (const root of roots(word, language)) push(this.#byRoot[language], root, number);
    for (const key of cognateKeysOf(word, language)) push(this.#byCognate[language], key, number);
  }
}

function kindOf({ word, languages }: Entry): number {
  let kind = 0;
  if (gazetteer.calendar(word).length > 0 || YEAR.test(word)) kind |= WORD_KIND.time;
  else if (/^\p{N}/u.test(word)) kind |= WORD_KIND.quantity;
  if (gazetteer.isPlace(word)) kind |= WORD_KIND.place;
  for (const measure of MEASURES) if (MEASURE_UNITS[measure].has(word)) kind |= WORD_KIND[measure];
  if (SUM.test(word)) kind |= WORD_KIND.quantity | WORD_KIND.money;
  for (const language of languages) {
    const { number, reason, negation, stop, beforePlace, asking } = WORDS[language];
    if (number.has(word)) kind |= WORD_KIND.quantity;
    if (reason.has(word)) kind |= WORD_KIND.reason;
    if (negation.has(word)) kind |= WORD_KIND.negation;
    if (stop.has(word)) kind |= WORD_KIND.empty;
    if (asking.has(word)) kind |= WORD_KIND.asking;
    if (beforePlace.has(word)) kind |= WORD_KIND.beforePlace;
  }
  return kind;
}

/** Of the word as it stands and, in Indonesian, of its stem: loan words take few affixes. */
function cognateKeysOf(word: string, language: LanguageCode): string[] {
  const keys = cognateKeys(word, language);
  const base = language === 'id' ? stem(word, language) : word;
  return base === word ? keys : [...new Set([...keys, ...cognateKeys(base, language)])];
}

function packCounts(entries: readonly Entry[]): Int32Array {
  const counts = new Int32Array(entries.length * COUNTS);
  entries.forEach(({ languages, sentences, articles, capitals, lowers }, number) => {
    const bits = [...languages].reduce((sum, language) => sum | LANGUAGE_BITS[language], 0);
    counts.set([bits, sentences, articles, capitals, lowers], number * COUNTS);
  });
  return counts;
}

function unpackEntries({ words, counts }: VocabularyData): Entry[] {
  if (counts.length === 0) return [];
  return words.split('\n').map((word, number) => {
    const [bits = 0, sentences = 0, articles = 0, capitals = 0, lowers = 0] = counts.subarray(
      number * COUNTS,
      (number + 1) * COUNTS,
    );
    const languages = LANGUAGES.filter((language) => (bits & LANGUAGE_BITS[language]) !== 0);
    return { word, languages, sentences, articles, capitals, lowers, lastSentence: -1, lastArticle: -1 };
  });
}

/** Lists of word numbers by key: arrays while they grow, views of a snapshot's numbers once it was opened. */
type Lists = Map<string, ArrayLike<number>>;

function numbersOf(lists: Lists, key: string): number[] {
  return Array.from(lists.get(key) ?? []);
}

function push(lists: Lists, key: string, number: number): void {
  const list = lists.get(key);
  if (Array.isArray(list)) list.push(number);
  else lists.set(key, [number]);
}

function sorted(found: ReadonlyMap<number, Form>): Form[] {
  return [...found.values()].sort((a, b) => b.similarity - a.similarity);
}
