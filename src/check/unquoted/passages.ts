/** Passages that are shown where a claim is nobody's statement. */
import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import { sliceOf } from '../../search/passages/passages.ts';
import type { Passage } from '../../search/types.ts';
import type { Statement } from '../statements.ts';

/**
 * The sentences from one to another, inclusive, with spans of the body highlighted.
 * @param score share of the claim in it, 0 to 1
 */
export function passageOf(
  article: Article,
  [first, last]: readonly [first: number, last: number],
  highlighted: readonly Span[],
  score: number,
): Passage {
  const slice = sliceOf(article, [first, last], []);
  const inside = highlighted
    .map(({ start, end }) => ({ start: Math.max(start, slice.start), end: Math.min(end, slice.end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: start - slice.start, end: end - slice.start }));
  return { ...slice, highlights: joined(inside, slice.text), score };
}

/** Where a range of a statement's words stands in the body. */
export function spanOf({ words }: Statement, from: number, to: number): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

/** Spans of a text as pairs, neighbours joined across white space. */
function joined(spans: readonly Span[], text: string): Array<readonly [start: number, end: number]> {
  const all: Span[] = [];
  for (const { start, end } of spans) {
    const before = all.at(-1);
    if (before !== undefined && text.slice(before.end, start).trim() === '') {
      all[all.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    } else all.push({ start, end });
  }
  return all.map(({ start, end }) => [start, end] as const);
}
