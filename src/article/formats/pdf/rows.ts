/** Runs with the same baseline, and the parts of such a row that stand apart from each other. */
import { oneLine } from '../joined.ts';
import type { Run } from './document.ts';

/** Some of a row. Points; `y` grows downwards. */
export interface Part {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of most of its letters. */
  readonly size: number;
  /** Of most of its letters. */
  readonly font: string;
}

/** Baselines that differ by less than this part of the letters' height are one, as for a raised number. */
const SAME_LINE = 0.5;
/** A gap of so much of the letters' height is a space. */
const SPACE = 0.16;

const SOFT_HYPHEN = '\u00AD';

/** Rows from the top down, the runs of each from left to right; runs of white space are in none. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  let row: Run[] = [];
  let [y, size] = [0, 0];
  for (const run of runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y)) {
    if (row.length === 0 || run.y - y > Math.max(size, run.size) * SAME_LINE) {
      row = [];
      rows.push(row);
      [y, size] = [run.y, run.size];
    }
    row.push(run);
  }
  return rows.map((each) => each.sort((a, b) => a.x - b.x));
}

/** Cuts a row where a gap is wider than so many heights of its letters. */
export function partsOf(row: readonly Run[], gap: number): Part[] {
  const parts: Part[] = [];
  let runs: Run[] = [];
  let right = 0;
  for (const run of row) {
    if (runs.length > 0 && run.x - right > run.size * gap) {
      parts.push(partOf(runs));
      runs = [];
    }
    right = runs.length === 0 ? run.x + run.width : Math.max(right, run.x + run.width);
    runs.push(run);
  }
  if (runs.length > 0) parts.push(partOf(runs));
  return parts;
}

/** @param runs one at least */
function partOf(runs: readonly Run[]): Part {
  const most = runs.reduce((longest, run) => (run.text.length > longest.text.length ? run : longest));
  const [first = most] = runs;
  const texts: string[] = [];
  let right = first.x;
  for (const run of runs) {
    if (texts.length > 0 && run.x - right > run.size * SPACE) texts.push(' ');
    texts.push(run.text);
    right = Math.max(right, run.x + run.width);
  }
  const text = texts.join('');
  // At the end of a line a soft hyphen is seen: it cuts a word.
  const end = text.trimEnd().endsWith(SOFT_HYPHEN) ? '-' : '';
  return { text: `${oneLine(text)}${end}`, x: first.x, right, y: first.y, size: most.size, font: most.font };
}
