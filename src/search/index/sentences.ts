/** The sentences of all sources as numbers: what stands where, and who is in it. */
import type { Article, Sentence } from '../../article/types.ts';
import { Integers } from './integers.ts';
import type { PeopleDirectory } from './people-directory.ts';
import { PRESENCE_FIELDS, type Segment } from './segment.ts';
import { USE_FIELDS, type WordUse } from './vocabulary.ts';

/** Who is in a sentence, by full name. */
export interface SentencePeople {
  /** Mentioned or speaking. */
  readonly people: ReadonlySet<string>;
  /** Whose statements stand in it; roles and groups as written. */
  readonly speakers: ReadonlySet<string>;
}

/** Where a source stands among the sentences of an index. */
export interface IndexedSource extends Pick<Segment, 'article' | 'present' | 'groups'> {
  /** Position among all sources that were ever added. */
  readonly number: number;
  /** Position of its first sentence, and of the one behind its last. */
  readonly first: number;
  readonly end: number;
}

/** A run of the sentences of a `SentenceStore`. */
export interface SentenceData {
  readonly words: Int32Array;
  readonly capitals: Uint8Array;
  /** Where the words of each sentence end in `words`. */
  readonly ends: Int32Array;
  readonly sources: Int32Array;
}

/**
 * The words of the sentences that were ever added, one after the other in arrays that only grow: 4 bytes a word,
 * scanned without a look-up. What stands there never changes, so that every version of an index reads the same arrays.
 */
export class SentenceStore {
  readonly words = new Integers<Int32Array>(Int32Array);
  readonly capitals = new Integers<Uint8Array>(Uint8Array);
  /** Where the words of each sentence begin; that of the last is followed by where its words end. */
  readonly starts = new Integers<Int32Array>(Int32Array);
  /** Number of the source of each sentence. */
  readonly sources = new Integers<Int32Array>(Int32Array);
  readonly all: IndexedSource[] = [];
  readonly #byArticle = new WeakMap<Article, IndexedSource>();

  constructor() {
    this.starts.push(0);
  }

  /** Number of sentences that were ever added. */
  get length(): number {
    return this.sources.length;
  }

  /** Appends a source. @param numbers of its words in the library */
  append(segment: Segment, numbers: ArrayLike<number>): IndexedSource {
    const { article, words, capitals, starts, present, groups } = segment;
    const count = starts.length - 1;
    const source = {
      number: this.all.length,
      article,
      first: this.length,
      end: this.length + count,
      present,
      groups,
    };
    const firstWord = this.words.extend(words.length);
    const { values } = this.words;
    for (let at = 0; at < words.length; at += 1) values[firstWord + at] = numbers[words[at] ?? 0] ?? 0;
    this.capitals.append(capitals);
    for (let sentence = 1; sentence <= count; sentence += 1) {
      this.starts.push(firstWord + (starts[sentence] ?? 0));
      this.sources.push(source.number);
    }
    return this.take(source);
  }

  /** Takes a source whose sentences are there already. */
  take(source: IndexedSource): IndexedSource {
    this.all.push(source);
    this.#byArticle.set(source.article, source);
    return source;
  }

  /** All sentences, in runs of about so many words. */
  *toData(wordsEach: number): Generator<SentenceData> {
    for (const [first, end] of this.runs(wordsEach)) {
      const [from = 0, to = 0] = [this.starts.values[first], this.starts.values[end]];
      yield {
        words: this.words.values.subarray(from, to),
        capitals: this.capitals.values.subarray(from, to),
        ends: this.starts.values.slice(first + 1, end + 1).map((start) => start - from),
        sources: this.sources.values.subarray(first, end),
      };
    }
  }

  /** Makes room for so many words and sentences. */
  reserve(words: number, sentences: number): void {
    this.words.reserve(words);
    this.capitals.reserve(words);
    this.starts.reserve(sentences + 1);
    this.sources.reserve(sentences);
  }

  /** Takes a run that `toData` gave, in the same order. */
  load({ words, capitals, ends, sources }: SentenceData): void {
    const first = this.words.append(words);
    this.capitals.append(capitals);
    this.starts.append(ends.map((end) => first + end));
    this.sources.append(sources);
  }

  /** Ranges of sentences with about so many words. */
  *runs(wordsEach: number): Generator<readonly [first: number, end: number]> {
    let first = 0;
    for (let sentence = 1; sentence <= this.length; sentence += 1) {
      const words = (this.starts.values[sentence] ?? 0) - (this.starts.values[first] ?? 0);
      if (words < wordsEach && sentence < this.length) continue;
      yield [first, sentence];
      first = sentence;
    }
  }

  sourceOf(article: Article): IndexedSource | undefined {
    return this.#byArticle.get(article);
  }

  /** A source as it was appended. @param wordAt the word of a number */
  segmentOf({ article, first, end, present, groups }: IndexedSource, wordAt: (word: number) => string): Segment {
    const starts = this.starts.values.slice(first, end + 1);
    const from = starts[0] ?? 0;
    const to = starts.at(-1) ?? from;
    const places = new Map<number, number>();
    const words = this.words.values.slice(from, to).map((word) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    });
    return {
      article,
      vocabulary: [...places.keys()].map(wordAt),
      words,
      capitals: this.capitals.values.slice(from, to),
      starts: starts.map((start) => start - from),
      present,
      groups,
    };
  }

  /** How often a source uses its words. Takes time linear in its length. */
  useOf({ article, first, end }: IndexedSource): WordUse {
    const places = new Map<number, number>();
    const lastSentence: number[] = [];
    const counts = new Integers(Int32Array);
    const [words, capitals, starts] = [this.words.values, this.capitals.values, this.starts.values];
    for (let sentence = first; sentence < end; sentence += 1) {
      const start = starts[sentence] ?? 0;
      for (let at = start; at < (starts[sentence + 1] ?? 0); at += 1) {
        const word = words[at] ?? 0;
        const place = places.get(word) ?? places.size;
        if (place === places.size) {
          places.set(word, place);
          counts.extend(USE_FIELDS);
        }
        const use = place * USE_FIELDS;
        if (lastSentence[place] !== sentence) counts.values[use] = (counts.values[use] ?? 0) + 1;
        lastSentence[place] = sentence;
        const field = use + ((capitals[at] ?? 0) > 0 ? 1 : 2);
        if (at > start) counts.values[field] = (counts.values[field] ?? 0) + 1;
      }
    }
    return { language: article.language, vocabulary: [...places.keys()], counts: counts.values };
  }
}

const NOBODY: SentencePeople = { people: new Set(), speakers: new Set() };
/** So many sentences are remembered with who is in them. */
const PEOPLE_REMEMBERED_MAX = 20_000;

/** The sentences of one version of an index, each known by its position. Positions are those of `SentenceStore`. */
export class Sentences {
  /** Word numbers of all sentences, one after the other; ones that are no longer there are among them. */
  readonly words: Int32Array;
  /** For each of `words`: 1 where it is written with a capital, 2 where it is the first of its sentence as well. */
  readonly capitals: Uint8Array;
  /** The sources in the order of the articles. */
  readonly sources: readonly IndexedSource[];
  /** How many sentences, and words, the sources have. */
  readonly count: number;
  readonly wordCount: number;
  readonly #starts: Int32Array;
  readonly #sourceOf: Int32Array;
  readonly #store: SentenceStore;
  /** Place of each source among `sources` by its number, -1 for one that is not there. */
  readonly #places: Int32Array;
  readonly #directory: PeopleDirectory;
  readonly #people = new Map<number, SentencePeople>();

  constructor(store: SentenceStore, sources: readonly IndexedSource[], directory: PeopleDirectory) {
    this.words = store.words.values;
    this.capitals = store.capitals.values;
    this.#starts = store.starts.values;
    this.#sourceOf = store.sources.values;
    this.#store = store;
    this.sources = sources;
    this.#directory = directory;
    this.#places = new Int32Array(store.all.length).fill(-1);
    let count = 0;
    let wordCount = 0;
    sources.forEach(({ number, first, end }, place) => {
      this.#places[number] = place;
      count += end - first;
      wordCount += this.start(end) - this.start(first);
    });
    this.count = count;
    this.wordCount = wordCount;
  }

  /** Where a sentence's words begin in `words`; those of the next begin where they end. */
  start(sentence: number): number {
    return this.#starts[sentence] ?? 0;
  }

  /** Number of words of a sentence. */
  length(sentence: number): number {
    return this.start(sentence + 1) - this.start(sentence);
  }

  /** Positions of all sentences, in the order of the articles. */
  *all(): Generator<number> {
    for (const { first, end } of this.sources) for (let at = first; at < end; at += 1) yield at;
  }

  /** Whether a source of this version has the sentence. */
  has(sentence: number): boolean {
    return (this.#places[this.#sourceOf[sentence] ?? -1] ?? -1) >= 0;
  }

  article(sentence: number): Article {
    return this.articleAt(this.articleNumber(sentence));
  }

  /** Number of the source of a sentence. */
  articleNumber(sentence: number): number {
    return this.#sourceOf[sentence] ?? 0;
  }

  /** @throws RangeError for a number that is no source's */
  articleAt(number: number): Article {
    return this.#source(number).article;
  }

  /**
   * Position of a source's first sentence, by the source's number. @throws RangeError for a number that is no source's
   */
  first(number: number): number {
    return this.#source(number).first;
  }

  /** Position of the sentence behind a source's last one. @throws RangeError for a number that is no source's */
  end(number: number): number {
    return this.#source(number).end;
  }

  /** Position of an article's first sentence. @throws RangeError for an article that is not indexed */
  firstOf(article: Article): number {
    const source = this.#store.sourceOf(article);
    if (source === undefined) throw new RangeError(`article ${article.id} is not in this index`);
    return source.first;
  }

  /** The sentence in its article. */
  inArticle(sentence: number): Sentence {
    const { article, first } = this.#source(this.articleNumber(sentence));
    const found = article.sentences[sentence - first];
    if (found === undefined) throw new RangeError(`no sentence ${sentence}; there are ${this.#store.length}`);
    return found;
  }

  /** Compares positions by the order of the articles, and within one by the order of its sentences. */
  compare(a: number, b: number): number {
    const place = (sentence: number) => this.#places[this.#sourceOf[sentence] ?? -1] ?? -1;
    return place(a) - place(b) || a - b;
  }

  people(sentence: number): SentencePeople {
    const known = this.#people.get(sentence);
    if (known !== undefined) return known;
    const people = this.#readPeople(sentence);
    if (people === NOBODY) return people;
    if (this.#people.size >= PEOPLE_REMEMBERED_MAX) this.#people.clear();
    this.#people.set(sentence, people);
    return people;
  }

  /** The sentences before and after it in its paragraph. */
  neighbours(sentence: number): number[] {
    const { paragraph } = this.inArticle(sentence);
    const { first, end } = this.#source(this.articleNumber(sentence));
    return [sentence - 1, sentence + 1].filter(
      (other) => other >= first && other < end && this.inArticle(other).paragraph === paragraph,
    );
  }

  #source(number: number): IndexedSource {
    const source = this.#store.all[number];
    if (source === undefined) throw new RangeError(`no source ${number}; there are ${this.#store.all.length}`);
    return source;
  }

  #readPeople(sentence: number): SentencePeople {
    const source = this.#source(this.articleNumber(sentence));
    const { present, groups, article } = source;
    const own = sentence - source.first;
    let at = firstPresence(present, own);
    if (present[at * PRESENCE_FIELDS] !== own) return NOBODY;
    const people = new Set<string>();
    const speakers = new Set<string>();
    for (; present[at * PRESENCE_FIELDS] === own; at += 1) {
      const who = present[at * PRESENCE_FIELDS + 1] ?? 0;
      const name = who < 0 ? groups[-1 - who] : this.#directory.entryOf(article, who)?.name;
      if (name === undefined) continue;
      if (present[at * PRESENCE_FIELDS + 2] === 1) speakers.add(name);
      people.add(name);
    }
    return { people, speakers };
  }
}

/** The first entry of a sentence, or of a later one, by binary search. */
function firstPresence(present: Int32Array, sentence: number): number {
  let low = 0;
  let high = present.length / PRESENCE_FIELDS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((present[middle * PRESENCE_FIELDS] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
