/** Runs of a page become lines, in the order in which a person reads them. */
import { gutterOf } from './columns.ts';
import type { Run } from './document.ts';
import { type Part, partsOf, rowsOf } from './rows.ts';
import { isTableRow } from './tables.ts';

/** Text on one baseline that belongs together. Points; `y` grows downwards. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Height of most of its letters. */
  readonly size: number;
  /** Of most of its letters. */
  readonly font: string;
  /** Between which edges lines of its column stand. */
  readonly column: Edges;
  /** Whether it is a row of a table, its cells separated by ` | `. */
  readonly isRow: boolean;
}

export interface Edges {
  readonly left: number;
  readonly right: number;
}

type Loose = Omit<Line, 'column'>;

/** A gap of so many heights parts the cells of a table, and a label from its value. */
const WIDE_GAP = 1.6;
/** Columns may stand nearer to each other. */
const COLUMN_GAP = 0.8;

/** Lines of a page: where it has two columns, the left one before the right one. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows = rowsOf(runs);
  const gutter = gutterOf(rows.map((row) => partsOf(row, COLUMN_GAP)));
  if (gutter === null) return withColumn(looseLines(rows));
  const lines: Line[] = [];
  let [left, right]: [Run[][], Run[][]] = [[], []];
  const flush = () => {
    lines.push(...withColumn(looseLines(left)), ...withColumn(looseLines(right)));
    [left, right] = [[], []];
  };
  for (const row of rows) {
    const before = row.filter((run) => run.x + run.width <= gutter);
    const after = row.filter((run) => run.x >= gutter);
    if (before.length + after.length < row.length) {
      flush();
      lines.push(...withColumn(looseLines([row])));
      continue;
    }
    if (before.length > 0) left.push(before);
    if (after.length > 0) right.push(after);
  }
  flush();
  return lines;
}

function looseLines(rows: readonly (readonly Run[])[]): Loose[] {
  const cut = rows.map((row) => partsOf(row, WIDE_GAP));
  return cut.flatMap((parts, at) => {
    const isRow = isTableRow(parts, [cut[at - 1] ?? [], cut[at + 1] ?? []]);
    return lineOf(parts, isRow);
  });
}

function lineOf(parts: readonly Part[], isRow: boolean): Loose[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const { size, font } = parts.reduce((most, part) => (part.text.length > most.text.length ? part : most));
  const text = parts.map((part) => part.text).join(isRow ? '\t' : ' ');
  return [{ text, x: first.x, right: last.right, y: first.y, size, font, isRow }];
}

function withColumn(lines: readonly Loose[]): Line[] {
  const column = {
    left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  };
  return lines.map((line) => ({ ...line, column }));
}

/** Lines of a page of which some were taken away: columns are as wide as what is left of them. */
export function withNarrowedColumns(lines: readonly Line[]): Line[] {
  const left = new Map<Edges, Line[]>();
  for (const line of lines) {
    const own = left.get(line.column);
    if (own === undefined) left.set(line.column, [line]);
    else own.push(line);
  }
  return [...left.values()].flatMap(withColumn);
}
