/**
 * The file that keeps an index between starts, in pieces, each behind its length and its SHA-256: what is parsed was
 * compared first. The first piece tells what it was made of and by, the last one closes it with a sum over all.
 */
import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const HEAD = z.object({
  /** SHA-256, as hexadecimal digits, of the program that made it. */
  engine: z.string(),
  /** SHA-256, as hexadecimal digits, of the articles it was made of. */
  fingerprint: z.string(),
  /** Whatever else is to be kept, as text. */
  notes: z.string(),
});

export type SnapshotHead = Readonly<z.infer<typeof HEAD>>;

export interface SnapshotFile {
  readonly head: SnapshotHead;
  /**
   * To be read once, to the end; closes the file. @throws DamagedSnapshot where a single bit is not as it was written
   */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Where `pieces` is not read. */
  close(): Promise<void>;
}

/** Bytes that are no whole snapshot; the message says why, as a sentence. */
export class DamagedSnapshot extends Error {
  override readonly name = 'DamagedSnapshot';
}

/** What the file begins with; the number changes with its form. */
const MAGIC = Buffer.from('notulen index 4\n', 'latin1');
const HASH_BYTES = 32;
/** Length, as a little-endian number of 32 bits, and SHA-256 of a piece. */
const PREFIX_BYTES = 4 + HASH_BYTES;

/** A file beside the snapshot that is older was left by a process that was killed: writing takes seconds. */
const LEFT_AFTER_MS = 10 * 60_000;

/**
 * Opens a snapshot file, `null` where there is none.
 * @throws DamagedSnapshot where it does not begin as one, the file system's error where it cannot be read
 */
export async function openSnapshotFile(file: string): Promise<SnapshotFile | null> {
  const handle = await open(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    if (size < MAGIC.length || !(await readAt(handle, 0, MAGIC.length)).equals(MAGIC)) {
      throw new DamagedSnapshot('It is not in the form in which this version keeps an index.');
    }
    const pieces = readPieces(handle, size);
    const { value, done } = await pieces.next();
    if (done === true) throw new DamagedSnapshot(CUT_OFF);
    return { head: parseHead(value), pieces: closing(pieces, handle), close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function parseHead(bytes: Uint8Array): SnapshotHead {
  return HEAD.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

async function* closing(pieces: AsyncIterable<Uint8Array>, handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } finally {
    await handle.close();
  }
}

const CUT_OFF = 'It was cut off.';
const CHANGED = 'Its checksum does not match: it was cut off or changed.';

async function* readPieces(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  const sum = createHash('sha256');
  for (let at = MAGIC.length; ; ) {
    if (at + PREFIX_BYTES > size) throw new DamagedSnapshot(CUT_OFF);
    const prefix = await readAt(handle, at, PREFIX_BYTES);
    const length = prefix.readUInt32LE(0);
    const hash = prefix.subarray(4);
    at += PREFIX_BYTES;
    if (length === 0) {
      if (!sum.digest().equals(hash) || at !== size) throw new DamagedSnapshot(CHANGED);
      return;
    }
    if (at + length > size) throw new DamagedSnapshot(CHANGED);
    const bytes = await readAt(handle, at, length);
    if (!createHash('sha256').update(bytes).digest().equals(hash)) throw new DamagedSnapshot(CHANGED);
    sum.update(hash);
    at += length;
    yield bytes;
  }
}

/** @throws DamagedSnapshot where the file ends before */
async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, at + read);
    if (bytesRead === 0) throw new DamagedSnapshot(CUT_OFF);
    read += bytesRead;
  }
  return bytes;
}

/**
 * Writes beside the file and puts it in its place when it is whole, so that of several who write at once one wins.
 * Takes away what killed processes left.
 * @throws the file system's error where it cannot be written; what was there stays
 */
export async function writeSnapshotFile(file: string, head: SnapshotHead, pieces: Iterable<Uint8Array>): Promise<void> {
  await removeLeft(file);
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    const handle = await open(fresh, 'wx');
    try {
      await handle.writeFile(MAGIC);
      const sum = createHash('sha256');
      for (const bytes of allPieces(head, pieces)) {
        const hash = createHash('sha256').update(bytes).digest();
        sum.update(hash);
        await handle.writeFile(prefixOf(bytes.length, hash));
        await handle.writeFile(bytes);
      }
      await handle.writeFile(prefixOf(0, sum.digest()));
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  }
}

function* allPieces(head: SnapshotHead, pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield Buffer.from(JSON.stringify(head), 'utf8');
  yield* pieces;
}

function prefixOf(length: number, hash: Buffer): Buffer {
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt32LE(length, 0);
  hash.copy(prefix, 4);
  return prefix;
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
