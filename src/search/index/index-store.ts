/** The one thing of a library that changes: sources are added and removed, and each state of it is a `SearchIndex`. */
import type { Article } from '../../article/types.ts';
import type { LanguageCode } from '../../language/types.ts';
import { FullText } from './full-text.ts';
import { invert } from './invert.ts';
import { People } from './people-directory.ts';
import { assembleIndex, type IndexOptions, type SearchIndex } from './search-index.ts';
import { cutSegment, type Segment } from './segment.ts';
import { type IndexedSource, SentenceStore } from './sentences.ts';
import { Spoken } from './spoken.ts';
import { FUNCTION_WORD, Vocabulary } from './vocabulary.ts';

export interface Change {
  readonly added: Iterable<Segment>;
  /** Articles that are there. */
  readonly removed?: Iterable<Article>;
}

/** Sentences that are added to the full-text index before others have their turn: about a millisecond. */
const SENTENCES_A_STEP = 40;
/** So many sources at most are put into their places one by one; sorting all is quicker for more. */
const SOURCES_PUT_IN = 50;
/**
 * Words that are read before others have their turn: a millisecond at most, ten before V8 has compiled what reads them.
 */
const WORDS_A_STEP = 100;

/**
 * Costs of a change are those of the sources that come and go, whatever else is there. What `change` has not finished
 * is in no index that `version` gives.
 */
export class IndexStore {
  readonly sentences = new SentenceStore();
  readonly vocabulary = new Vocabulary();
  readonly people = new People();
  readonly spoken = new Spoken(this.people);
  readonly fullText = new FullText();
  /** By the ids of their articles. */
  #sources: readonly IndexedSource[] = [];
  #textLength = 0;
  readonly #options: IndexOptions;

  constructor(options: IndexOptions = {}) {
    this.#options = options;
  }

  /** A store of articles, filled at once. Takes time linear in their length. */
  static of(articles: readonly Article[], options: IndexOptions = {}): IndexStore {
    const store = new IndexStore(options);
    const sources = articles.map((article) => store.append(cutSegment(article)));
    store.fillText();
    for (const _step of store.publish(sources));
    return store;
  }

  get sources(): readonly IndexedSource[] {
    return this.#sources;
  }

  /** Of all sources together, in UTF-16 code units. */
  get textLength(): number {
    return this.#textLength;
  }

  /** Sentences of sources that were removed; they still take memory. */
  get removedSentences(): number {
    return this.sentences.length - this.#sources.reduce((sum, { first, end }) => sum + end - first, 0);
  }

  /** What the store holds now. It can be asked until a source that it holds is removed from the store. */
  version(): SearchIndex {
    return assembleIndex(this, this.#sources, this.#options);
  }

  /**
   * Adds and removes sources, in steps of about a millisecond, of which the caller does as many in a row as may be; a
   * source with as many words as a book takes longer for one of them. No article may have the id of one that stays.
   */
  *change({ added, removed = [] }: Change): Generator<void, void> {
    const gone = new Set(removed);
    const fresh: IndexedSource[] = [];
    for (const segment of added) {
      fresh.push(yield* this.appending(segment));
    }
    for (const source of fresh) yield* this.#addText(source);
    if (gone.size > 0) yield* this.#removeAll(gone);
    yield* this.publish(fresh);
  }

  /** Takes the words of a source; `publish` it once they are in the full-text index. */
  append(segment: Segment): IndexedSource {
    return atOnce(this.appending(segment));
  }

  /** The same, in steps of about a millisecond. */
  *appending(segment: Segment): Generator<void, IndexedSource> {
    const numbers = segment.vocabulary.map((word) => this.vocabulary.numberFor(word));
    const source = this.sentences.append(segment, numbers);
    const use = this.sentences.useOf(source);
    this.vocabulary.count(use, 1);
    for (let from = 0; from < use.vocabulary.length; from += WORDS_A_STEP) {
      this.vocabulary.read(use.vocabulary.slice(from, from + WORDS_A_STEP));
      yield;
    }
    return source;
  }

  /** A source of this store as it was appended. Takes time linear in its length. */
  segmentOf(source: IndexedSource): Segment {
    return this.sentences.segmentOf(source, (word) => this.vocabulary.wordAt(word));
  }

  /** Fills the full-text index, which is empty, with everything that was appended. */
  fillText(): void {
    atOnce(this.fillingText());
  }

  /** The same, in steps of a few milliseconds. */
  *fillingText(): Generator<void, void> {
    const { kinds, size } = this.vocabulary;
    const isKept = (word: number, language: LanguageCode) => ((kinds[word] ?? 0) & FUNCTION_WORD[language]) === 0;
    const inverted = yield* invert(this.sentences, size, isKept);
    yield* this.fullText.fill(inverted, (word) => this.vocabulary.wordAt(word));
  }

  /** Puts sources whose words are there into the next version. */
  *publish(sources: readonly IndexedSource[]): Generator<void, void> {
    for (const source of sources) {
      this.people.add(source.article);
      this.spoken.add(source);
      this.#textLength += source.article.body.length;
      yield;
    }
    const all = this.#sources.slice();
    if (sources.length > SOURCES_PUT_IN) all.push(...sources);
    else for (const source of sources) all.splice(placeOf(source, all), 0, source);
    this.#sources = sources.length > SOURCES_PUT_IN ? all.sort(byId) : all;
  }

  *#removeAll(gone: ReadonlySet<Article>): Generator<void, void> {
    for (const source of this.#sources) {
      if (!gone.has(source.article)) continue;
      this.#remove(source);
      yield;
      yield* this.#removeText(source);
    }
    this.#sources = this.#sources.filter(({ article }) => !gone.has(article));
  }

  *#addText(source: IndexedSource): Generator<void, void> {
    for (const [sentence, words] of this.#textOf(source)) {
      this.fullText.add(sentence, words);
      if (isLastOfStep(sentence, source)) yield;
    }
  }

  *#removeText(source: IndexedSource): Generator<void, void> {
    for (const [sentence, words] of this.#textOf(source)) {
      this.fullText.remove(sentence, words);
      if (isLastOfStep(sentence, source)) yield;
    }
  }

  /**
   * What the full-text index has of the sentences of a source. Function words of its language stay out: no question is
   * ever looked up by them, and they make up two fifths of a text. Those of the other language stay, whatever else is
   * in the library, so that a source is in the index alike whether it came first or last. The ranking sees all words,
   * since it reads the sentences.
   */
  *#textOf({ article, first, end }: IndexedSource): Generator<readonly [sentence: number, words: readonly string[]]> {
    const skipped = FUNCTION_WORD[article.language];
    for (let sentence = first; sentence < end; sentence += 1) {
      const kept: string[] = [];
      const last = this.sentences.starts.values[sentence + 1] ?? 0;
      for (let at = this.sentences.starts.values[sentence] ?? 0; at < last; at += 1) {
        const word = this.sentences.words.values[at] ?? 0;
        if (((this.vocabulary.kinds[word] ?? 0) & skipped) === 0) kept.push(this.vocabulary.wordAt(word));
      }
      yield [sentence, kept];
    }
  }

  #remove(source: IndexedSource): void {
    this.spoken.remove(source);
    this.people.remove(source.article);
    this.#textLength -= source.article.body.length;
    const use = this.sentences.useOf(source);
    this.vocabulary.count(use, -1);
    this.vocabulary.read(use.vocabulary);
  }
}

/** Where it comes among sources in the order of `byId`. */
function placeOf(source: IndexedSource, sources: readonly IndexedSource[]): number {
  let [from, to] = [0, sources.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sources[middle];
    if (other !== undefined && byId(other, source) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function byId({ article: a }: IndexedSource, { article: b }: IndexedSource): number {
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

function isLastOfStep(sentence: number, { first, end }: IndexedSource): boolean {
  return sentence === end - 1 || (sentence - first) % SENTENCES_A_STEP === SENTENCES_A_STEP - 1;
}

/** Runs a generator to its end; gives what it returns. */
function atOnce<Value>(steps: Generator<void, Value>): Value {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
