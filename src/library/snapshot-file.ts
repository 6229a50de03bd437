/** The file that keeps an index between starts: what it was made of and by, and a checksum over all of it. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface SnapshotContent {
  /** SHA-256, as hexadecimal digits, of the program that made it. */
  readonly engine: string;
  /** SHA-256, as hexadecimal digits, of the articles it was made of. */
  readonly fingerprint: string;
  /** As `writeSnapshot` gives it. */
  readonly index: Buffer;
  /** Whatever else is to be kept, as text. */
  readonly notes: string;
}

/** Bytes that are no whole snapshot; the message says why, as a sentence. */
export class DamagedSnapshot extends Error {
  override readonly name = 'DamagedSnapshot';
}

/** What the file begins with; the number changes with the places below. */
const MAGIC = Buffer.from('notulen index 3\n', 'latin1');
const HASH_BYTES = 32;
const CHECKSUM_AT = MAGIC.length;
const ENGINE_AT = CHECKSUM_AT + HASH_BYTES;
const FINGERPRINT_AT = ENGINE_AT + HASH_BYTES;
const NOTES_LENGTH_AT = FINGERPRINT_AT + HASH_BYTES;
/** A multiple of eight, so that the index's numbers need not be copied. */
const INDEX_AT = NOTES_LENGTH_AT + 8;

/** A file beside the snapshot that is older was left by a process that was killed: writing takes seconds. */
const LEFT_AFTER_MS = 10 * 60_000;

/** The bytes of a snapshot file, in parts. */
export function sealSnapshot({ engine, fingerprint, index, notes }: SnapshotContent): Buffer[] {
  const head = Buffer.alloc(INDEX_AT);
  const tail = Buffer.from(notes, 'utf8');
  MAGIC.copy(head);
  head.write(engine, ENGINE_AT, HASH_BYTES, 'hex');
  head.write(fingerprint, FINGERPRINT_AT, HASH_BYTES, 'hex');
  head.writeUInt32LE(tail.length, NOTES_LENGTH_AT);
  checksum([head.subarray(ENGINE_AT), index, tail]).copy(head, CHECKSUM_AT);
  return [head, index, tail];
}

/**
 * What a snapshot file holds; `index` is a view of the bytes.
 * @throws DamagedSnapshot where a single bit is not as it was written
 */
export function unsealSnapshot(bytes: Buffer): SnapshotContent {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new DamagedSnapshot('It is not in the form in which this version keeps an index.');
  }
  if (bytes.length < INDEX_AT) throw new DamagedSnapshot('It was cut off.');
  if (!checksum([bytes.subarray(ENGINE_AT)]).equals(bytes.subarray(CHECKSUM_AT, ENGINE_AT))) {
    throw new DamagedSnapshot('Its checksum does not match: it was cut off or changed.');
  }
  const notesAt = bytes.length - bytes.readUInt32LE(NOTES_LENGTH_AT);
  if (notesAt < INDEX_AT) throw new DamagedSnapshot('Its parts do not fit each other.');
  return {
    engine: bytes.toString('hex', ENGINE_AT, FINGERPRINT_AT),
    fingerprint: bytes.toString('hex', FINGERPRINT_AT, NOTES_LENGTH_AT),
    index: bytes.subarray(INDEX_AT, notesAt),
    notes: bytes.toString('utf8', notesAt),
  };
}

/**
 * Reads a snapshot file, `null` where there is none.
 * @throws DamagedSnapshot as `unsealSnapshot`, the file system's error where it cannot be read
 */
export async function readSnapshotFile(file: string): Promise<SnapshotContent | null> {
  try {
    return unsealSnapshot(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes beside the file and puts it in its place when it is whole, so that of several who write at once one wins.
 * Takes away what killed processes left.
 * @throws the file system's error where it cannot be written; what was there stays
 */
export async function writeSnapshotFile(file: string, content: SnapshotContent): Promise<void> {
  await removeLeft(file);
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    await writeFile(fresh, sealSnapshot(content));
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** What cannot be taken away does no harm. */
async function removeLeft(file: string): Promise<void> {
  const folder = dirname(file);
  const name = basename(file);
  const names = await readdir(folder).catch(() => []);
  for (const other of names) {
    if (!other.startsWith(`${name}.`) || !/^\.[0-9a-f]{8}\.new$/.test(other.slice(name.length))) continue;
    const left = join(folder, other);
    const made = await stat(left).catch(() => null);
    if (made === null || !made.isFile() || Date.now() - made.mtimeMs < LEFT_AFTER_MS) continue;
    await rm(left, { force: true }).catch(() => undefined);
  }
}

function checksum(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
