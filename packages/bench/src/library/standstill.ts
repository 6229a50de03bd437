/** How long the event loop stands still, told by a timer of a millisecond. */
import { existsSync, readFileSync } from 'node:fs';

/** On Linux: processor time of this thread, in nanoseconds, before a space. */
const THREAD_STATISTICS = '/proc/thread-self/schedstat';
const TICK_MS = 1;

/**
 * Time of this thread so far, in milliseconds: of the processor where the system tells, so that other work on the
 * machine does not count, else of the clock.
 */
function threadMs(): number {
  if (!existsSync(THREAD_STATISTICS)) return performance.now();
  return Number(readFileSync(THREAD_STATISTICS, 'latin1').split(' ')[0]) / 1e6;
}

/** Gives what some work gives, and the longest time in milliseconds between any two turns of the loop meanwhile. */
export async function longestStandstill<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly longestMs: number }> {
  let longestMs = 0;
  let before = threadMs();
  const tick = () => {
    const now = threadMs();
    longestMs = Math.max(longestMs, now - before);
    before = now;
  };
  const timer = setInterval(tick, TICK_MS);
  try {
    const value = await work();
    tick();
    return { value, longestMs };
  } finally {
    clearInterval(timer);
  }
}
