/** The stretch of a statement that a claim comes nearest to. */
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { ClaimWords } from '../claim/claim-words.ts';
import type { StatedWord, Statement } from '../statements.ts';
import { ELLIPSIS_KEY, type Word, weightOf } from './compared-words.ts';
import type { Sameness } from './sameness.ts';
import { isTypo } from './spelling.ts';

export interface Near {
  readonly statement: Statement;
  /** Half-open range of the statement's words. */
  readonly from: number;
  readonly to: number;
  /** Share of the claim's weight that stands there in order, less for words in between; 0 to 1. */
  readonly similarity: number;
}

/** Claims longer than this are compared by their first words. */
const ALIGNED_MAX_WORDS = 300;
/** What is left of a mistyped word. */
const TYPO_FACTOR = 0.8;
/** What a word costs that only one side has, by its weight. */
const GAP_COST = 0.25;
/** What a word costs the similarity that the claim skips. */
const SKIPPED_COST = 0.5;

/** A claim is aligned with a stretch of twice its length and so many words more. */
const WINDOW_MARGIN = 20;

/** How near a claim can come to a statement at most, by the words that stand there anywhere. */
export type Bound = (statement: Statement) => number;

export function createBound(claim: ClaimWords, { vocabulary }: SearchIndex): Bound {
  const words = comparedWords(claim);
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  return ({ keys }) => {
    let shared = 0;
    let mistyped = 0;
    for (const { key, weight } of words) {
      if (keys.has(key)) shared += weight;
      else if (!vocabulary.has(key)) mistyped += weight;
    }
    return shared === 0 || all === 0 ? 0 : (shared + mistyped) / all;
  };
}

interface WeighedWord extends Word {
  readonly weight: number;
}

function comparedWords({ words }: ClaimWords): WeighedWord[] {
  return words
    .slice(0, ALIGNED_MAX_WORDS)
    .filter(({ key }) => key !== ELLIPSIS_KEY)
    .map((word) => ({ ...word, weight: weightOf(word.key) }));
}

/** A row of the alignment: for each word of the statement the best that ends there. */
interface Row {
  readonly score: Float64Array;
  /** Where in the statement it starts. */
  readonly start: Int32Array;
  /** Weight of the claim's words it has. */
  readonly held: Float64Array;
}

/**
 * Aligns the whole claim with some stretch of the statement (semi-global alignment, after Needleman & Wunsch 1970, ends
 * of the statement free). Takes time in the claim's length, at most 300 words, times twice that.
 */
export function align(claim: ClaimWords, statement: Statement, same: Sameness, index: SearchIndex): Near | null {
  const claimed = comparedWords(claim);
  const [offset, length] = windowOf(claimed, statement);
  const said = statement.words.slice(offset, offset + length);
  const weights = statement.weights.slice(offset, offset + length);
  let row = createRow(length);
  for (let at = 0; at <= length; at += 1) row.start[at] = at;
  for (const word of claimed) row = nextRow(row, word, said, weights, gains(word, statement, same, index));
  let end = 0;
  for (let at = 1; at <= length; at += 1) if (value(row.score, at) > value(row.score, end)) end = at;
  const [start, held] = [value(row.start, end), value(row.held, end)];
  if (held === 0) return null;
  const inside = weights.slice(start, end).reduce((sum, weight) => sum + weight, 0);
  const all = claimed.reduce((sum, { weight }) => sum + weight, 0);
  const similarity = held / (all + SKIPPED_COST * Math.max(0, inside - held));
  return { statement, from: offset + start, to: offset + end, similarity };
}

/** How many pairs of words `align` looks at. */
export function alignedCells({ words }: ClaimWords, statement: Statement): number {
  const length = Math.min(words.length, ALIGNED_MAX_WORDS);
  return length * Math.min(statement.words.length, 2 * length + WINDOW_MARGIN);
}

/** What it is worth to take a word of the statement for the claim's, 0 where it is another. */
function gains(
  word: WeighedWord,
  { article }: Statement,
  same: Sameness,
  index: SearchIndex,
): (said: StatedWord) => number {
  const mayBeTypo = !index.vocabulary.has(word.key);
  return (said) => {
    if (same(said, word)) return word.weight;
    return mayBeTypo && isTypo(said.key, word.key, article.language, index) ? word.weight * TYPO_FACTOR : 0;
  };
}

function nextRow(
  row: Row,
  { weight }: WeighedWord,
  said: readonly StatedWord[],
  weights: readonly number[],
  gainOf: (said: StatedWord) => number,
): Row {
  const next = createRow(said.length);
  next.score[0] = value(row.score, 0) - GAP_COST * weight;
  for (let at = 1; at <= said.length; at += 1) {
    const gain = gainOf(said[at - 1] as StatedWord);
    const together = gain === 0 ? Number.NEGATIVE_INFINITY : value(row.score, at - 1) + gain;
    const withoutClaimed = value(row.score, at) - GAP_COST * weight;
    const withoutSaid = value(next.score, at - 1) - GAP_COST * (weights[at - 1] ?? 0);
    const best = Math.max(together, withoutClaimed, withoutSaid);
    const [from, place] = best === together ? [row, at - 1] : best === withoutClaimed ? [row, at] : [next, at - 1];
    next.score[at] = best;
    next.start[at] = value(from.start, place);
    next.held[at] = value(from.held, place) + (best === together ? gain : 0);
  }
  return next;
}

function createRow(length: number): Row {
  return {
    score: new Float64Array(length + 1),
    start: new Int32Array(length + 1),
    held: new Float64Array(length + 1),
  };
}

function value(values: Float64Array | Int32Array, at: number): number {
  return values[at] ?? 0;
}

/** The stretch of a long statement with most of the claim's words: offset and length in words. */
function windowOf(claimed: readonly WeighedWord[], { words, weights }: Statement): [offset: number, length: number] {
  const length = 2 * claimed.length + WINDOW_MARGIN;
  if (words.length <= length) return [0, words.length];
  const wanted = new Set(claimed.map(({ key }) => key));
  const held = words.map(({ key }, at) => (wanted.has(key) ? (weights[at] ?? 0) : 0));
  let [sum, best, offset] = [0, 0, 0];
  for (let end = 0; end < words.length; end += 1) {
    sum += (held[end] ?? 0) - (end >= length ? (held[end - length] ?? 0) : 0);
    if (sum <= best + ROUNDING) continue;
    best = sum;
    offset = Math.max(0, end - length + 1);
  }
  return [offset, length];
}

const ROUNDING = 1e-9;
