/** Words in which letters of another script stand for Latin ones: they look the same and are none. */
import { LOOK_ALIKES } from './tables/look-alikes.ts';

const LATIN = new Map(
  LOOK_ALIKES.flatMap(([pairs]) => pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
);
const ALIKE = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu');
const HAS_ALIKE = new RegExp(ALIKE.source, 'u');
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const HAS_LATIN = /\p{Script=Latin}/u;

/** A word as written and as it is read. */
export interface LookAlike {
  readonly written: string;
  readonly read: string;
}

/**
 * A word of Latin letters and look-alikes of them in Latin letters alone, of the same length; any other word as it is: what has a letter
 * that looks like none, and what has no Latin letter at all.
 */
export function readLookAlike(word: string): string {
  return HAS_ALIKE.test(word) && HAS_LATIN.test(word) ? inLatin(word) : word;
}

/**
 * A text in which every such word is read so, and those of look-alikes alone too where the text has Latin letters elsewhere and `isKnown`
 * does not know them as they are (in lower case). It is as long as the text.
 */
export function readLookAlikes(
  text: string,
  isKnown: (word: string) => boolean,
): { readonly text: string; readonly words: readonly LookAlike[] } {
  const words: LookAlike[] = [];
  if (!HAS_ALIKE.test(text)) return { text, words };
  const isLatinText = HAS_LATIN.test(text);
  const read = text.replace(WORD, (written) => {
    if (!HAS_ALIKE.test(written)) return written;
    const isMixed = HAS_LATIN.test(written);
    const latin = isMixed || (isLatinText && !isKnown(written.toLowerCase())) ? inLatin(written) : written;
    if (latin !== written) words.push({ written, read: latin });
    return latin;
  });
  return { text: read, words };
}

function inLatin(word: string): string {
  const latin = word.replace(ALIKE, (letter) => LATIN.get(letter) ?? letter);
  return FOREIGN.test(latin) ? word : latin;
}
