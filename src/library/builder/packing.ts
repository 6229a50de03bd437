/** What was read of a source as bytes: what is kept of it between starts. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Pause } from '../../app/event-loop.ts';
import type { Fingerprint } from '../../article/review/fingerprint.ts';
import type { Segment } from '../../search/index/segment.ts';
import { Assembly, cutPieces, type Piece } from './handover.ts';

/** What is needed of a source to answer from it, and to compare others with it. */
export interface PackedSource {
  readonly segment: Segment;
  readonly fingerprint: Fingerprint;
}

const HASH_BYTES = 32;
const LENGTH_BYTES = 4;

/** Takes time linear in the source's length. */
export function pack({ segment, fingerprint }: PackedSource): Uint8Array {
  const read = { hash: null, segment, reviewed: null, problems: [] };
  const parts = [fingerprint, ...cutPieces(read)].flatMap((piece) => {
    const bytes = serialize(piece);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(bytes.length, 0);
    return [length, bytes];
  });
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return Buffer.concat([sum.digest(), ...parts]);
}

/**
 * The same again, with pauses between pieces of some milliseconds; `null` where a single bit is not as it was packed.
 */
export async function unpack(bytes: Uint8Array, pause: Pause): Promise<PackedSource | null> {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (packed.length < HASH_BYTES) return null;
  const sum = createHash('sha256').update(packed.subarray(HASH_BYTES)).digest();
  if (!sum.equals(packed.subarray(0, HASH_BYTES))) return null;
  const assembly = new Assembly();
  let fingerprint: Fingerprint | null = null;
  for (let at = HASH_BYTES; at < packed.length; ) {
    const end = at + LENGTH_BYTES + packed.readUInt32LE(at);
    const piece: unknown = deserialize(packed.subarray(at + LENGTH_BYTES, end));
    at = end;
    if (fingerprint === null) {
      fingerprint = piece as Fingerprint;
      continue;
    }
    const read = assembly.take(piece as Piece);
    if (read?.segment) return { segment: ownCopy(read.segment), fingerprint };
    await pause();
  }
  return null;
}

/** `deserialize` gives views into the bytes, which would be kept in memory as long as they are. */
function ownCopy({ present, ...segment }: Segment): Segment {
  return { ...segment, present: present.slice() };
}
