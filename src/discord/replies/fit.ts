/** A slice of a source as a block quote that fits, cut at a sentence's edge with a visible mark if it must be. */
import { readableWith } from '../../article/markup.ts';
import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import type { Messages } from '../messages/types.ts';
import { blockQuote, escapeWithBold } from './escape.ts';

/** Stands where text of the source was left out: between sentences; inside one only where `shortenedQuote` has to. */
const CUT = '\\[…]';
/** A small line of its own, before or after a quote. */
export const CUT_LINE = `-# ${CUT}`;

/** Ranges relative to the slice. */
type Ranges = ReadonlyArray<readonly [start: number, end: number]>;

/**
 * `body.slice(start, end)` without its markup as a block quote with `bold` in bold, at most `room` characters. Whole
 * sentences are left out at its end where it is longer; where not even its first sentence fits, a line says so instead.
 */
export function fittingQuote(article: Article, span: Span, bold: Ranges, room: number, messages: Messages): string {
  const whole = span.end - span.start <= room ? quote(article, span, bold) : null;
  if (whole !== null && whole.length <= room) return whole;
  for (const end of sentenceEnds(article, span)) {
    // What would be left out of so much is not looked for.
    if (end - span.start > room) continue;
    const cut = `${quote(article, { start: span.start, end }, bold)} ${CUT}`;
    if (cut.length <= room) return cut;
  }
  return `> *${messages.tooLong(span.end - span.start)}*`;
}

/**
 * The same with at most `max` characters of the source: cut at a sentence's edge, or, inside a single longer sentence,
 * at a word's. For passages that are not said to answer anything; whoever shows it offers the sentences around it.
 */
export function shortenedQuote(article: Article, span: Span, bold: Ranges, max: number): string {
  const text = article.body.slice(span.start, span.end);
  if (text.length <= max) return quote(article, span, bold);
  const whole = sentenceEnds(article, span).find((end) => end - span.start <= max);
  const room = text.slice(0, max + 1);
  const word = Math.max(room.search(/\s\S*$/u), 0);
  const end = whole === undefined ? word || max : whole - span.start;
  const { length } = text.slice(0, end).replace(/[\s\p{Surrogate}]+$/u, '');
  return `${quote(article, { start: span.start, end: span.start + length }, bold)} ${CUT}`;
}

/** Characters of the source below which `boundedQuote` goes no further. */
const BOUNDED_MIN_LENGTH = 20;

/** The same, shortened further until it takes at most `room` characters of markup, which is at least 250. */
export function boundedQuote(article: Article, span: Span, max: number, room: number): string {
  const shown = shortenedQuote(article, span, [], max);
  const isShortest = max <= BOUNDED_MIN_LENGTH;
  return shown.length <= room || isShortest ? shown : boundedQuote(article, span, Math.ceil(max / 2), room);
}

function quote({ body }: Article, span: Span, bold: Ranges): string {
  const length = span.end - span.start;
  const inside = bold.map(([start, end]) => [start, Math.min(end, length)] as const);
  const { text, ranges } = readableWith(
    body,
    span,
    inside.filter(([start, end]) => start < end),
  );
  return blockQuote(escapeWithBold(text, ranges));
}

/** Ends of the sentences inside the span, the last first, its own end left out. */
function sentenceEnds(article: Article, { start, end }: Span): number[] {
  return article.sentences
    .filter((sentence) => sentence.end > start && sentence.end < end)
    .map((sentence) => sentence.end)
    .reverse();
}
