/** The sentences worth a look. */
import { indexWords } from '../language/index-tokens.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { WORD_KIND } from '../search/index/vocabulary.ts';

/** So many sentences are compared word by word. */
const SENTENCES_MAX = 24;
/**
 * So many words are looked up, the rarest first, while so many postings are read: it bounds the time in a large
 * library.
 */
const WORDS_MAX = 16;
const POSTINGS_MAX = 2_000;
/** The rarest word is looked up even beyond that, unless it is no rarer than this. */
const COMMON_POSTINGS = 5_000;
/** Shorter runs of a claim's words stand everywhere. */
const RUN_MIN_WORDS = 3;

/**
 * Sentences that hold the rarest words of a text, or another spelling of its names, best by MiniSearch first; at most
 * 24.
 */
export function findSentences(text: string, index: SearchIndex): number[] {
  const { vocabulary } = index;
  const words = [...new Set(indexWords(text))];
  const spellings = words.flatMap((word) =>
    vocabulary.has(word) ? [word] : vocabulary.namesOf(word).map((form) => form.word),
  );
  return lookUp(new Map(spellings.map((word) => [word, 1])), index);
}

/**
 * Sentences that hold some of the words, by their weights; the rarest are looked up first, of equals the weightiest.
 */
export function lookUp(weights: ReadonlyMap<string, number>, index: SearchIndex): number[] {
  const { vocabulary } = index;
  const rarest = [...weights.keys()]
    .map((word) => ({ word, number: vocabulary.numberOf(word), postings: vocabulary.sentences(word) }))
    .filter(({ number }) => number >= 0 && ((vocabulary.kinds[number] ?? 0) & WORD_KIND.empty) === 0)
    .map((one) => ({ ...one, cost: one.postings / (weights.get(one.word) ?? 1) ** 2 }))
    .sort((a, b) => a.cost - b.cost);
  const chosen: string[] = [];
  let postings = 0;
  for (const one of rarest) {
    if (chosen.length >= WORDS_MAX) break;
    const enough = chosen.length > 0 ? POSTINGS_MAX : COMMON_POSTINGS;
    if (postings + one.postings > enough) continue;
    postings += one.postings;
    chosen.push(one.word);
  }
  if (chosen.length === 0) return [];
  const found = index.search(new Map(chosen.map((word) => [word, weights.get(word) ?? 1])));
  return found.slice(0, SENTENCES_MAX).map(({ sentence }) => sentence);
}

/**
 * Sentences with the longest runs of a text's words, for texts whose words are in no index or in too many sentences
 * ("It is what it is"). One pass over the word numbers, about 4 ms for 100,000 sentences.
 */
export function findRuns(text: string, { sentences, vocabulary }: SearchIndex): number[] {
  const isWanted = new Uint8Array(vocabulary.size);
  for (const word of indexWords(text)) {
    const number = vocabulary.numberOf(word);
    if (number >= 0) isWanted[number] = 1;
  }
  const { words } = sentences;
  let best: Array<readonly [sentence: number, run: number]> = [];
  let least = RUN_MIN_WORDS;
  for (const sentence of sentences.all()) {
    let at = sentences.start(sentence);
    const end = sentences.start(sentence + 1);
    let longest = 0;
    for (let run = 0; at < end; at += 1) {
      run = isWanted[words[at] as number] === 1 ? run + 1 : 0;
      if (run > longest) longest = run;
    }
    if (longest < least) continue;
    best.push([sentence, longest]);
    if (best.length < SENTENCES_MAX * 4) continue;
    best = best.sort((a, b) => b[1] - a[1]).slice(0, SENTENCES_MAX);
    least = (best.at(-1)?.[1] ?? least) + 1;
  }
  return best
    .sort((a, b) => b[1] - a[1])
    .slice(0, SENTENCES_MAX)
    .map(([sentence]) => sentence);
}
