import { createHash } from 'node:crypto';

/** Hexadecimal digits: among 20,000 texts two have the same once in a million. */
const DIGITS = 12;
const HASH = new RegExp(`^[0-9a-f]{${DIGITS}}$`);

/**
 * First 12 hexadecimal digits of the SHA-256 of a text in UTF-8: short enough for a button, which remembers 100
 * characters.
 */
export function shortHashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, DIGITS);
}

/** Whether `shortHashOf` can have given this. */
export function isShortHash(text: string): boolean {
  return HASH.test(text);
}
