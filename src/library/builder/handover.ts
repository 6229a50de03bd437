/**
 * What was read of a source goes from one thread to another in pieces: taking one over at once would hold up whoever
 * waits for the other thread, for a fifth of a second where a source is as long as can be.
 */
import type { Article } from '../../article/types.ts';
import type { Segment } from '../../search/index/segment.ts';
import type { ReadSource } from './read-source.ts';

/**
 * What the reading thread says between reading a file's format and analysing its text: each has a deadline of its own.
 */
export const PARSED = 'parsed';

/** What it is asked for the next piece with. */
export const NEXT = 'next';

/** So many elements of a list are taken over at once, in some 5 ms. */
const PIECE_LENGTH = 5_000;

/** The lists of a segment and of its article, of which one may be long. */
type Lists = Record<string, unknown[]>;

export type Piece =
  /** All of it but long lists, which are empty; `pieces` follow. */
  | { readonly type: 'head'; readonly read: ReadSource; readonly pieces: number }
  | { readonly type: 'part'; readonly of: 'segment' | 'article'; readonly list: string; readonly items: unknown[] };

/** Cuts it into pieces, of which the head is the first. */
export function cutPieces(read: ReadSource): Piece[] {
  const { segment } = read;
  if (segment === null) return [{ type: 'head', read, pieces: 0 }];
  const parts: Piece[] = [];
  const short = <Part extends object>(of: 'segment' | 'article', part: Part): Part => {
    const entries = Object.entries(part).map(([list, value]) => {
      if (!Array.isArray(value) || value.length <= PIECE_LENGTH) return [list, value];
      for (let from = 0; from < value.length; from += PIECE_LENGTH) {
        parts.push({ type: 'part', of, list, items: value.slice(from, from + PIECE_LENGTH) });
      }
      return [list, []];
    });
    return Object.fromEntries(entries);
  };
  const article: Article = short('article', segment.article);
  const head: Segment = { ...short('segment', segment), article };
  return [{ type: 'head', read: { ...read, segment: head }, pieces: parts.length }, ...parts];
}

/** Handed over instead of copied. */
export function buffersOf(piece: Piece): ArrayBuffer[] {
  if (piece.type !== 'head' || piece.read.segment === null) return [];
  const { words, capitals, starts, present } = piece.read.segment;
  return [words, capitals, starts, present].map(({ buffer }) => buffer as ArrayBuffer);
}

/** Puts pieces together again, in the order in which they were cut. */
export class Assembly {
  #read: ReadSource | null = null;
  #missing = 0;

  /** Takes the next piece; gives all of it once this was the last one, else `null`. */
  take(piece: Piece): ReadSource | null {
    if (piece.type === 'head') {
      this.#read = piece.read;
      this.#missing = piece.pieces;
    } else {
      const { segment } = this.#read ?? {};
      const holder = (piece.of === 'article' ? segment?.article : segment) as unknown as Lists;
      const list = holder[piece.list] ?? [];
      for (const item of piece.items) list.push(item);
      this.#missing -= 1;
    }
    return this.#missing === 0 ? this.#read : null;
  }
}
