import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, type LogisticRow } from '../src/train/logistic.ts';

const PENALTY = 0.1;

/** All combinations of two features; it holds where the first is there and, mostly, the second is not. */
const ROWS: readonly LogisticRow[] = [
  { values: [1, 0], holds: true, weight: 9 },
  { values: [1, 0], holds: false, weight: 1 },
  { values: [0, 1], holds: false, weight: 9 },
  { values: [0, 1], holds: true, weight: 1 },
  { values: [1, 1], holds: true, weight: 5 },
  { values: [1, 1], holds: false, weight: 5 },
  { values: [0, 0], holds: true, weight: 5 },
  { values: [0, 0], holds: false, weight: 5 },
];

const probability = (values: readonly number[], { bias, weights }: ReturnType<typeof fitLogistic>) =>
  1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)));

describe('fitLogistic', () => {
  it('given what speaks for it and what against, then their signs and the shares that were seen', () => {
    const fit = fitLogistic(ROWS, [1, -1], PENALTY);
    const [forIt = 0, against = 0] = fit.weights;
    expect(forIt).toBeGreaterThan(1);
    expect(against).toBeLessThan(-1);
    expect(probability([1, 0], fit)).toBeCloseTo(0.9, 1);
    expect(probability([0, 1], fit)).toBeCloseTo(0.1, 1);
    expect(probability([1, 1], fit)).toBeCloseTo(0.5, 1);
  });

  it('given a sign that the examples contradict, then the weight is 0, not the other sign', () => {
    expect(fitLogistic(ROWS, [-1, -1], PENALTY).weights[0]).toBe(0);
  });

  it('given a larger penalty, then smaller weights', () => {
    const size = (penalty: number) => Math.abs(fitLogistic(ROWS, [1, -1], penalty).weights[0] ?? 0);
    expect(size(20)).toBeLessThan(size(PENALTY));
  });

  it('given an example that counts twice, then the same as two of them', () => {
    const [first, ...others] = ROWS;
    if (first === undefined) throw new Error('no rows');
    const twice = [{ ...first, weight: first.weight / 2 }, { ...first, weight: first.weight / 2 }, ...others];
    const [once, split] = [fitLogistic(ROWS, [1, -1], PENALTY), fitLogistic(twice, [1, -1], PENALTY)];
    split.weights.forEach((weight, at) => {
      expect(weight).toBeCloseTo(once.weights[at] ?? Number.NaN, 6);
    });
  });

  it('given no example, then all is 0', () => {
    expect(fitLogistic([], [1], PENALTY)).toEqual({ bias: 0, weights: [0] });
  });

  it('given any examples, then weights are finite and keep to their signs', () => {
    const row = fc.record({
      values: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      holds: fc.boolean(),
      weight: fc.double({ min: 0.1, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { bias, weights } = fitLogistic(rows, [1, -1], 1);
        expect([bias, ...weights].every(Number.isFinite)).toBe(true);
        expect([(weights[0] ?? 0) >= 0, (weights[1] ?? 0) <= 0]).toEqual([true, true]);
      }),
      { numRuns: 30 },
    );
  });
});
