/** Bytes of JavaScript's heap and of what it holds outside, after garbage collection: needs `--expose-gc`. */
export function usedMemory(): number {
  if (globalThis.gc === undefined) throw new Error('memory cannot be measured: node was started without --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
