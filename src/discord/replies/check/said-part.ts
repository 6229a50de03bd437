/** Where in a long turn the words stand that were checked: nobody reads all of it to find them. */
import { sentencesIn } from '../../../article/sentence-at.ts';
import type { Article, Quotation } from '../../../article/types.ts';
import type { Span } from '../../../language/types.ts';

/** A turn is shown whole up to here, in UTF-16 code units. */
const WHOLE_MAX_LENGTH = 600;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words, and the whole sentences that hold them. */
export interface SaidPart {
  readonly words: Span;
  readonly sentences: Span;
}

/**
 * The sentences of a long turn in which the words of a claim stand one after the other; `null` for what is short, is no
 * turn, or has them not.
 */
export function saidPart(article: Article, { isTurn, ...turn }: Quotation, claim: string): SaidPart | null {
  if (!isTurn || turn.end - turn.start <= WHOLE_MAX_LENGTH) return null;
  const words = placeOf(claim, article.body.slice(turn.start, turn.end));
  if (words === null) return null;
  const span = { start: words.start + turn.start, end: words.end + turn.start };
  const touched = [...sentencesIn(article, span)].map((at) => article.sentences[at] ?? span);
  const start = Math.max(turn.start, touched[0]?.start ?? span.start);
  return { words: span, sentences: { start, end: Math.min(turn.end, touched.at(-1)?.end ?? span.end) } };
}

/** Where the words of one text stand in another, whatever stands between them. Takes time linear in both. */
function placeOf(claim: string, text: string): Span | null {
  const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const key = (words: readonly string[]) => ` ${words.map((word) => word.toLowerCase()).join(' ')} `;
  const wanted = claim.match(WORD) ?? [];
  if (wanted.length === 0) return null;
  const all = key(found.map(({ word }) => word));
  const at = all.indexOf(key(wanted));
  if (at < 0) return null;
  const before = all.slice(0, at + 1).split(' ').length - 2;
  const [first, last] = [found[before], found[before + wanted.length - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
