/** The stretch of a statement that a claim comes nearest to. */
import type { SearchIndex } from '../search/index.ts';
import { weightOf } from './candidates.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Sameness } from './sameness.ts';
import { isTypo } from './spelling.ts';
import type { Statement } from './statements.ts';
import { ELLIPSIS_KEY } from './words.ts';

export interface Near {
  readonly statement: Statement;
  /** Half-open range of the statement's words. */
  readonly from: number;
  readonly to: number;
  /** Share of the claim's weight that stands there in order, less for words in between; 0 to 1. */
  readonly similarity: number;
}

/** Claims longer than this are compared by their first words. */
export const ALIGNED_MAX_WORDS = 300;
/** What is left of a mistyped word. */
const TYPO_FACTOR = 0.8;
/** What a word costs that only one side has, by its weight. */
const GAP_COST = 0.25;
/** What a word costs the similarity that the claim skips. */
const SKIPPED_COST = 0.5;

/** Share of the claim's weight whose words stand in the statement anywhere: no alignment is better. */
export function sharedWeight({ words }: ClaimWords, statement: Statement): number {
  const keys = new Set(statement.words.map(({ key }) => key));
  let shared = 0;
  let all = 0;
  for (const { key } of words.slice(0, ALIGNED_MAX_WORDS)) {
    if (key === ELLIPSIS_KEY) continue;
    all += weightOf(key);
    if (keys.has(key)) shared += weightOf(key);
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * Aligns the whole claim with some stretch of the statement (semi-global alignment, after Needleman & Wunsch 1970, ends of the statement
 * free). Takes time in the product of the claim's length and at most twice that.
 */
export function align(claim: ClaimWords, statement: Statement, same: Sameness, index: SearchIndex): Near | null {
  const claimed = claim.words.slice(0, ALIGNED_MAX_WORDS).filter(({ key }) => key !== ELLIPSIS_KEY);
  const [offset, said] = windowOf(
    claimed.map(({ key }) => key),
    statement,
  );
  if (claimed.length === 0 || said.length === 0) return null;
  const { language } = statement.article;
  const width = said.length + 1;
  const weights = said.map(({ key }) => weightOf(key));
  let row = {
    score: new Float64Array(width),
    start: Int32Array.from({ length: width }, (_, at) => at),
    held: new Float64Array(width),
  };
  let all = 0;
  for (const word of claimed) {
    const weight = weightOf(word.key);
    all += weight;
    const mayBeTypo = !index.vocabulary.has(word.key);
    const next = { score: new Float64Array(width), start: new Int32Array(width), held: new Float64Array(width) };
    next.score[0] = at(row.score, 0) - GAP_COST * weight;
    for (let j = 1; j < width; j += 1) {
      const other = said[j - 1] as (typeof said)[number];
      const gain = same(other, word)
        ? weight
        : mayBeTypo && isTypo(other.key, word.key, language, index)
          ? weight * TYPO_FACTOR
          : 0;
      const skipClaimed = at(row.score, j) - GAP_COST * weight;
      const skipSaid = at(next.score, j - 1) - GAP_COST * (weights[j - 1] ?? 0);
      const both = gain === 0 ? Number.NEGATIVE_INFINITY : at(row.score, j - 1) + gain;
      const best = Math.max(both, skipClaimed, skipSaid);
      const from = best === both ? row : best === skipClaimed ? row : next;
      const column = best === both ? j - 1 : best === skipClaimed ? j : j - 1;
      next.score[j] = best;
      next.start[j] = at(from.start, column);
      next.held[j] = at(from.held, column) + (best === both ? gain : 0);
    }
    row = next;
  }
  let end = 0;
  for (let j = 1; j < width; j += 1) if (at(row.score, j) > at(row.score, end)) end = j;
  const start = at(row.start, end);
  const held = at(row.held, end);
  if (held === 0) return null;
  let inside = 0;
  for (let j = start; j < end; j += 1) inside += weights[j] ?? 0;
  const similarity = held / (all + SKIPPED_COST * Math.max(0, inside - held));
  return { statement, from: offset + start, to: offset + end, similarity };
}

function at(values: Float64Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** The stretch of a long statement with most of the claim's words. */
function windowOf(keys: readonly string[], { words }: Statement): [offset: number, words: Statement['words']] {
  const length = 2 * keys.length + 20;
  if (words.length <= length) return [0, words];
  const wanted = new Set(keys);
  const weights = words.map(({ key }) => (wanted.has(key) ? weightOf(key) : 0));
  let sum = 0;
  let best = 0;
  let offset = 0;
  for (let end = 0; end < words.length; end += 1) {
    sum += (weights[end] ?? 0) - (end >= length ? (weights[end - length] ?? 0) : 0);
    if (sum > best + 1e-9) {
      best = sum;
      offset = Math.max(0, end - length + 1);
    }
  }
  return [offset, words.slice(offset, offset + length)];
}
