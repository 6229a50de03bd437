/** The thread in which sources are read: it answers a `SourceRequest`, and each `NEXT`, with a piece of a source. */
import { parentPort } from 'node:worker_threads';
import { buffersOf, cutPieces, NEXT, PARSED, type Piece } from './handover.ts';
import { readSource, type SourceRequest } from './read-source.ts';

let pieces: Piece[] = [];

parentPort?.on('message', async (message: SourceRequest | typeof NEXT) => {
  if (message !== NEXT) pieces = cutPieces(await readSource(message, () => parentPort?.postMessage(PARSED))).reverse();
  const piece = pieces.pop();
  if (piece !== undefined) parentPort?.postMessage(piece, buffersOf(piece));
});
