/**
 * The value below which `share` (0 to 1) of the values lie, by the nearest rank: the smallest value such that at least
 * that share is not above it. `NaN` of no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/**
 * How often a value of `high` is above one of `low`, a tie being half: the area under the ROC curve, 0 to 1. `NaN`
 * where either has none. Hanley, McNeil: The Meaning and Use of the Area under a ROC Curve, Radiology 143 (1982).
 */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  let sum = 0;
  for (const one of high) {
    for (const other of low) sum += one > other ? 1 : one === other ? 0.5 : 0;
  }
  return sum / (high.length * low.length);
}
