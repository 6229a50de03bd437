/** The full-text index: MiniSearch over the sentences of all sources, by their positions. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
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

/** MiniSearch's field, and the version of what it writes. */
const FIELD = 0;
const SERIALIZATION_VERSION = 2;

export class FullText {
  readonly #index: MiniSearch<IndexedText>;

  constructor(index: MiniSearch<IndexedText> = new MiniSearch<IndexedText>(OPTIONS)) {
    this.#index = index;
  }

  /** What adding all sentences one after the other gives, many times faster. */
  static of(inverted: Inverted, wordAt: (word: number) => string): FullText {
    return new FullText(MiniSearch.loadJS<IndexedText>(asWritten(inverted, wordAt), OPTIONS));
  }

  /** The same; lets others have their turn in between. */
  static async load(inverted: Inverted, wordAt: (word: number) => string): Promise<FullText> {
    return new FullText(await MiniSearch.loadJSAsync<IndexedText>(asWritten(inverted, wordAt), OPTIONS));
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

/** An index as MiniSearch writes one; the terms are made one by one, when MiniSearch asks for them. */
function asWritten(inverted: Inverted, wordAt: (word: number) => string): AsPlainObject {
  const { lengths } = inverted;
  const documents = Array.from(lengths.keys());
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: documents as unknown as AsPlainObject['documentIds'],
    fieldIds: { text: FIELD },
    fieldLength: Array.from(lengths, (length) => [lengthOf(length)]) as unknown as AsPlainObject['fieldLength'],
    averageFieldLength: lengths.length === 0 ? [] : [meanLength(lengths)],
    storedFields: {},
    dirtCount: 0,
    index: termsOf(inverted, wordAt) as Iterable<unknown> as AsPlainObject['index'],
    serializationVersion: SERIALIZATION_VERSION,
  };
}

/** MiniSearch lets others have their turn after so many terms. */
const TERMS_A_TURN = 1_000;

/**
 * The words that came first are in the most sentences. They are spread over the others, so that no turn has many of
 * them; to MiniSearch the order is all the same.
 */
function* spreadOut(size: number): Generator<number> {
  const turns = Math.max(1, Math.ceil(size / TERMS_A_TURN));
  for (let first = 0; first < turns; first += 1) for (let word = first; word < size; word += turns) yield word;
}

function* termsOf(
  { starts, sentences, counts }: Inverted,
  wordAt: (word: number) => string,
): Generator<AsPlainObject['index'][number]> {
  for (const word of spreadOut(starts.length - 1)) {
    const [first = 0, end = 0] = starts.subarray(word, word + 2);
    if (first === end) continue;
    const postings: Record<number, number> = {};
    for (let at = first; at < end; at += 1) postings[sentences[at] ?? 0] = counts[at] ?? 0;
    yield [wordAt(word), { [FIELD]: postings }];
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
