/** A text cut once: runs of letters and of digits, and single marks. Who reads words joins neighbours of these. */
import { UNSEEN } from './tables/invisible.ts';

/** What a token is made of. */
export const TOKEN_KIND = {
  /** White space that is never drawn (U+FEFF): only that is a token, other white space parts tokens. */
  space: 0,
  /** Letters and combining marks. */
  letters: 1,
  /** Decimal digits. */
  digits: 2,
  /** One code point of another number: `Ⅳ`, `²`. */
  numerals: 3,
  /** One code point of anything else. */
  mark: 4,
} as const;

export type TokenKind = (typeof TOKEN_KIND)[keyof typeof TOKEN_KIND];

const KIND_BITS = 0b111;
/** Nobody sees it: left out where texts are compared. */
const HIDDEN = 0b1000;
/** It begins with an upper-case letter. */
const CAPITAL = 0b10000;
/** The code units of white space behind it, 7 for more than 6. */
const GAP_SHIFT = 5;
const GAP_MAX = 7;

const SPACE = /^\s/u;
const LETTER = /^[\p{L}\p{M}]/u;
const DIGIT = /^\p{Nd}/u;
const NUMERAL = /^\p{N}/u;
const UPPER_CASE = /^\p{Lu}/u;
const UNDRAWN = new RegExp(`^${UNSEEN[0]}`, 'v');

/**
 * The tokens of a text in order, by their numbers; three bytes each in a text of less than 64 Ki code units, else five.
 */
export class TokenStream {
  readonly text: string;
  readonly #starts: Uint16Array | Uint32Array;
  readonly #infos: Uint8Array;

  constructor(text: string, starts: Uint16Array | Uint32Array, infos: Uint8Array) {
    this.text = text;
    this.#starts = starts;
    this.#infos = infos;
  }

  get length(): number {
    return this.#infos.length;
  }

  /** Where a token begins; the length of the text behind the last one. In UTF-16 code units. */
  start(token: number): number {
    return this.#starts[token] ?? this.text.length;
  }

  end(token: number): number {
    return this.start(token + 1) - this.gap(token);
  }

  kind(token: number): TokenKind {
    return ((this.#infos[token] ?? 0) & KIND_BITS) as TokenKind;
  }

  isHidden(token: number): boolean {
    return ((this.#infos[token] ?? 0) & HIDDEN) !== 0;
  }

  isCapital(token: number): boolean {
    return ((this.#infos[token] ?? 0) & CAPITAL) !== 0;
  }

  /** Code units of white space between a token and the next one, or the end of the text. */
  gap(token: number): number {
    const gap = (this.#infos[token] ?? 0) >> GAP_SHIFT;
    if (gap < GAP_MAX) return gap;
    const next = this.start(token + 1);
    let end = next;
    while (infoOf(this.text.charCodeAt(end - 1)) === TOKEN_KIND.space) end -= 1;
    return next - end;
  }

  /** Whether no white space stands behind a token. */
  touches(token: number): boolean {
    return (this.#infos[token] ?? 0) >> GAP_SHIFT === 0;
  }

  isNumber(token: number): boolean {
    const kind = this.kind(token);
    return kind === TOKEN_KIND.digits || kind === TOKEN_KIND.numerals;
  }

  /** The code unit a mark begins with, which is all of it in the Basic Multilingual Plane; `''` for any other token. */
  mark(token: number): string {
    return this.kind(token) === TOKEN_KIND.mark ? this.text.charAt(this.start(token)) : '';
  }

  /** The text of neighbouring tokens, `to` not among them, without what nobody sees. */
  textOf(from: number, to: number): string {
    let text = '';
    let start = from;
    for (let token = from; token < to; token += 1) {
      if (!this.isHidden(token)) continue;
      if (token > start) text += this.text.slice(this.start(start), this.end(token - 1));
      start = token + 1;
    }
    return to > start ? text + this.text.slice(this.start(start), this.end(to - 1)) : text;
  }

  /** The first token that ends behind an offset, by binary search; `length` where none does. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.end(low - 1) > offset ? low - 1 : low;
  }
}

/** Tokens `[from, to)` of a stream, and how far their offsets lie before those of the text they are read of. */
export interface TokenRange {
  readonly stream: TokenStream;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** Cuts a text. Takes any string; linear in its length. */
export function cutTokens(text: string): TokenStream {
  const starts: number[] = [];
  const infos: number[] = [];
  let last = -1;
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const info = infoOf(code);
    const length = code > 0xffff ? 2 : 1;
    if (info === TOKEN_KIND.space) gap += 1;
    else if (gap === 0 && joins(last, info)) last = info;
    else {
      closeGap(infos, gap);
      gap = 0;
      starts.push(at);
      infos.push(info);
      last = info;
    }
    at += length;
  }
  closeGap(infos, gap);
  const offsets = text.length <= 0xffff ? Uint16Array.from(starts) : Uint32Array.from(starts);
  return new TokenStream(text, offsets, Uint8Array.from(infos));
}

/** The tokens of all of a text. */
export function wholeRange(stream: TokenStream): TokenRange {
  return { stream, from: 0, to: stream.length, offset: 0 };
}

/** The tokens between two offsets; a token that one of them parts is cut there. */
export function rangeBetween(stream: TokenStream, start: number, end: number): TokenRange {
  const from = stream.firstFrom(start);
  let to = stream.firstFrom(end);
  if (to < stream.length && stream.start(to) < end) to = -1;
  if (from < stream.length && stream.start(from) < start) to = -1;
  if (to !== -1) return { stream, from, to, offset: 0 };
  const cut = cutTokens(stream.text.slice(start, end));
  return { stream: cut, from: 0, to: cut.length, offset: start };
}

/** Whether a character goes on with the token of the one before it. */
function joins(last: number, info: number): boolean {
  const kind = info & KIND_BITS;
  if (kind !== TOKEN_KIND.letters && kind !== TOKEN_KIND.digits) return false;
  return ((last ^ info) & (KIND_BITS | HIDDEN)) === 0;
}

function closeGap(infos: number[], gap: number): void {
  const last = infos.length - 1;
  if (last >= 0) infos[last] = (infos[last] ?? 0) | (Math.min(gap, GAP_MAX) << GAP_SHIFT);
}

const CODE_POINTS = 0x110000;
/** Of each code point its kind and flags and 1, filled in as they are met; 0 before. */
const INFOS = new Uint8Array(CODE_POINTS);

/** Kind and flags of a code point; `TOKEN_KIND.space` for white space that parts tokens. */
function infoOf(code: number): number {
  const known = INFOS[code] ?? 0;
  if (known !== 0) return known - 1;
  const info = readInfo(code);
  INFOS[code] = info + 1;
  return info;
}

function readInfo(code: number): number {
  const character = String.fromCodePoint(code);
  const flags = (UNDRAWN.test(character) ? HIDDEN : 0) | (UPPER_CASE.test(character) ? CAPITAL : 0);
  return kindOf(character) | flags;
}

function kindOf(character: string): TokenKind {
  if (SPACE.test(character)) return TOKEN_KIND.space;
  if (LETTER.test(character)) return TOKEN_KIND.letters;
  if (DIGIT.test(character)) return TOKEN_KIND.digits;
  return NUMERAL.test(character) ? TOKEN_KIND.numerals : TOKEN_KIND.mark;
}
