import type { Span } from '../language/types.ts';

/**
 * Gives the part of `body` between two offsets without white space around it; an empty span where there is nothing
 * else.
 */
export function trim(body: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(body, first)) first += 1;
  while (last > first && isSpace(body, last - 1)) last -= 1;
  return { start: first, end: last };
}

/** Whether the code unit at `offset` is white space; every white space character is a single code unit. */
export function isSpace(body: string, offset: number): boolean {
  const code = body.charCodeAt(offset);
  // Most characters are letters and signs of ASCII.
  return code > 0x20 && code < 0x7f ? false : /\s/.test(body.charAt(offset));
}
