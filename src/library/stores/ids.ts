/** Ids of sources and drafts. */
import { randomBytes } from 'node:crypto';

/** Crockford's base 32: digits and letters without `i`, `l`, `o` and `u` (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const MAX_WORDS = 6;
const MAX_LENGTH = 60;
const SUFFIX_LENGTH = 4;
/** So often a suffix of one length may be taken before a longer one is tried. */
const TRIES_A_LENGTH = 4;
/** Of 32 characters each: 100 bits. */
const DRAFT_ID_LENGTH = 20;
const NO_WORDS = 'sumber';

/** So many random characters of `0-9` and `a-z` without those that look alike. */
function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** An id of a draft: 20 random characters of `0-9` and `a-z`. */
export function draftId(): string {
  return randomText(DRAFT_ID_LENGTH);
}

/**
 * A random suffix for the id of a source, longer the more often the ones before were taken.
 * @param taken how many were taken already, 0 for the first
 */
export function idSuffix(taken: number): string {
  return randomText(SUFFIX_LENGTH + Math.floor(taken / TRIES_A_LENGTH));
}

/** An id of a source: up to six words of its title in ASCII, then the suffix; at most 60 characters. */
export function sourceId(title: string, suffix: string): string {
  return `${slugOf(title, MAX_LENGTH - 1 - suffix.length) || NO_WORDS}-${suffix}`;
}

/** The first words that fit whole; one that is too long by itself is cut. `''` where there is none. */
function slugOf(title: string, maxLength: number): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/[a-z0-9]+/g) ?? []).slice(0, MAX_WORDS);
  let slug = words[0]?.slice(0, maxLength) ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > maxLength) break;
    slug += `-${word}`;
  }
  return slug;
}
