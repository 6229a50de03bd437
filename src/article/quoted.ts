/** Which quotations of an article stand where: turns, and what is quoted in them or outside. */
import { lazy } from '../language/lazy.ts';
import type { Span } from '../language/types.ts';
import type { Article, Quotation } from './types.ts';

interface Layers {
  readonly turns: readonly Quotation[];
  readonly others: readonly Quotation[];
}

/** Neither the turns nor the others overlap among themselves, so that each can be looked up by its end. */
const layersOf = lazy(
  ({ quotations }: Pick<Article, 'quotations'>): Layers => ({
    turns: quotations.filter(({ isTurn }) => isTurn),
    others: quotations.filter(({ isTurn }) => !isTurn),
  }),
);

/** The quotations that a span touches, in order, a turn before what is quoted in it. Logarithmic in their number. */
export function quotationsIn(article: Pick<Article, 'quotations'>, span: Span): Quotation[] {
  const { turns, others } = layersOf(article);
  return [...touching(turns, span), ...touching(others, span)].sort((a, b) => a.index - b.index);
}

/**
 * The quotation whose words stand at an offset: what is quoted in a turn before the turn; `null` for the publisher's.
 */
export function innermostAt(article: Pick<Article, 'quotations'>, offset: number): Quotation | null {
  const { turns, others } = layersOf(article);
  const at = { start: offset, end: offset + 1 };
  return touching(others, at)[0] ?? touching(turns, at)[0] ?? null;
}

/** The turn in which a span begins; `null` outside all. */
export function turnAt(article: Pick<Article, 'quotations'>, offset: number): Quotation | null {
  return touching(layersOf(article).turns, { start: offset, end: offset + 1 })[0] ?? null;
}

/** How sure it is that words are somebody's by somebody else's account. No other attribution has this very number. */
export const RETOLD_CONFIDENCE = 0.45;

/**
 * Whether somebody, in a turn or in prose, tells what somebody else said: these are the other's words by the speaker's
 * account. What a scribe notes is not.
 */
export function isRetold(article: Pick<Article, 'quotations'>, { isTurn, cue, start, confidence }: Quotation): boolean {
  return !isTurn && cue !== null && (confidence === RETOLD_CONFIDENCE || turnAt(article, start) !== null);
}

function touching(layer: readonly Quotation[], { start, end }: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let at = firstEndingAfter(layer, start); at < layer.length; at += 1) {
    const quotation = layer[at];
    if (quotation === undefined || quotation.start >= end) break;
    found.push(quotation);
  }
  return found;
}

/** Position of the first span that ends behind an offset, by binary search. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
