/**
 * Processor time of this process that some work takes, in milliseconds: other processes on the machine do not count.
 */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
