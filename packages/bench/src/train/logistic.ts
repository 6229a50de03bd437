/** One example: values in the order of the features' names, whether it holds, and how much it counts. */
export interface LogisticRow {
  readonly values: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

export interface LogisticFit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 4000;

/**
 * Logistic regression with a quadratic penalty, by projected gradient descent with momentum (Nesterov 1983). A weight
 * keeps to its sign: what speaks for an answer is never learned to speak against it from a chance of one set.
 * @param signs for each feature 1 (weight at least 0), -1 (at most 0) or 0 (either)
 * @param penalty of the squares of the weights, from 0
 */
export function fitLogistic(
  rows: readonly LogisticRow[],
  signs: ReadonlyArray<1 | -1 | 0>,
  penalty: number,
): LogisticFit {
  const size = signs.length;
  let current = new Array<number>(size + 1).fill(0);
  let before = current;
  // The slope nowhere changes faster than this: a larger stride may never settle.
  const steepness = rows.reduce((sum, { values, weight }) => sum + (weight * (squared(values) + 1)) / 4, 2 * penalty);
  const stride = 1 / (steepness || 1);
  for (let step = 1; step <= STEPS; step += 1) {
    const momentum = (step - 1) / (step + 2);
    const ahead = current.map((value, at) => value + momentum * (value - (before[at] ?? 0)));
    const slope = gradient(rows, ahead, penalty);
    before = current;
    current = ahead.map((value, at) => {
      const moved = value - (slope[at] ?? 0) * stride;
      const sign = signs[at];
      return sign !== undefined && moved * sign < 0 ? 0 : moved;
    });
  }
  return { bias: current[size] ?? 0, weights: current.slice(0, size) };
}

function squared(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** Slope of the penalised log-loss; the last value is the bias's. */
function gradient(rows: readonly LogisticRow[], at: readonly number[], penalty: number): Float64Array {
  const size = at.length - 1;
  const slope = new Float64Array(at.length);
  for (const { values, holds, weight } of rows) {
    let sum = at[size] ?? 0;
    for (let feature = 0; feature < size; feature += 1) sum += (at[feature] ?? 0) * (values[feature] ?? 0);
    const error = weight * (1 / (1 + Math.exp(-sum)) - (holds ? 1 : 0));
    for (let feature = 0; feature < size; feature += 1)
      slope[feature] = (slope[feature] ?? 0) + error * (values[feature] ?? 0);
    slope[size] = (slope[size] ?? 0) + error;
  }
  for (let feature = 0; feature < size; feature += 1)
    slope[feature] = (slope[feature] ?? 0) + 2 * penalty * (at[feature] ?? 0);
  return slope;
}
