/** The parts of a message between quotation marks of any kind. */

import { QUOTATION_MARKS } from '../../language/tables/speech/marks.ts';
import type { Span } from '../../language/types.ts';

/** A quoted part: where it stands with its marks, and its words without. */
export interface QuotedPart extends Span {
  readonly text: string;
}

const BEFORE_OPENING = /^$|[\s([{—–:;,/*_~>|-]/;
const AFTER_CLOSING = /^$|[\s)\]}.,;:!?…—–/*_~|-]/;

/**
 * Finds them in order, not overlapping. A mark opens where white space or an opening bracket stands before it, and
 * closes where white space or punctuation stands behind it, so that apostrophes are none; marks inside others belong to
 * the outer part. An opening mark that nothing closes holds the rest of its line, but not an apostrophe. A line after
 * `>` is a block quote. Takes any string; linear in its length for the marks people use.
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
  const end = lineEnd(message, start);
  const text = message.slice(start, end).replace(/^>+\s?/, '');
  return [...text].some((char) => QUOTATION_MARKS.some(([opens]) => opens === char && char !== "'" && char !== '‘'))
    ? null
    : { start, end, text };
}

function partAt(message: string, start: number, hopeless: Set<string>): QuotedPart | null {
  const mark = QUOTATION_MARKS.find(([opens]) => message.startsWith(opens, start));
  if (mark === undefined) return null;
  const [opens, closes] = mark;
  const first = start + opens.length;
  if (!BEFORE_OPENING.test(message.charAt(start - 1)) || /^$|\s/.test(message.charAt(first))) return null;
  if (hopeless.has(opens)) return null;
  let depth = 1;
  for (let at = first; at < message.length; at += 1) {
    const char = message.charAt(at);
    const end = at + opens.length;
    const isClosing = opens.length > 1 ? message.startsWith(closes.slice(0, opens.length), at) : closes.includes(char);
    if (!isClosing && char !== opens) continue;
    if (opensHere(message, at, end)) {
      if (takesUp(message, at)) return { start, end: at, text: message.slice(first, at) };
      if (isPaired(mark)) depth += 1;
    } else if (isClosing && (AFTER_CLOSING.test(message.charAt(end)) || opens === '”')) {
      depth -= 1;
      if (depth === 0) return { start, end, text: message.slice(first, at) };
    }
  }
  hopeless.add(opens);
  if (opens === "'" || opens === '‘') return null;
  const end = lineEnd(message, start);
  return { start, end, text: message.slice(first, end) };
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

function lineEnd(message: string, from: number): number {
  const end = message.indexOf('\n', from);
  return end < 0 ? message.length : end;
}
