/** Words of a text, of neighbouring tokens of its stream. */
import type { TokenRange, TokenStream } from './tokens.ts';

/** Whether a token may stand at a place of a word. */
export type TokenTest = (stream: TokenStream, token: number) => boolean;

/** Gives the token behind another one, before `to`, that stands at it; `-1` where none does. */
export type Neighbour = (stream: TokenStream, token: number, to: number) => number;

/** The next token, where nothing stands between. */
export function nextToken(stream: TokenStream, token: number, to: number): number {
  return token + 1 < to && stream.touches(token) ? token + 1 : -1;
}

/** The next token that is seen, where nothing that is seen stands between. */
export function nextSeen(stream: TokenStream, token: number, to: number): number {
  let next = nextToken(stream, token, to);
  while (next !== -1 && stream.isHidden(next)) next = nextToken(stream, next, to);
  return next;
}

/** The last token of a run of tokens that pass a test. */
export function endOfRun(
  stream: TokenStream,
  first: number,
  to: number,
  test: TokenTest,
  neighbour: Neighbour,
): number {
  let last = first;
  for (;;) {
    const next = neighbour(stream, last, to);
    if (next === -1 || !test(stream, next)) return last;
    last = next;
  }
}

/** The last token of runs that links join: `last` where no link and run follow it. */
export function endOfChain(
  stream: TokenStream,
  last: number,
  to: number,
  links: ReadonlySet<string>,
  test: TokenTest,
  neighbour: Neighbour,
): number {
  let end = last;
  for (;;) {
    const link = neighbour(stream, end, to);
    if (link === -1 || !links.has(stream.mark(link))) return end;
    const next = neighbour(stream, link, to);
    if (next === -1 || !test(stream, next)) return end;
    end = endOfRun(stream, next, to, test, neighbour);
  }
}

/**
 * The words of a range in order, by their first token and the one behind their last; hidden tokens begin none.
 * @param endOfWord the last token of the word that begins with a token, `-1` where none does
 */
export function forEachWord(
  { stream, from, to }: TokenRange,
  endOfWord: (stream: TokenStream, token: number, to: number) => number,
  each: (from: number, to: number) => void,
): void {
  for (let token = from; token < to; ) {
    const last = stream.isHidden(token) ? -1 : endOfWord(stream, token, to);
    if (last !== -1) each(token, last + 1);
    token = last === -1 ? token + 1 : last + 1;
  }
}
