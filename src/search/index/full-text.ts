/** The full-text index: MiniSearch over the sentences of all sources, by their positions. */
import MiniSearch from 'minisearch';
import type { Inverted } from './invert.ts';

interface IndexedText {
  /** Position of the sentence. */
  readonly id: number;
  /** Its words joined by spaces, function words of its language left out. */
  readonly text: string;
}

/** Words come cut and folded; they match whole, since names and numbers that are nearly alike are different. */
const OPTIONS = {
  fields: ['text'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR' },
} as const satisfies ConstructorParameters<typeof MiniSearch<IndexedText>>[0];

export interface Hit {
  readonly sentence: number;
  /** MiniSearch's BM25+; not comparable between questions. */
  readonly score: number;
}

/** Number of MiniSearch's only field. */
const FIELD = 0;
/** Sentences, and places of words, that are filled in before others have their turn: a few milliseconds. */
const SENTENCES_A_STEP = 5_000;
const PLACES_A_STEP = 10_000;
/** Filling in a word takes as long as so many of its places. */
const PLACES_A_WORD = 10;

/** A MiniSearch that can be filled with what was counted already. */
class SentenceSearch extends MiniSearch<IndexedText> {
  constructor() {
    super(OPTIONS);
  }

  /** See `FullText.fill`. */
  *fill(inverted: Inverted, wordAt: (word: number) => string): Generator<void, void> {
    yield* this.#fillSentences(inverted);
    yield* this.#fillWords(inverted, wordAt);
  }

  *#fillSentences({ lengths }: Inverted): Generator<void, void> {
    for (const [sentence, words] of lengths.entries()) {
      this._documentIds.set(sentence, sentence);
      this._idToShortId.set(sentence, sentence);
      this._fieldLength.set(sentence, [lengthOf(words)]);
      if (sentence % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield;
    }
    this._documentCount = lengths.length;
    this._nextId = lengths.length;
    if (lengths.length > 0) this._avgFieldLength[FIELD] = meanLength(lengths);
    yield;
  }

  *#fillWords({ starts, sentences, counts }: Inverted, wordAt: (word: number) => string): Generator<void, void> {
    let left = PLACES_A_STEP;
    for (let word = 0; word < starts.length - 1; word += 1) {
      const [first = 0, end = 0] = starts.subarray(word, word + 2);
      if (first === end) continue;
      const places = new Map<number, number>();
      for (let at = first; at < end; at += 1) {
        places.set(sentences[at] ?? 0, counts[at] ?? 0);
        left -= 1;
        if (left > 0) continue;
        yield;
        left = PLACES_A_STEP;
      }
      left -= PLACES_A_WORD;
      this._index.set(wordAt(word), new Map([[FIELD, places]]));
    }
  }
}

export class FullText {
  readonly #index = new SentenceSearch();

  /**
   * Fills an index that is empty, in steps of a few milliseconds, with what adding all sentences one after the other
   * gives, many times faster.
   */
  fill(inverted: Inverted, wordAt: (word: number) => string): Generator<void, void> {
    return this.#index.fill(inverted, wordAt);
  }

  get size(): number {
    return this.#index.documentCount;
  }

  add(sentence: number, words: readonly string[]): void {
    this.#index.add({ id: sentence, text: words.join(' ') });
  }

  /**
   * Takes a sentence out at once: MiniSearch counts what it discards among the sentences that hold a word until it is
   * cleaned up, and scores would depend on what was there before. @param words it was added with
   */
  remove(sentence: number, words: readonly string[]): void {
    this.#index.remove({ id: sentence, text: words.join(' ') });
  }

  /**
   * Sentences that hold some of the words, best first.
   * @param weights of the words, in the order in which they are looked up
   * @param isThere whether a sentence counts
   */
  search(weights: ReadonlyMap<string, number>, isThere: (sentence: number) => boolean): Hit[] {
    const found = this.#index.search([...weights.keys()].join(' '), {
      boostTerm: (term) => weights.get(term) ?? 0,
      filter: ({ id }) => isThere(id),
    });
    return found.map(({ id, score }) => ({ sentence: id, score }));
  }
}

/** A text without a word is one empty term to MiniSearch. */
function lengthOf(words: number): number {
  return Math.max(1, words);
}

/** As MiniSearch keeps it while texts are added, to the last bit. */
function meanLength(lengths: Int32Array): number {
  let mean = 0;
  lengths.forEach((length, count) => {
    mean = (mean * count + lengthOf(length)) / (count + 1);
  });
  return mean;
}
