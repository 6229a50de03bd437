/** A logarithmic axis: values to places on the picture. */
export interface LogScale {
  /** The place of a value above 0. */
  at(value: number): number;
  /** Powers of ten between its ends, in order. */
  readonly ticks: readonly number[];
}

/** From the least value to the largest, whose places are `from` and `to`; equal values stand at `from`. */
export function createLogScale(values: readonly number[], from: number, to: number): LogScale {
  const low = Math.log10(Math.min(...values));
  const high = Math.log10(Math.max(...values));
  const range = high - low || 1;
  const first = Math.ceil(low - 1e-9);
  const count = Math.max(0, Math.floor(high + 1e-9) - first + 1);
  return {
    at: (value) => from + ((Math.log10(value) - low) / range) * (to - from),
    ticks: Array.from({ length: count }, (_, index) => 10 ** (first + index)),
  };
}

/**
 * Places moved as little as it takes to be `gap` apart, in the order given by their size, none below `least` or above
 * `most`.
 */
export function spread(places: readonly number[], gap: number, least: number, most: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let previous = least - gap;
  for (const one of order) {
    one.place = Math.max(one.place, previous + gap);
    previous = one.place;
  }
  let next = most + gap;
  for (const one of order.toReversed()) {
    one.place = Math.min(one.place, next - gap);
    next = one.place;
  }
  const moved = places.slice();
  for (const { place, index } of order) moved[index] = place;
  return moved;
}
