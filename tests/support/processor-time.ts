/**
 * Processor time of this process that some work takes, in milliseconds: other processes on the machine do not count.
 */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Time of some work at the fastest of several tries, in milliseconds. The first is timed by the clock, which is read in
 * no time and never shows less; only where that is more than enough are there others, in processor time.
 */
export function fastestMs(work: () => unknown, { enoughMs, tries }: { enoughMs: number; tries: number }): number {
  const before = performance.now();
  work();
  let fastest = performance.now() - before;
  for (let attempt = 1; attempt < tries && fastest > enoughMs; attempt += 1) {
    fastest = Math.min(fastest, processorMs(work));
  }
  return fastest;
}
