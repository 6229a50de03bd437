/** Words that the end of a line cuts in two. */

/** `trans-` at the end of a line. */
const CUT = /(\p{L}+)[-\u2010]$/u;
/** No word is longer. */
const WORD_MAX_LENGTH = 60;
/** Stems of a reduplication have so many letters at least: `be-` and `berapa` are `beberapa`. */
const STEM_MIN_LENGTH = 3;
/** The second of a reduplication may end in `-an`, `-nya`, `-kan`. */
const SUFFIX_MAX_LENGTH = 3;

/**
 * Joins two lines of a paragraph. A word that was cut becomes whole (`trans-` + `port`), unless its hyphen is its own:
 * before a capital (`non-` + `Indonesia`), in a reduplication (`anak-` + `anak`), or where the text has the word with
 * its hyphen and not without (`well-` + `known`).
 *
 * @param words what words and compounds the text has, in lower case
 */
export function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  const head = CUT.exec(before.slice(-WORD_MAX_LENGTH))?.[1];
  const tail = /^\p{L}+/u.exec(after.slice(0, WORD_MAX_LENGTH))?.[0];
  if (head === undefined || tail === undefined) return `${before} ${after}`;
  return keepsHyphen(head, tail, words) ? before + after : before.slice(0, -1) + after;
}

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(tail)) return true;
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (words.has(first + second)) return false;
  return words.has(`${first}-${second}`) || isReduplication(first, second);
}

/** `anak-anak`, `buah-buahan`, `berlari-lari`, `kekanak-kanakan`: the second begins as the first ends. */
function isReduplication(first: string, second: string): boolean {
  const shortest = Math.max(STEM_MIN_LENGTH, second.length - SUFFIX_MAX_LENGTH);
  for (let length = shortest; length <= second.length; length += 1) {
    if (first.endsWith(second.slice(0, length))) return true;
  }
  return false;
}

/** Words and compounds of lines, in lower case, without what the end of a line cuts. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = CUT.test(line.slice(-WORD_MAX_LENGTH)) ? line.slice(0, line.lastIndexOf(' ') + 1) : line;
    for (const [word] of whole.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}
