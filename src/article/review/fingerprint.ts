/**
 * Near-duplicates by what they share of runs of five words, after Broder, "On the resemblance and containment of
 * documents" (1997). Of each text the lowest hashes are kept (a bottom-k sketch), so that comparing two texts costs the
 * same however long they are.
 */
import type { TokenStream } from '../../language/tokens.ts';
import { tokensOf } from '../tokens.ts';
import type { Article } from '../types.ts';

/** The runs of words of a text, as far as it takes to compare it with others. Plain data of at most 1 KiB. */
export interface Fingerprint {
  /** How many different runs of five words there are. */
  readonly count: number;
  /** The lowest of their hashes, in ascending order, at most 256. */
  readonly hashes: Uint32Array;
}

/** A source that others are compared with. */
export interface Fingerprinted {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly fingerprint: Fingerprint;
}

const SHINGLE_WORDS = 5;
/** Hashes that a fingerprint keeps at most. */
export const HASHES_MAX = 256;
/**
 * Of the smaller text at least so many runs have to be comparable: a text of 28 words has so many, and of one a tenth
 * as long as the other so many are left.
 */
export const COMPARED_MIN = 24;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ASCII_END = 0x80;

/** The fingerprint of all words of a text, case and marks aside. Linear in its length. */
export function fingerprintOf(article: Pick<Article, 'body'>): Fingerprint {
  const words = wordHashes(tokensOf(article));
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + SHINGLE_WORDS; word += 1) hash = mixed(hash ^ (words[word] ?? 0));
    shingles[at] = hash;
  }
  return sketched(shingles.sort());
}

function sketched(sorted: Uint32Array): Fingerprint {
  const hashes: number[] = [];
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const hash = sorted[at] ?? 0;
    if (at > 0 && hash === sorted[at - 1]) continue;
    count += 1;
    if (hashes.length < HASHES_MAX) hashes.push(hash);
  }
  return { count, hashes: Uint32Array.from(hashes) };
}

/**
 * The estimated share of the smaller text that both have, 0 to 1. Up to 256 different runs of words it is exact; 0
 * where too few of them can be compared: of less than 28 words, and of one more than about ten times as long as the
 * other.
 */
export function sharedOf(a: Fingerprint, b: Fingerprint): number {
  const [small, large] = a.count <= b.count ? [a, b] : [b, a];
  // Up to here both have kept every hash.
  const limit = Math.min(keptTo(small), keptTo(large));
  let compared = 0;
  let shared = 0;
  let at = 0;
  for (const hash of small.hashes) {
    if (hash > limit) break;
    compared += 1;
    while ((large.hashes[at] ?? Number.POSITIVE_INFINITY) < hash) at += 1;
    if (large.hashes[at] === hash) shared += 1;
  }
  return compared < COMPARED_MIN ? 0 : shared / compared;
}

/** The highest hash up to which a sketch has all of them. */
function keptTo({ count, hashes }: Fingerprint): number {
  return count <= HASHES_MAX ? Number.POSITIVE_INFINITY : (hashes[HASHES_MAX - 1] ?? 0);
}

/** A hash (FNV-1a) of each run of letters or digits. */
function wordHashes(tokens: TokenStream): Uint32Array {
  const hashes = new Uint32Array(tokens.length);
  let count = 0;
  for (let token = 0; token < tokens.length; token += 1) {
    if (tokens.isHidden(token) || tokens.mark(token) !== '') continue;
    hashes[count] = wordHash(tokens.text, tokens.start(token), tokens.end(token));
    count += 1;
  }
  return hashes.subarray(0, count);
}

function wordHash(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII_END) return otherHash(text.slice(start, end));
    // Upper-case ASCII letters get the bit that lower-case ones have.
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code | 0x20 : code), FNV_PRIME);
  }
  return hash >>> 0;
}

function otherHash(word: string): number {
  const folded = word.normalize('NFKC').toLowerCase();
  let hash = FNV_OFFSET;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** Spreads a hash over all 32 bits: the finalizer of MurmurHash3 (Appleby 2011). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
