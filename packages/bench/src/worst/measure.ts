import { percentile } from '../report/statistics.ts';

/** Processor time of work on many texts, in milliseconds. */
export interface WorstFigures {
  readonly median: number;
  readonly p99: number;
  readonly thirdWorst: number;
  readonly worst: number;
  /** The text that took longest. */
  readonly slowest: string;
}

/**
 * Slower ones are tried again, at most so often: the slowest of several tries is the machine's, the fastest is the
 * code's.
 */
const AGAIN_FROM_MS = 20;
const TRIES = 3;

/** Measures work on each text. Other processes on the machine do not count; this one's garbage collection does. */
export function measureEach(texts: readonly string[], work: (text: string) => unknown): WorstFigures {
  const timed = texts.map((text) => ({ text, ms: fastest(() => work(text)) })).sort((a, b) => b.ms - a.ms);
  const times = timed.map(({ ms }) => ms);
  return {
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    thirdWorst: times[2] ?? Number.NaN,
    worst: times[0] ?? Number.NaN,
    slowest: timed[0]?.text ?? '',
  };
}

function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && best > AGAIN_FROM_MS; attempt += 1) best = Math.min(best, processorMs(work));
  return best;
}

function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
