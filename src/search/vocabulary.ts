/** The words of a library, and which of them a word of a question can mean. */
import type { LanguageCode } from '../article/types.ts';
import { cognateKeys } from '../language/cognates.ts';
import { nameKey } from '../language/names.ts';
import { findPlace } from '../language/places.ts';
import { roots, stem } from '../language/stems.ts';
import type { Form } from './types.ts';

interface Entry {
  readonly languages: Set<LanguageCode>;
  /** In how many sentences, and in how many articles it stands. */
  sentences: number;
  articles: number;
  /** How often it is written with a capital and without, first words of sentences not counted. */
  capitals: number;
  lowers: number;
  lastSentence: number;
  lastArticle: number;
}

export interface WordUse {
  readonly word: string;
  readonly language: LanguageCode;
  readonly capital: boolean;
  /** First of its sentence: its capital says nothing. */
  readonly first: boolean;
  readonly sentence: number;
  readonly article: number;
}

/** How surely two words mean the same, by what they share. */
const SIMILARITY = { stem: 0.9, root: 0.7, cognate: 0.85, name: 0.95, place: 0.95 } as const;

/** Initials and numerals have one spelling: `XII` is not `XXII`. */
const SPELT_NAME_MIN_LENGTH = 5;

export class Vocabulary {
  readonly #entries = new Map<string, Entry>();
  readonly #byRoot = new Map<string, string[]>();
  readonly #byCognate = new Map<string, string[]>();
  readonly #byName = new Map<string, string[]>();
  readonly #byRegion = new Map<string, string[]>();

  /** Counts one use of a word. */
  add({ word, language, capital, first, sentence, article }: WordUse): void {
    let entry = this.#entries.get(word);
    if (entry === undefined) {
      entry = {
        languages: new Set(),
        sentences: 0,
        articles: 0,
        capitals: 0,
        lowers: 0,
        lastSentence: -1,
        lastArticle: -1,
      };
      this.#entries.set(word, entry);
    }
    entry.languages.add(language);
    if (entry.lastSentence !== sentence) entry.sentences += 1;
    if (entry.lastArticle !== article) entry.articles += 1;
    if (!first) entry[capital ? 'capitals' : 'lowers'] += 1;
    entry.lastSentence = sentence;
    entry.lastArticle = article;
  }

  /** Brings words together by root, cognate, name and place; once, after the last `add`. */
  close(): void {
    for (const [word, { languages, lowers }] of this.#entries) {
      for (const language of languages) this.#addRoots(word, language);
      if (lowers > 0) continue;
      if (word.length >= SPELT_NAME_MIN_LENGTH) push(this.#byName, nameKey(word), word);
      const place = findPlace([word], 0);
      if (place !== null) push(this.#byRegion, place.region, word);
    }
  }

  has(word: string): boolean {
    return this.#entries.has(word);
  }

  /** In how many sentences a word stands. */
  sentences(word: string): number {
    return this.#entries.get(word)?.sentences ?? 0;
  }

  /** In how many articles a word stands. */
  articles(word: string): number {
    return this.#entries.get(word)?.articles ?? 0;
  }

  /** Whether the library writes the word with a capital wherever a capital says something. */
  isName(word: string): boolean {
    const entry = this.#entries.get(word);
    return entry !== undefined && entry.lowers === 0 && entry.capitals > 0;
  }

  /** Words of the library that an ordinary word of a question can mean, most similar first. */
  formsOf(word: string, language: LanguageCode): Form[] {
    const found = new Map<string, number>();
    if (this.has(word)) found.set(word, 1);
    const ownStem = stem(word, language);
    for (const root of roots(word, language)) {
      for (const other of this.#byRoot.get(`${language}:${root}`) ?? []) {
        raise(found, other, stem(other, language) === ownStem ? SIMILARITY.stem : SIMILARITY.root);
      }
    }
    const otherLanguage = language === 'id' ? 'en' : 'id';
    for (const key of cognateKeysOf(word, language)) {
      for (const other of this.#byCognate.get(`${otherLanguage}:${key}`) ?? []) raise(found, other, SIMILARITY.cognate);
    }
    return sorted(found);
  }

  /** Words of the library that are the same name in any spelling. */
  namesOf(word: string): Form[] {
    const found = new Map<string, number>();
    if (this.has(word)) found.set(word, 1);
    const others = word.length >= SPELT_NAME_MIN_LENGTH ? this.#byName.get(nameKey(word)) : undefined;
    for (const other of others ?? []) raise(found, other, SIMILARITY.name);
    return sorted(found);
  }

  /** Words of the library that name a region or its people. */
  placesOf(region: string): Form[] {
    return (this.#byRegion.get(region) ?? []).map((word) => ({ word, similarity: SIMILARITY.place }));
  }

  #addRoots(word: string, language: LanguageCode): void {
    for (const root of roots(word, language)) push(this.#byRoot, `${language}:${root}`, word);
    for (const key of cognateKeysOf(word, language)) push(this.#byCognate, `${language}:${key}`, word);
  }
}

function cognateKeysOf(word: string, language: LanguageCode): Set<string> {
  return new Set(
    roots(word, language).flatMap((root) => (root === word || language === 'id' ? cognateKeys(root, language) : [])),
  );
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [word]);
  else list.push(word);
}

function raise(found: Map<string, number>, word: string, similarity: number): void {
  if ((found.get(word) ?? 0) < similarity) found.set(word, similarity);
}

function sorted(found: ReadonlyMap<string, number>): Form[] {
  return [...found].map(([word, similarity]) => ({ word, similarity })).sort((a, b) => b.similarity - a.similarity);
}
