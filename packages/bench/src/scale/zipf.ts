/**
 * Draws ranks by the law of Zipf and Mandelbrot: the word of rank r (from 1) comes with a frequency proportional to 1 /
 * (r + shift)^exponent. Mandelbrot: An Informational Theory of the Statistical Structure of Language (1953).
 */
export interface ZipfMandelbrot {
  /** A rank from 0 up to, not including, `ranks`; `uniform` is from 0 up to 1. `ranks` must be 1 to the largest. */
  draw(uniform: number, ranks: number): number;
  /** Share of the words that have one of the first `ranks` ranks, of those that have one of the first `of`. */
  share(ranks: number, of: number): number;
}

export function createZipfMandelbrot(exponent: number, shift: number, largest: number): ZipfMandelbrot {
  const sums = new Float64Array(largest + 1);
  for (let rank = 1; rank <= largest; rank += 1) {
    sums[rank] = (sums[rank - 1] ?? 0) + (rank + shift) ** -exponent;
  }
  return {
    draw(uniform, ranks) {
      const wanted = uniform * (sums[ranks] ?? 0);
      let low = 1;
      let high = ranks;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      return low - 1;
    },
    share: (ranks, of) => (sums[ranks] ?? 0) / (sums[of] ?? 1),
  };
}
