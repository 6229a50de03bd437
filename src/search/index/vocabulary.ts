/** The words of a library, and which of them a word of a question can mean. */

import { cognateKeys } from '../../language/cognates.ts';
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { nameKey } from '../../language/names.ts';
import { roots, stem } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { isPlaceNoun } from '../../language/tables/places.ts';
import { MEASURE_UNITS, MEASURES, type Measure } from '../../language/tables/questions/measures.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { Form, FormReason } from '../types.ts';
import { Integers } from './integers.ts';
import { WordsByKey, type WordsByKeyData } from './words-by-key.ts';

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
  functionId: 8192,
  functionEn: 16384,
  placeNoun: 32768,
} as const satisfies Record<Measure | string, number>;

/** The bit of `WORD_KIND` that a function word of a language has, whether or not it stands in that language. */
export const FUNCTION_WORD: Readonly<Record<LanguageCode, number>> = {
  id: WORD_KIND.functionId,
  en: WORD_KIND.functionEn,
};

/** How surely two words mean the same, by what they share. */
const SIMILARITY = { stem: 0.9, root: 0.7, cognate: 0.85, name: 0.95, place: 0.95 } as const;

/** Initials and numerals have one spelling: `XII` is not `XXII`. */
const SPELT_NAME_MIN_LENGTH = 5;

/** `Rp4`, as a token without its fraction. */
const SUM = /^(?:rp|usd|rm|us)\d+$/;
const YEAR = /^(?:1[0-9]|20)\d\d$/;
/** Read with this module: the names take 40 ms, which would otherwise be waited for while a library is opened. */
const PLACE_NAMES = gazetteer.placeNames();

/** What is kept of words: a piece of them. */
export interface VocabularyData {
  /** Words in the order of their numbers, a line each. */
  readonly words: string;
  /** `COUNTS` numbers a word. */
  readonly counts: Int32Array;
}

/** What is kept of the keys that bring words together: a piece of one kind. */
export interface WordKeysData extends WordsByKeyData {
  readonly kind: KeyKind;
}

/** Counts of a word: sentences, Indonesian articles, English articles, uses with a capital and without, keys it has. */
const COUNTS = 6;
const SENTENCES = 0;
const ARTICLES: Readonly<Record<LanguageCode, number>> = { id: 1, en: 2 };
const CAPITALS = 3;
const LOWERS = 4;
const KEYED = 5;
const LANGUAGES = Object.keys(ARTICLES) as LanguageCode[];

/** Bits of `KEYED`: by which keys a word can be found already. */
const KEYED_BY: Readonly<Record<LanguageCode | 'name', number>> = { id: 1, en: 2, name: 4 };
const LANGUAGES_KEYED = KEYED_BY.id | KEYED_BY.en;
const ALL_KEYED = LANGUAGES_KEYED | KEYED_BY.name;
/** Above them in `KEYED`: the languages, as the same bits, for which the kind of a word was read. */
const KIND_SHIFT = 3;

const KEY_KINDS = ['idRoot', 'enRoot', 'idCognate', 'enCognate', 'name', 'region'] as const;
type KeyKind = (typeof KEY_KINDS)[number];
const ROOTS = { id: 'idRoot', en: 'enRoot' } as const satisfies Record<LanguageCode, KeyKind>;
const COGNATES = { id: 'idCognate', en: 'enCognate' } as const satisfies Record<LanguageCode, KeyKind>;

/** Words or keys in a piece of what is kept: one is read within a few milliseconds. */
const PIECE_MAX = 2_000;

/** How often the words of an article are used in it; `vocabulary` holds their numbers in the library. */
export interface WordUse {
  readonly language: LanguageCode;
  readonly vocabulary: readonly number[];
  /**
   * For each of `vocabulary`: sentences it stands in, uses with a capital and without, first words of sentences left
   * out.
   */
  readonly counts: Int32Array;
}

/** Numbers for each word in `WordUse.counts`. */
export const USE_FIELDS = 3;

/**
 * The words of all sources, numbered from 0 in the order in which they came; a word keeps its number for good, also
 * after the last source that has it is gone. Counts follow what is added and removed.
 */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #counts = new Integers(Int32Array);
  readonly #kinds = new Integers(Uint16Array);
  readonly #byKey: Readonly<Record<KeyKind, WordsByKey>> = {
    idRoot: new WordsByKey(),
    enRoot: new WordsByKey(),
    idCognate: new WordsByKey(),
    enCognate: new WordsByKey(),
    name: new WordsByKey(),
    region: new WordsByKey(),
  };
  /** Stems of the words, by their numbers, each once it was asked for. */
  readonly #stems: Readonly<Record<LanguageCode, string[]>> = { id: [], en: [] };

  /** How many words there are; they are numbered from 0. */
  get size(): number {
    return this.#words.length;
  }

  /** A word's number; a new one for a word that is not there yet. */
  numberFor(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    this.#counts.extend(COUNTS);
    this.#kinds.extend(1);
    return number;
  }

  /** Counts the words of an article, or takes them out again. Takes time linear in their number. */
  count({ language, vocabulary, counts }: WordUse, sign: 1 | -1): void {
    const { values } = this.#counts;
    for (let at = 0; at < vocabulary.length; at += 1) {
      const word = (vocabulary[at] ?? 0) * COUNTS;
      const use = at * USE_FIELDS;
      values[word + SENTENCES] = (values[word + SENTENCES] ?? 0) + sign * (counts[use] ?? 0);
      values[word + ARTICLES[language]] = (values[word + ARTICLES[language]] ?? 0) + sign;
      values[word + CAPITALS] = (values[word + CAPITALS] ?? 0) + sign * (counts[use + 1] ?? 0);
      values[word + LOWERS] = (values[word + LOWERS] ?? 0) + sign * (counts[use + 2] ?? 0);
    }
  }

  /**
   * Reads what words are, and makes them found by root, cognate, name and place; after `count`. A word that was read is
   * read again only where it has come to stand in another language, or in one less, or to be a name.
   */
  read(numbers: ArrayLike<number>): void {
    const { values } = this.#counts;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const known = values[number * COUNTS + KEYED] ?? 0;
      const due = this.#keysDue(number);
      const languages = due & LANGUAGES_KEYED;
      const keyed = (known | due) & ALL_KEYED;
      const read = keyed | (languages << KIND_SHIFT);
      if (read === known) continue;
      values[number * COUNTS + KEYED] = read;
      if (keyed !== (known & ALL_KEYED)) this.#addKeys(number, due & ~known);
      if (languages !== known >> KIND_SHIFT) this.#readKind(number);
    }
  }

  has(word: string): boolean {
    return this.numberOf(word) >= 0;
  }

  /** A word's number, -1 where the library does not have it. */
  numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? -1;
    return number >= 0 && this.#isThere(number) ? number : -1;
  }

  /** @throws RangeError for a number that is none */
  wordAt(number: number): string {
    const word = this.#words[number];
    if (word === undefined) throw new RangeError(`no word ${number}; there are ${this.size}`);
    return word;
  }

  /** The stem that a word would have in a language. @throws RangeError for a number that is none */
  stemAt(number: number, language: LanguageCode): string {
    const stems = this.#stems[language];
    stems[number] ??= stem(this.wordAt(number), language);
    return stems[number];
  }

  /** All words by their numbers, those that no source has any more among them. */
  words(): readonly string[] {
    return this.#words;
  }

  /** In how many sentences a word stands. */
  sentences(word: string): number {
    return this.#count(word, SENTENCES);
  }

  /** In how many articles a word stands. */
  articles(word: string): number {
    return this.#count(word, ARTICLES.id) + this.#count(word, ARTICLES.en);
  }

  /** Whether the library writes the word with a capital wherever a capital says something. */
  isName(word: string): boolean {
    return this.#count(word, LOWERS) === 0 && this.#count(word, CAPITALS) > 0;
  }

  /** Whether the library writes the word without a capital somewhere. */
  isOrdinary(word: string): boolean {
    return this.#count(word, LOWERS) > 0;
  }

  /** For each word, by its number, the `WORD_KIND`s it has in the languages it stands in. */
  get kinds(): ArrayLike<number> {
    return this.#kinds.values;
  }

  /** Words of the library that an ordinary word of a question can mean, in either language, most similar first. */
  formsOf(word: string, language: LanguageCode): Form[] {
    const found = this.#inflections(word, language);
    const otherLanguage = language === 'id' ? 'en' : 'id';
    for (const key of cognateKeysOf(word, language)) {
      for (const other of this.#having(COGNATES[otherLanguage], key, otherLanguage))
        this.#raise(found, other, 'cognate');
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
      for (const other of this.#having(ROOTS[language], root, language)) {
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
    const others = word.length >= SPELT_NAME_MIN_LENGTH ? this.#named('name', nameKey(word)) : [];
    for (const other of others) this.#raise(found, other, 'name');
    return sorted(found);
  }

  /** Words of the library that name a region or its people. */
  placesOf(region: string): Form[] {
    const found = new Map<number, Form>();
    for (const number of this.#named('region', region)) this.#raise(found, number, 'place');
    return sorted(found);
  }

  /** All words and their counts, in pieces. */
  *wordsToData(): Generator<VocabularyData> {
    for (let from = 0; from < this.size; from += PIECE_MAX) {
      const words = this.#words.slice(from, from + PIECE_MAX);
      const counts = this.#counts.values.slice(from * COUNTS, (from + words.length) * COUNTS);
      yield { words: words.join('\n'), counts: Int32Array.from(counts) };
    }
  }

  /** All keys, in pieces. */
  *keysToData(): Generator<WordKeysData> {
    for (const kind of KEY_KINDS) for (const piece of this.#byKey[kind].toData(PIECE_MAX)) yield { kind, ...piece };
  }

  /** Takes a piece that `wordsToData` gave, in the same order. @throws RangeError where its parts do not fit */
  loadWords({ words, counts }: VocabularyData): void {
    const list = words.split('\n');
    if (counts.length !== list.length * COUNTS) throw new RangeError('there are not as many counts as words');
    list.forEach((word, at) => {
      const number = this.numberFor(word);
      this.#counts.values.set(counts.subarray(at * COUNTS, (at + 1) * COUNTS), number * COUNTS);
      this.#readKind(number);
    });
  }

  /** Takes a piece that `keysToData` gave, after its words. @throws RangeError for a number that is no word's */
  loadKeys({ kind, ...piece }: WordKeysData): void {
    for (const number of piece.numbers) this.wordAt(number);
    this.#byKey[kind].load(piece);
  }

  #count(word: string, field: number): number {
    const number = this.#numbers.get(word);
    return number === undefined ? 0 : this.#at(number, field);
  }

  #at(number: number, field: number): number {
    return this.#counts.values[number * COUNTS + field] ?? 0;
  }

  #isThere(number: number): boolean {
    return this.#at(number, ARTICLES.id) > 0 || this.#at(number, ARTICLES.en) > 0;
  }

  #languagesOf(number: number): LanguageCode[] {
    return LANGUAGES.filter((language) => this.#at(number, ARTICLES[language]) > 0);
  }

  #keysDue(number: number): number {
    let due = 0;
    for (const language of LANGUAGES) if (this.#at(number, ARTICLES[language]) > 0) due |= KEYED_BY[language];
    if (due !== 0 && this.#at(number, LOWERS) === 0) due |= KEYED_BY.name;
    return due;
  }

  #readKind(number: number): void {
    this.#kinds.values[number] = kindOf(this.wordAt(number), this.#languagesOf(number));
  }

  #addKeys(number: number, due: number): void {
    const word = this.wordAt(number);
    for (const language of LANGUAGES) {
      if ((due & KEYED_BY[language]) === 0) continue;
      for (const root of roots(word, language)) this.#byKey[ROOTS[language]].add(root, number);
      for (const key of cognateKeysOf(word, language)) this.#byKey[COGNATES[language]].add(key, number);
    }
    if ((due & KEYED_BY.name) === 0) return;
    if (word.length >= SPELT_NAME_MIN_LENGTH) this.#byKey.name.add(nameKey(word), number);
    const place = gazetteer.place([word], 0);
    if (place !== null) this.#byKey.region.add(place.region, number);
  }

  /** Words with a key that stand in articles of a language. */
  #having(kind: KeyKind, key: string, language: LanguageCode): readonly number[] {
    return this.#byKey[kind].get(key).filter((number) => this.#at(number, ARTICLES[language]) > 0);
  }

  /** Words with a key that the library has, and never without a capital. */
  #named(kind: 'name' | 'region', key: string): readonly number[] {
    return this.#byKey[kind].get(key).filter((number) => this.#isThere(number) && this.#at(number, LOWERS) === 0);
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
}

function kindOf(word: string, languages: readonly LanguageCode[]): number {
  let kind = 0;
  for (const language of LANGUAGES) if (WORDS[language].stop.has(word)) kind |= FUNCTION_WORD[language];
  if (gazetteer.calendar(word).length > 0 || YEAR.test(word)) kind |= WORD_KIND.time;
  else if (/^\p{N}/u.test(word)) kind |= WORD_KIND.quantity;
  if (PLACE_NAMES.has(word)) kind |= WORD_KIND.place;
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
    if (isPlaceNoun(word, language)) kind |= WORD_KIND.placeNoun;
  }
  return kind;
}

/** Of the word as it stands and, in Indonesian, of its stem: loan words take few affixes. */
function cognateKeysOf(word: string, language: LanguageCode): string[] {
  const keys = cognateKeys(word, language);
  const base = language === 'id' ? stem(word, language) : word;
  return base === word ? keys : [...new Set([...keys, ...cognateKeys(base, language)])];
}

/** Most similar first; equal ones by their letters, since numbers tell when a word came. */
function sorted(found: ReadonlyMap<number, Form>): Form[] {
  return [...found.values()].sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1));
}
