/** The parts of a message between quotation marks of any kind. */

import { QUOTATION_MARKS } from '../../language/tables/speech/marks.ts';
import type { Span } from '../../language/types.ts';

/** A quoted part: where it stands with its marks, and its words without. */
export interface QuotedPart extends Span {
  readonly text: string;
  /** Whether it is a line or more of a block quote, without marks. */
  readonly isBlock: boolean;
}

const BEFORE_OPENING = /^$|[\s([{—–:;,/*_~>|-]/;
const AFTER_CLOSING = /^$|[\s)\]}.,;:!?…—–/*_~|-]/;

/**
 * Finds them in order, not overlapping. A mark opens where white space or an opening bracket stands before it, and
 * closes where white space or punctuation stands behind it, so that apostrophes are none; marks inside others belong to
 * the outer part. An opening mark that nothing closes holds the rest of its line, but not an apostrophe. A line after
 * `>` is a block quote, and all lines after `>>>` but a last one with a dash. Takes any string; linear in its length
 * for the marks people use.
 */
export function findQuotedParts(message: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  const hopeless = new Set<string>();
  for (let at = 0; at < message.length; ) {
    const block = blockAt(message, at);
    const part = block ?? partAt(message, at, hopeless);
    if (part === null) at += 1;
    else {
      if (part.text.trim() !== '') parts.push(part);
      at = Math.max(part.end, at + 1);
    }
  }
  return parts;
}

/** Lines that begin with `>`, as Discord shows them; a quotation in marks within such a line is that quotation. */
function blockAt(message: string, start: number): QuotedPart | null {
  if (message[start] !== '>' || (start > 0 && message[start - 1] !== '\n')) return null;
  const end = message.startsWith('>>>', start) ? blockEnd(message, start) : lineEnd(message, start);
  const text = message.slice(start, end).replace(/^>+\s?/, '');
  if (SIGNED.test(text)) return null;
  return [...text].some((char) => QUOTATION_MARKS.some(([opens]) => opens === char && char !== "'" && char !== '‘'))
    ? null
    : { start, end, text, isBlock: true };
}

function partAt(message: string, start: number, hopeless: Set<string>): QuotedPart | null {
  const mark = QUOTATION_MARKS.find(([opens]) => message.startsWith(opens, start));
  if (mark === undefined) return null;
  const [opens, closes] = mark;
  const first = start + opens.length;
  if (!BEFORE_OPENING.test(message.charAt(start - 1)) || !mayFollow(opens, message.charAt(first))) return null;
  if (hopeless.has(opens)) return null;
  let depth = 1;
  for (let at = first; at < message.length; at += 1) {
    const char = message.charAt(at);
    const end = at + opens.length;
    const isClosing = opens.length > 1 ? message.startsWith(closes.slice(0, opens.length), at) : closes.includes(char);
    if (!isClosing && char !== opens) continue;
    if (opensHere(message, at, end)) {
      if (takesUp(message, at)) return { start, end: at, text: message.slice(first, at), isBlock: false };
      if (isPaired(mark)) depth += 1;
    } else if (isClosing && (AFTER_CLOSING.test(message.charAt(end)) || opens === '”')) {
      depth -= 1;
      if (depth === 0) return { start, end, text: message.slice(first, at), isBlock: false };
    }
  }
  hopeless.add(opens);
  if (opens === "'" || opens === '‘') return null;
  const end = lineEnd(message, start);
  return { start, end, text: message.slice(first, end), isBlock: false };
}

/** French sets its marks apart from the words. */
function mayFollow(opens: string, first: string): boolean {
  return first !== '' && (opens === '«' || opens === '‹' || !/\s/.test(first));
}

/** Whether its two sides look different, so that one within another can be told. */
function isPaired([opens, closes]: readonly [opens: string, closes: string, ...rest: string[]]): boolean {
  return !closes.includes(opens);
}

/** A mark that can only open: the inner quotation of a nested one. */
function opensHere(message: string, at: number, end: number): boolean {
  return BEFORE_OPENING.test(message.charAt(at - 1)) && !AFTER_CLOSING.test(message.charAt(end));
}

/** A quotation goes on in the next paragraph, which repeats the opening mark. */
function takesUp(message: string, at: number): boolean {
  return /\n\s*$/.test(message.slice(Math.max(0, at - 4), at));
}

/** A line of its own that names whose the words above are: `— Sari`. */
const SIGNED = /^\s*(?:[—–―~]+|--?)\s*\S/u;

/** The end of a message, or of the line above the one that signs it. */
function blockEnd(message: string, start: number): number {
  const end = message.trimEnd().length;
  const last = message.lastIndexOf('\n', end - 1);
  return last > start && SIGNED.test(message.slice(last + 1)) ? last : Math.max(end, start + 1);
}

function lineEnd(message: string, from: number): number {
  const end = message.indexOf('\n', from);
  return end < 0 ? message.length : end;
}
