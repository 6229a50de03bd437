/** Marks of Markdown and HTML in a text: what a person is shown leaves them out, everything else keeps them. */
import { lazy } from '../language/lazy.ts';
import {
  BEFORE,
  EMPHASIS,
  EMPHASIS_MAX_LENGTH,
  MARKS,
  type MarkupRule,
  OPAQUE,
  READ,
} from '../language/tables/markup.ts';
import type { Span } from '../language/types.ts';

/** So far around a span its paragraph is read for marks that open or close outside of it, in UTF-16 code units. */
const AROUND_MAX_LENGTH = 2_000;
const BLANK_LINE = /\n[^\S\n]*\n/gu;
const WORD = /[\p{L}\p{N}]/u;

/** A slice without its markup, and where ranges of it stand then. */
export interface Readable {
  /** A subsequence of the slice. */
  readonly text: string;
  /** In the order in which they were given; those with nothing left in them are left out. */
  readonly ranges: ReadonlyArray<readonly [start: number, end: number]>;
}

/** The slice of a body without its markup. Takes time linear in its length. */
export function readable(body: string, span: Span): string {
  return readableWith(body, span, []).text;
}

/** The same, with ranges relative to the slice. */
export function readableWith(body: string, span: Span, ranges: Readable['ranges']): Readable {
  const marks = markupIn(body, span);
  if (marks.length === 0) return { text: body.slice(span.start, span.end), ranges };
  let text = '';
  let from = span.start;
  for (const { start, end } of marks) {
    text += body.slice(from, start);
    from = end;
  }
  text += body.slice(from, span.end);
  const place = (offset: number) => offset - leftOutBefore(marks, span.start + offset);
  const placed = ranges.map(([start, end]) => [place(start), place(end)] as const);
  return { text, ranges: placed.filter(([start, end]) => start < end) };
}

/**
 * The markup in a span of a body, in order and without overlaps, as offsets into the body. Marks that open or close
 * outside of the span, in its paragraph, are understood. Takes time linear in the span's length.
 */
export function markupIn(body: string, span: Span): Span[] {
  const window = paragraphAround(body, span);
  const isLineStart = window.start === 0 || body[window.start - 1] === '\n';
  const before = isLineStart ? '' : BEFORE;
  const offset = window.start - before.length;
  const found = marksOf(before + body.slice(window.start, window.end));
  const inside = found
    .map(({ start, end }) => ({ start: Math.max(start + offset, span.start), end: Math.min(end + offset, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  return withSpaceAtEdges(body, span, inside);
}

/** Most texts have none of these. */
const MAY_BE_MARKUP = /[*_~[<`\\]/u;

/**
 * The body of a text with a space in place of each unit of its markup, so that offsets stay: what words and quotation
 * marks are read in. Linear in its length.
 */
export const withoutMarkup = lazy(({ body }: { readonly body: string }): string => {
  if (!MAY_BE_MARKUP.test(body)) return body;
  let text = '';
  let from = 0;
  for (const { start, end } of markupIn(body, { start: 0, end: body.length })) {
    text += body.slice(from, start) + body.slice(start, end).replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length));
    from = end;
  }
  return text + body.slice(from);
});

function leftOutBefore(marks: readonly Span[], offset: number): number {
  return marks.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start), 0);
}

function paragraphAround(body: string, { start, end }: Span): Span {
  const first = Math.max(0, start - AROUND_MAX_LENGTH);
  const last = Math.min(body.length, end + AROUND_MAX_LENGTH);
  const blank = [...body.slice(first, start).matchAll(BLANK_LINE)].at(-1);
  const next = body.slice(end, last).search(/\n[^\S\n]*\n/u);
  return {
    start: blank === undefined ? first : first + blank.index + blank[0].length,
    end: next < 0 ? last : end + next,
  };
}

function marksOf(text: string): Span[] {
  const marks: Span[] = [];
  let left = text;
  for (const rule of OPAQUE) left = read(left, rule, marks, true);
  for (const rule of MARKS) left = read(left, rule, marks, false);
  return [...marks, ...emphasisIn(left)];
}

/** Notes what a rule leaves out; gives the text without it, or without all that the rule has read. */
function read(text: string, [pattern]: MarkupRule, marks: Span[], whole: boolean): string {
  let left = '';
  let from = 0;
  const blank = (start: number, end: number) => {
    left += text.slice(from, start) + READ.repeat(end - start);
    from = end;
  };
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}d`))) {
    const [all, ...groups] = match.indices ?? [];
    const spans = groups.flatMap((group) => (group === undefined ? [] : [{ start: group[0], end: group[1] }]));
    marks.push(...spans);
    if (whole && all !== undefined) blank(all[0], all[1]);
    else for (const { start, end } of spans) blank(start, end);
  }
  return left + text.slice(from);
}

/** Runs of the same mark at both ends of words, within a paragraph: one that opens and one that closes. */
function emphasisIn(text: string): Span[] {
  const found: Span[] = [];
  const open = new Map<string, Span>();
  const close = (run: string, at: Span): boolean => {
    const opening = open.get(run);
    if (opening === undefined) return false;
    open.delete(run);
    found.push(opening, at);
    return true;
  };
  const breaks = Array.from(text.matchAll(BLANK_LINE), ({ index }) => index);
  let passed = 0;
  for (const { 0: run, index: start } of text.matchAll(EMPHASIS[0])) {
    for (; (breaks[passed] ?? start) < start; passed += 1) open.clear();
    if (run.length > EMPHASIS_MAX_LENGTH) continue;
    const end = start + run.length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    if (/\S/u.test(before) && !WORD.test(after)) {
      if (close(run, { start, end })) continue;
      const inner = { start, end: start + 1 };
      const isBoth = run.length === EMPHASIS_MAX_LENGTH && open.has(run.slice(1)) && open.has(run.slice(2));
      if (isBoth && close(run.slice(2), inner) && close(run.slice(1), { start: inner.end, end })) continue;
    }
    if (/\S/u.test(after) && !WORD.test(before)) open.set(run, { start, end });
  }
  return found;
}

/** White space that would stand at the slice's ends is left out with the mark before or after it. */
function withSpaceAtEdges(body: string, span: Span, marks: readonly Span[]): Span[] {
  const merged: Array<{ start: number; end: number }> = [];
  for (const { start, end } of marks) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const [first] = merged;
  const last = merged.at(-1);
  if (first?.start === span.start) while (first.end < span.end && /\s/u.test(body.charAt(first.end))) first.end += 1;
  if (last?.end === span.end)
    while (last.start > (merged.at(-2)?.end ?? span.start) && /\s/u.test(body.charAt(last.start - 1))) last.start -= 1;
  return merged;
}
