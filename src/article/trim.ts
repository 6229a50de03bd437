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
  return /\s/.test(body.charAt(offset));
}
