/** A short slice of a source whose name stands above it: quoted, with who and where on one small line. */
import { clearlySpeaking } from '../../../article/clear-speakers.ts';
import { beginningOf } from '../../../article/structure/beginning.ts';
import { structureOf } from '../../../article/structure/outline.ts';
import type { Article } from '../../../article/types.ts';
import type { Span } from '../../../language/types.ts';
import { type Slice, sliceOf } from '../../../search/passages/passages.ts';
import type { Messages } from '../../messages/types.ts';
import { boundedQuote, fittingQuote } from '../fit.ts';
import { headingLabel, originOf, placeParts, timeAt } from '../source-line.ts';
import { namesOf } from '../speakers.ts';
import { whoseWords } from '../whose.ts';
import { fitting } from './fitting.ts';

/** Characters of the source that its beginning shows of itself. */
const BEGINNING_MAX_LENGTH = 250;
/** Characters of markup for each character of a source: a few are written with a backslash. */
const MARKUP_FACTOR = 2;
const QUOTE_MIN_ROOM = 250;
/** Of the small line below a quotation. */
const SMALL_LINE_MAX_LENGTH = 700;
const EMPTY_QUOTED_LINES = /\n> *(?=\n)/gu;
/** Characters of markup of a quotation in a list. */
const NUMBERED_ROOM = 1_500;

/**
 * The quotation, shortened visibly, and below it who says it and where; that is told without the source's name.
 * @param max characters of the source
 */
export function sliceText(slice: Slice, max: number, messages: Messages): string {
  const who = [...speakersOf(slice, messages), ...whereParts(slice, messages)];
  return [quoteOf(slice, max), ...(who.length === 0 ? [] : [smallLine(who)])].join('\n');
}

/** The same whole, unless a sentence is too long for a message; the number stands before who says it. */
export function numberedText(place: number, slice: Slice, messages: Messages): string {
  const who = [`**${place}**`, ...speakersOf(slice, messages), ...whereParts(slice, messages)];
  const { article, highlights } = slice;
  return `${fittingQuote(article, slice, highlights, NUMBERED_ROOM, messages)}\n${smallLine(who)}`;
}

/** How a source begins; `null` for one without a sentence. */
export function beginningSlice(article: Article): Slice | null {
  const range = beginningOf(article);
  return range === null ? null : sliceOf(article, range, []);
}

/** The same, quoted, without its empty lines. */
export function beginningText(beginning: Slice): string {
  return quoteOf(beginning, BEGINNING_MAX_LENGTH).replace(EMPTY_QUOTED_LINES, '');
}

function quoteOf({ article, start, end }: { readonly article: Article } & Span, max: number): string {
  return boundedQuote(article, { start, end }, max, Math.max(QUOTE_MIN_ROOM, MARKUP_FACTOR * max));
}

/** What is longer than names and addresses usually are is left out. */
function smallLine(parts: readonly string[]): string {
  return `-# ${fitting(parts, ({ length }) => length, SMALL_LINE_MAX_LENGTH).join(' · ')}`;
}

function speakersOf(slice: Slice, messages: Messages): string[] {
  const speakers = clearlySpeaking(slice.article, slice);
  return speakers.length === 0 ? [] : [`**${namesOf(speakers, messages)}**`];
}

/**
 * When, whose words and where: under which heading, else in which paragraph. The question before it would take a line
 * of its own.
 */
function whereParts(slice: Slice, messages: Messages): string[] {
  const { article } = slice;
  const whose = isHeading(slice) ? [] : whoseWords({ ...slice, question: null }, messages);
  const named = namesOfSource(article, messages);
  const [place] = placeParts(article, slice, messages).filter((part) => part !== firstHeading(article));
  return [
    ...timeAt(article, slice, messages),
    ...whose.filter((part) => !named.includes(part)),
    ...(place === undefined ? [] : [place]),
  ];
}

/** The heading at the top of a source, which is its title or says no more than that; as `placeParts` has it. */
function firstHeading({ body, blocks }: Article): string | null {
  const [first] = blocks;
  return first?.kind === 'heading' ? headingLabel(body.slice(first.start, first.end)) : null;
}

/** What tells no more than the title above: the source's name, and where that is the title, that it says so itself. */
function namesOfSource(article: Article, { whose }: Messages): string[] {
  const origin = originOf(article);
  const own = [origin, whose.minutes];
  return article.source.publisher === null ? [...own, whose.itself(origin), whose.quotedIn(origin)] : own;
}

/** Nobody is told to say a heading. */
function isHeading({ article, sentences: [first] }: Slice): boolean {
  return structureOf(article).kinds[first] === 'heading';
}
