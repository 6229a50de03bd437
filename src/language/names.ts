/**
 * Names are not words: two spellings are one name when they differ by transliteration, never by edit distance
 * (`Iran` and `Irak` are one letter apart and two countries).
 */

import { seenOf } from './invisible.ts';
import { readLookAlike } from './look-alikes.ts';
import { memoize } from './lru-cache.ts';

/** Rewrites applied in order to a lower-case name without diacritics. Each row has the spellings it brings together. */
const TRANSLITERATION: ReadonlyArray<readonly [pattern: RegExp, replacement: string, example: string]> = [
  [/^m[ou](?:h|ch|kh)am+[ae]d$/g, 'muhamad', 'Mohammed = Muhammad = Mochamad'],
  [/^a(?:h|ch|kh)m[ae]d$/g, 'ahmad', 'Ahmed = Ahmad'],
  [/(?<=.{3})off$/g, 'ov', 'Petroff = Petrov'],
  [/s+[eu]f$/g, 'suf', 'Yousef = Yusuf'],
  [/tch|tj/g, 'c', 'Kravtchuk = Kravchuk'],
  [/ch/g, 'c', 'Araqchi = Araqci'],
  [/kh/g, 'k', 'Khalid = Kalid'],
  [/gh|q|g/g, 'k', 'Araghchi = Araqchi = Aragchi; Iraq = Irak'],
  [/dj/g, 'j', 'Djoko = Joko'],
  [/sh|sy/g, 's', 'Syarif = Sharif'],
  [/dh/g, 'd', 'Ramadhan = Ramadan'],
  [/th/g, 't', 'Thaha = Taha'],
  [/ph/g, 'f', 'Joseph = Josef'],
  [/v|w/g, 'v', 'Wahid = Vahid'],
  [/ou|oo|oe/g, 'u', 'Mahmoud = Mahmud; Soekarno = Sukarno'],
  [/y|e/g, 'i', 'Husayn = Husain; Qassem = Qasim'],
  [/(?<=.)h/g, '', 'Teheran = Tehran'],
  [/(.)\1+/g, '$1', 'Hassan = Hasan'],
];

/** The Arabic article, written `al-`, `Al ` or `el-` before a name. */
const ARTICLE = /^(?:al|el|as|ash|an|ar|at|ad|az)[-\u2010-\u2015](?=\p{L}{3})/u;

/** The same with its capital, as a name is written. */
const LEADING_ARTICLE = new RegExp(ARTICLE.source, 'iu');

/**
 * Key under which all usual spellings of one name meet. Takes one word (`al-Araji`, `Araghchi`); gives lower-case
 * ASCII letters and digits for Latin script (other scripts are only case-folded), `''` for a word without any.
 */
export function nameKey(word: string): string {
  return word.length > REMEMBERED_MAX_LENGTH ? keyOf(word) : rememberedKey(word);
}

/** So many keys are kept: an article has the same names and words many times over. */
const REMEMBERED_MAX = 2_000;
/** Longer parts of a text are kept by V8 as a reference to the whole text, which would then stay in memory. */
const REMEMBERED_MAX_LENGTH = 12;
const rememberedKey = memoize(keyOf, REMEMBERED_MAX);

function keyOf(word: string): string {
  let key = readLookAlike(seenOf(word).text)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  for (const [pattern, replacement] of TRANSLITERATION) key = key.replace(pattern, replacement);
  return key;
}

/** `Osei-Lund` is two words, as in a text; the Arabic article is none. */
function nameParts(word: string): string[] {
  return word
    .replace(LEADING_ARTICLE, '')
    .split(/[-\u2010-\u2015]/u)
    .map(nameKey);
}

/** Keys of a name's words in order, the Arabic article written apart (`Al Araji`) left out. */
export function nameKeys(name: string): string[] {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  const kept = words.length > 1 ? words.filter((word) => !/^(?:al|el)$/iu.test(word)) : words;
  return kept.flatMap(nameParts).filter((key) => key !== '');
}

/** So many letters of the second name a blend of two has at least. */
const BLEND_MIN_LENGTH = 2;

/** Whether a name of one word is a first name run together with the beginning of the second: `Jokowi`, Joko Widodo. */
export function isBlend(name: string, full: string): boolean {
  const [key = '', another] = nameKeys(name);
  const [first = '', second = '', third] = nameKeys(full);
  if (another !== undefined || third !== undefined || !key.startsWith(first)) return false;
  const rest = key.slice(first.length);
  return rest.length >= BLEND_MIN_LENGTH && rest.length < second.length && second.startsWith(rest);
}
