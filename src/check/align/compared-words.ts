/** Words as they are compared: what is typography falls away, every other difference stays. */

import { endOfChain, endOfRun, forEachWord, nextSeen } from '../../language/joined-tokens.ts';
import { readLookAlike } from '../../language/look-alikes.ts';
import { memoize } from '../../language/lru-cache.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import { PLAIN_LETTERS } from '../../language/tables/people/spellings.ts';
import { cutTokens, TOKEN_KIND, type TokenRange, type TokenStream, wholeRange } from '../../language/tokens.ts';
import type { Span } from '../../language/types.ts';

export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /**
   * Two words are the same where their keys are: lower case, no accents, straight apostrophes, numbers in one notation.
   */
  readonly key: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** Stands for words left out; see `ELLIPSIS`. */
export const ELLIPSIS_KEY = '…';
export const QUESTION_KEY = '?';

const DECIMAL_MARKS: ReadonlySet<string> = new Set('.,:');
const APOSTROPHE_MARKS: ReadonlySet<string> = new Set("'’‘`´");
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);
/** Signs that are read aloud. */
const SIGN = /^[\p{Sc}\p{No}%‰§°&+=±×÷≠≤≥≈√∞]/u;
const HYPHENS: ReadonlySet<string> = new Set('-−–');
/** A hyphen behind one of these is a minus. */
const BEFORE_MINUS: ReadonlySet<string> = new Set('([{“"\'«');
const NUMBER = /^\p{Nd}/u;
const ELLIPSIS = /^[[(.…]/u;
const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const ACCENTS = /[\u0300-\u036f]/gu;
const APOSTROPHES = /[’ʼ‘`´]/gu;
const PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * The words of a text in order; offsets are in UTF-16 code units. Punctuation, quotation marks, white space and emoji
 * are none, hyphens part words; unseen characters are as if they were not there. Takes any string; linear in its
 * length.
 */
export function readWords(text: string): Word[] {
  return readWordsIn(wholeRange(cutTokens(text)));
}

/** The same of a part of a text that is cut already; offsets are those of that text. */
export function readWordsIn(range: TokenRange): Word[] {
  const words: Word[] = [];
  const { stream, offset } = range;
  forEachWord(range, endOfWord, (from, to) => {
    const key = keyOf(stream, from, to, range);
    if (key === '') return;
    const [start, end] = [stream.start(from), stream.end(to - 1)];
    const text = stream.text.slice(start, end);
    words.push({ text, start: offset + start, end: offset + end, key, capital: stream.isCapital(from) });
  });
  return words;
}

/** Numbers, words with their apostrophes, `?`, `…`, and signs that are read aloud. */
function endOfWord(stream: TokenStream, token: number, to: number): number {
  switch (stream.kind(token)) {
    case TOKEN_KIND.digits: {
      const last = endOfRun(stream, token, to, isDigits, nextSeen);
      return endOfChain(stream, last, to, DECIMAL_MARKS, isDigits, nextSeen);
    }
    case TOKEN_KIND.letters: {
      const last = endOfRun(stream, token, to, isLetters, nextSeen);
      return endOfChain(stream, last, to, APOSTROPHE_MARKS, isLetters, nextSeen);
    }
    default:
      return endOfMark(stream, token, to);
  }
}

function endOfMark(stream: TokenStream, token: number, to: number): number {
  const mark = stream.mark(token);
  if (mark === '?') return endOfRun(stream, token, to, (_, next) => stream.mark(next) === '?', nextSeen);
  if (CLOSING.has(mark)) return endOfBracketedEllipsis(stream, token, to);
  if (mark === '.') return endOfDots(stream, token, to);
  if (mark === '…') return token;
  return SIGN.test(stream.text.slice(stream.start(token), stream.end(token))) ? token : -1;
}

/** `[…]`, `( ... )`. */
function endOfBracketedEllipsis(stream: TokenStream, open: number, to: number): number {
  const first = seenAfter(stream, open, to, Number.POSITIVE_INFINITY);
  const isDot = (one: number): boolean => one !== -1 && stream.mark(one) === '.';
  let last = first;
  if (isDot(first)) {
    const second = nextSeen(stream, first, to);
    last = isDot(second) ? nextSeen(stream, second, to) : -1;
    if (!isDot(last)) return -1;
  } else if (first === -1 || stream.mark(first) !== '…') return -1;
  const close = seenAfter(stream, last, to, Number.POSITIVE_INFINITY);
  return close !== -1 && stream.mark(close) === CLOSING.get(stream.mark(open)) ? close : -1;
}

/** Three dots or more, with a space between them at most. */
function endOfDots(stream: TokenStream, first: number, to: number): number {
  let last = first;
  let dots = 1;
  const next = () => seenAfter(stream, last, to, 1);
  for (let dot = next(); dot !== -1 && stream.mark(dot) === '.'; dot = next()) {
    last = dot;
    dots += 1;
  }
  return dots < 3 ? -1 : last;
}

/** The next token that is seen, over so much white space at most; `-1` where none is. */
function seenAfter(stream: TokenStream, token: number, to: number, spaceMax: number): number {
  let space = 0;
  for (let next = token + 1; next < to; next += 1) {
    space += stream.gap(next - 1);
    if (space > spaceMax) return -1;
    if (!stream.isHidden(next)) return next;
  }
  return -1;
}

function isDigits(stream: TokenStream, token: number): boolean {
  return stream.kind(token) === TOKEN_KIND.digits;
}

function isLetters(stream: TokenStream, token: number): boolean {
  return stream.kind(token) === TOKEN_KIND.letters;
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

function keyOf(stream: TokenStream, from: number, to: number, range: TokenRange): string {
  const match = stream.textOf(from, to);
  if (NUMBER.test(match)) return (isNegative(stream, from, range) ? '-' : '') + numberKey(match);
  if (match.startsWith('?')) return QUESTION_KEY;
  if (ELLIPSIS.test(match)) return ELLIPSIS_KEY;
  if (/^\p{No}$/u.test(match)) return match;
  return letterKey(match);
}

/** So many words are kept with their keys. */
const KEYS_MAX = 4_000;

const letterKey = memoize(readLetterKey, KEYS_MAX);

function readLetterKey(word: string): string {
  return readLookAlike(word)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}

/** Whether a hyphen that begins a word stands right before a number. */
function isNegative(stream: TokenStream, number: number, { from }: TokenRange): boolean {
  const hyphen = seenBefore(stream, number, from);
  if (hyphen === -1 || !HYPHENS.has(stream.mark(hyphen))) return false;
  let before = hyphen - 1;
  while (before >= from && stream.isHidden(before) && stream.touches(before)) before -= 1;
  return before < from || !stream.touches(before) || BEFORE_MINUS.has(stream.mark(before));
}

/** The token that is seen right before another; `-1` where white space stands between or none does. */
function seenBefore(stream: TokenStream, token: number, from: number): number {
  let before = token - 1;
  while (before >= from && stream.touches(before) && stream.isHidden(before)) before -= 1;
  return before >= from && stream.touches(before) ? before : -1;
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
