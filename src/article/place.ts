import type { Article, PlaceMark } from './types.ts';

/** Where in its source a passage stands, as far as the source tells. */
export interface Place {
  /** The words of the heading above it. */
  readonly heading: string | null;
  /** Seconds from the start of the recording. */
  readonly seconds: number | null;
  /** Time of day as written. */
  readonly clock: string | null;
  /** 1-based. */
  readonly page: number | null;
}

/** The place of an offset into the body. Takes time logarithmic in the blocks and marks. */
export function placeOf(article: Pick<Article, 'body' | 'blocks' | 'marks'>, offset: number): Place {
  const { body, blocks, marks } = article;
  const heading = blocks[blocks[lastBefore(blocks, offset)]?.heading ?? -1];
  const mark: PlaceMark | undefined = marks[lastBefore(marks, offset)];
  return {
    heading: heading === undefined ? null : body.slice(heading.start, heading.end),
    seconds: mark?.seconds ?? null,
    clock: mark?.clock ?? null,
    page: mark?.page ?? null,
  };
}

/** A time in a recording as `HH:MM:SS`. @param seconds not negative; fractions are cut off */
export function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** A time in a recording as people write it: `12:03`, `1:02:03`. @param seconds as `formatTime` */
export function shortTime(seconds: number): string {
  return formatTime(seconds).replace(/^(?:00:)?0?/u, '');
}

/** Index of the last that begins at or before an offset; -1 for none. */
function lastBefore(spans: ReadonlyArray<{ readonly start: number }>, offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
