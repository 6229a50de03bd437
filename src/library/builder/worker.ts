/** The thread in which sources are read: it answers each `SourceRequest` with a `ReadSource`. */
import { parentPort } from 'node:worker_threads';
import { type ReadSource, readSource, type SourceRequest } from './read-source.ts';

parentPort?.on('message', async (request: SourceRequest) => {
  const read = await readSource(request);
  parentPort?.postMessage(read, buffersOf(read));
});

/** Handed over instead of copied. */
function buffersOf({ segment }: ReadSource): ArrayBuffer[] {
  if (segment === null) return [];
  const { words, capitals, starts, present } = segment;
  return [words, capitals, starts, present].map(({ buffer }) => buffer as ArrayBuffer);
}
