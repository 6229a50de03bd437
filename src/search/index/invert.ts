/** Sentences as lists of words become words as lists of sentences, by counting, in arrays. */
import type { LanguageCode } from '../../language/types.ts';
import type { SentenceStore } from './sentences.ts';

export interface Inverted {
  /** Where the sentences of each word begin in `sentences`, and where those of the last end. */
  readonly starts: Int32Array;
  readonly sentences: Int32Array;
  /** For each of `sentences` how often the word stands there. */
  readonly counts: Int32Array;
  /** For each sentence how many different words it has. */
  readonly lengths: Int32Array;
}

/** Words that are read before others have their turn. */
const WORDS_A_STEP = 50_000;

/**
 * Inverts all sentences of a store. Takes time linear in their words.
 * @param size of the vocabulary
 * @param isKept whether a word counts in a source of a language
 */
export function* invert(
  store: SentenceStore,
  size: number,
  isKept: (word: number, language: LanguageCode) => boolean,
): Generator<void, Inverted> {
  const { length } = store;
  const starts = new Int32Array(size + 1);
  const lengths = new Int32Array(length);
  for (const range of store.runs(WORDS_A_STEP)) {
    eachWord(store, range, size, isKept, (word, sentence, isFirst) => {
      if (!isFirst) return;
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
      lengths[sentence] = (lengths[sentence] ?? 0) + 1;
    });
    yield;
  }
  for (let word = 0; word < size; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice(0, size);
  const sentences = new Int32Array(starts[size] ?? 0);
  const counts = new Int32Array(sentences.length);
  for (const range of store.runs(WORDS_A_STEP)) {
    eachWord(store, range, size, isKept, (word, sentence, isFirst) => {
      const at = (next[word] ?? 0) - (isFirst ? 0 : 1);
      if (isFirst) next[word] = at + 1;
      sentences[at] = sentence;
      counts[at] = (counts[at] ?? 0) + 1;
    });
    yield;
  }
  return { starts, sentences, counts, lengths };
}

/** @param visit is told whether the word was not in the sentence before */
function eachWord(
  { words, starts, sources, all }: SentenceStore,
  [first, end]: readonly [number, number],
  size: number,
  isKept: (word: number, language: LanguageCode) => boolean,
  visit: (word: number, sentence: number, isFirst: boolean) => void,
): void {
  const seen = new Int32Array(size).fill(-1);
  for (let sentence = first; sentence < end; sentence += 1) {
    const last = starts.values[sentence + 1] ?? 0;
    const language = all[sources.values[sentence] ?? 0]?.article.language ?? 'id';
    for (let at = starts.values[sentence] ?? 0; at < last; at += 1) {
      const word = words.values[at] ?? 0;
      if (!isKept(word, language)) continue;
      visit(word, sentence, seen[word] !== sentence);
      seen[word] = sentence;
    }
  }
}
