import { ENGINE_KEYS, ENGINE_NAMES, type EngineKey } from '../engines/index.ts';
import type { ScaleFigures, ScaleResult, SnapshotFigures } from '../scale/types.ts';

interface Measured {
  readonly label: string;
  readonly of: (figures: ScaleFigures) => number;
  readonly show: (value: number) => string;
}

/** What is measured at each size, lower being better. */
export const SCALE_MEASURES = {
  p95: { label: 'answer, p95', of: ({ p95Ms }) => p95Ms, show: milliseconds },
  p50: { label: 'answer, median', of: ({ p50Ms }) => p50Ms, show: milliseconds },
  build: { label: 'build', of: ({ buildMs }) => buildMs, show: milliseconds },
  memory: { label: 'memory', of: ({ memoryMb }) => memoryMb, show: (value) => `${significant(value)} MB` },
} as const satisfies Readonly<Record<string, Measured>>;

export type ScaleMeasure = keyof typeof SCALE_MEASURES;

/**
 * A head and a row for each measure and size, the best of a row in bold; where an engine gave up, why. A column for
 * each of `keys`, by default for each engine in the results.
 */
export function scaleRows(
  results: readonly ScaleResult[],
  measures: readonly ScaleMeasure[] = ['build', 'memory', 'p50', 'p95'],
  keys: readonly EngineKey[] = ENGINE_KEYS.filter((key) => results.some(({ engine }) => engine === key)),
): string[][] {
  const sizes = [...new Set(results.map(({ sentences }) => sentences))].sort((a, b) => a - b);
  const rows = measures.flatMap((measure) => sizes.map((size) => row(results, keys, measure, size)));
  return [['', ...keys.map((key) => ENGINE_NAMES[key])], ...rows, ...snapshotRows(results, keys)];
}

function row(
  results: readonly ScaleResult[],
  keys: readonly EngineKey[],
  measure: ScaleMeasure,
  size: number,
): string[] {
  const { label, of, show } = SCALE_MEASURES[measure];
  const found = keys.map((key) => results.find(({ engine, sentences }) => engine === key && sentences === size));
  const cells = found.map((result) => ({
    text: result?.figures ? show(of(result.figures)) : (result?.outcome ?? '–'),
    value: result?.figures ? of(result.figures) : null,
  }));
  return [`${size.toLocaleString('en')} sentences: ${label}`, ...inBold(cells, 'lower')];
}

function snapshotRows(results: readonly ScaleResult[], keys: readonly EngineKey[]): string[][] {
  return results.flatMap(({ engine, sentences, snapshot }) => {
    if (snapshot === undefined) return [];
    const label = `${sentences.toLocaleString('en')} sentences: opening a snapshot`;
    return [[label, ...keys.map((key) => (key === engine ? snapshotCell(snapshot) : '–'))]];
  });
}

function snapshotCell({ buildMs, openMs, sameAnswers }: SnapshotFigures): string {
  const cell = `${milliseconds(openMs)}, building takes ${significant(buildMs / openMs)} times as long`;
  return sameAnswers ? cell : `${cell}; **answers differ**`;
}

/** Cells of a row, the best in bold, several where they show the same. */
export function inBold(
  cells: ReadonlyArray<{ readonly text: string; readonly value: number | null }>,
  better: 'higher' | 'lower',
): string[] {
  const values = cells.flatMap(({ value }) => (value === null || Number.isNaN(value) ? [] : [value]));
  const best = better === 'lower' ? Math.min(...values) : Math.max(...values);
  const shown = cells.find(({ value }) => value === best)?.text;
  return cells.map(({ text, value }) => (value !== null && text === shown ? `**${text}**` : text));
}

/** Three figures that matter: `0.0123`, `1.23`, `123`, `12,300`. */
export function significant(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function milliseconds(value: number): string {
  return value < 1000 ? `${significant(value)} ms` : `${significant(value / 1000)} s`;
}
