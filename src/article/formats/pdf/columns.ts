/** Whether a page is set in two columns. */

/** From where to where some of a row goes, in points. */
export interface Extent {
  readonly x: number;
  readonly right: number;
}

/** Each column has so many lines at least. */
const LINES_MIN = 5;
/** A column that goes on in a few lines of the next one has so many itself. */
const FULL_MIN = 12;
/** So many of the rows may run across, as titles do. */
const CROSSING_MAX_SHARE = 0.3;
/** Lines of a column fill so much of it; labels before a colon, and cells of a table, do not. */
const FILLED_MIN_SHARE = 0.6;
/** The gutter is looked for in the middle of the page, at steps of so many points. */
const STEP = 2;
const MIDDLE = [0.3, 0.7] as const;

/** The middle of the gap between two columns, `null` where there are none. `rows`: the parts of each. */
export function gutterOf(rows: readonly (readonly Extent[])[]): number | null {
  // The number of a page may stand below the gap, and its header above.
  return gutterIn(rows) ?? gutterIn(rows.slice(0, -1)) ?? gutterIn(rows.slice(1, -1));
}

function gutterIn(rows: readonly (readonly Extent[])[]): number | null {
  const parts = rows.flat();
  const left = parts.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = parts.reduce((most, part) => Math.max(most, part.right), Number.NEGATIVE_INFINITY);
  const gutter = emptiest(rows, left, right - left);
  if (gutter === null) return null;
  const apart = rows.filter((row) => !row.some((part) => crosses(part, gutter)));
  const before = apart.map((row) => row.filter((part) => part.right <= gutter));
  const after = apart.map((row) => row.filter((part) => part.x >= gutter));
  if (!fills(before, gutter - left)) return null;
  return fills(after, right - gutter) || (apart.length === rows.length && isBegun(before, after)) ? gutter : null;
}

/** Whether the text of a full column goes on at the top of the next one, all of it from the same edge. */
function isBegun(before: readonly (readonly Extent[])[], after: readonly (readonly Extent[])[]): boolean {
  const full = before.filter((row) => row.length > 0);
  const next = after.filter((row) => row.length > 0);
  const edges = next.map((row) => Math.min(...row.map(({ x }) => x)));
  const isAtTop = next.length > 0 && after.slice(0, next.length).every((row) => row.length > 0);
  return full.length >= FULL_MIN && isAtTop && Math.max(...edges) - Math.min(...edges) <= STEP;
}

/** Where the fewest rows run across, in the middle of where that is so; `null` where too many do everywhere. */
function emptiest(rows: readonly (readonly Extent[])[], left: number, width: number): number | null {
  let best: { from: number; to: number; crossing: number } | null = null;
  for (let at = left + width * MIDDLE[0]; at <= left + width * MIDDLE[1]; at += STEP) {
    const crossing = rows.filter((row) => row.some((part) => crosses(part, at))).length;
    if (best === null || crossing < best.crossing) best = { from: at, to: at, crossing };
    else if (crossing === best.crossing && at - best.to <= STEP * 1.5) best.to = at;
  }
  return best === null || best.crossing > rows.length * CROSSING_MAX_SHARE ? null : (best.from + best.to) / 2;
}

function crosses({ x, right }: Extent, at: number): boolean {
  return x < at && right > at;
}

function fills(rows: readonly (readonly Extent[])[], width: number): boolean {
  const widths = rows
    .filter((row) => row.length > 0)
    .map((row) => Math.max(...row.map(({ right }) => right)) - Math.min(...row.map(({ x }) => x)))
    .sort((a, b) => a - b);
  if (widths.length < LINES_MIN) return false;
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= width * FILLED_MIN_SHARE;
}
