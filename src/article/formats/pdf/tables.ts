/** Which rows of a page belong to a table. */

/** A cell, or a label, or a line. */
export interface Cell {
  readonly text: string;
  /** In points. */
  readonly x: number;
  readonly right: number;
}

/** Cells of a column begin at the same place, give or take so many points. */
const ALIGNED = 4;

/** Gaps of a line that was stretched to its column's width are alike, give or take this much. */
const STRETCHED = 0.25;

/**
 * Whether parts of a row are cells of a table: a row beside it has cells that begin at the same places. A label with
 * its value is none (`Ketua   : Lena Moor`), nor is a line whose every word was moved from the next.
 */
export function isTableRow(parts: readonly Cell[], neighbours: readonly (readonly Cell[])[]): boolean {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return false;
  if (first.text.endsWith(':') || second.text.startsWith(':') || isStretched(parts)) return false;
  return neighbours.some((cells) => {
    const shared = parts.filter(({ x }) => cells.some((cell) => Math.abs(cell.x - x) <= ALIGNED));
    return shared.length >= 2 && cells.length >= 2;
  });
}

function isStretched(parts: readonly Cell[]): boolean {
  if (parts.length < 3 || parts.some(({ text }) => text.includes(' '))) return false;
  const gaps = parts.slice(1).map(({ x }, at) => x - (parts[at]?.right ?? 0));
  return Math.max(...gaps) <= Math.min(...gaps) * (1 + STRETCHED);
}
