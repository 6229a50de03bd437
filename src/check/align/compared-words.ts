/** Words as they are compared: what is typography falls away, every other difference stays. */

import { seenOf } from '../../language/invisible.ts';
import { readLookAlike } from '../../language/look-alikes.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { PLAIN_LETTERS } from '../../language/tables/people/spellings.ts';
import type { Span } from '../../language/types.ts';

export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Two words are the same where their keys are: lower case, no accents, straight apostrophes, numbers in one notation. */
  readonly key: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** Stands for words left out; see `ELLIPSIS`. */
export const ELLIPSIS_KEY = '…';
export const QUESTION_KEY = '?';

/** Numbers, words with their apostrophes, `?`, `…`, and signs that are read aloud. Hyphens part words, as white space does. */
const WORD =
  /\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*|\?+|\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.(?:\s?\.){2,}|[\p{Sc}\p{No}%‰§°&+=±×÷≠≤≥≈√∞]/gu;
const NUMBER = /^\p{Nd}/u;
const ELLIPSIS = /^(?:[[(]\s*)?(?:…|\.\s?\.\s?\.)/u;
const MINUS = /(?:^|[\s([{“"'«])[-−–]$/u;
const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const ACCENTS = /[\u0300-\u036f]/gu;
const APOSTROPHES = /[’ʼ‘`´]/gu;
const PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * The words of a text in order; offsets are in UTF-16 code units, counted from `offset`. Punctuation, quotation marks, white
 * space and emoji are none; unseen characters are as if they were not there. Takes any string; linear in its length.
 */
export function readWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  const seen = seenOf(text);
  for (const { 0: match, index } of seen.text.matchAll(WORD)) {
    const key = keyOf(match, seen.text, index);
    if (key === '') continue;
    const [start, end] = [seen.start(index), seen.end(index + match.length)];
    const capital = /^\p{Lu}/u.test(match);
    words.push({ text: text.slice(start, end), start: offset + start, end: offset + end, key, capital });
  }
  return words;
}

/** Whether it is a word or number, not a sign. */
export function isSpoken({ key }: Word): boolean {
  return /^-?[\p{L}\p{N}]/u.test(key);
}

const FUNCTION_WORD_WEIGHT = 0.35;
const SIGN_WEIGHT = 0.1;

/** How much a word with that key says: function words little, signs hardly anything; 0 to 1. */
export function weightOf(key: string): number {
  if (!/[\p{L}\p{N}]/u.test(key)) return SIGN_WEIGHT;
  return WORDS.id.stop.has(key) || WORDS.en.stop.has(key) ? FUNCTION_WORD_WEIGHT : 1;
}

function keyOf(match: string, text: string, index: number): string {
  if (NUMBER.test(match)) {
    const sign = MINUS.test(text.slice(Math.max(0, index - 2), index)) ? '-' : '';
    return sign + numberKey(match);
  }
  if (match.startsWith('?')) return QUESTION_KEY;
  if (ELLIPSIS.test(match)) return ELLIPSIS_KEY;
  if (/^\p{No}$/u.test(match)) return match;
  return readLookAlike(match)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}

/** `1.450` and `1,450` are one number, `4,2` and `4.2` too, `15.00` and `15:00`; `4,2` and `42` are not. */
function numberKey(match: string): string {
  const plain = match.normalize('NFKC');
  const grouped = GROUPED.exec(plain);
  if (grouped === null || grouped[1] === undefined) return plain.replace(/[,:]/g, '.');
  const [whole = '', fraction] = splitFraction(plain, grouped[1]);
  return whole.replaceAll(grouped[1], '') + (fraction === undefined ? '' : `.${fraction}`);
}

/** The other sign of the two parts the fraction from the whole: `1.450,5`. */
function splitFraction(number: string, group: string): string[] {
  return number.split(group === '.' ? ',' : '.');
}
