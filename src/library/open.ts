/** A folder of articles becomes an index, by way of a snapshot where one is kept. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageVersion } from '../root.ts';
import { createIndex, type IndexOptions, type SearchIndex } from '../search/index.ts';
import { readSnapshot, SnapshotError, writeSnapshot } from '../search/snapshot.ts';
import { unreadable } from './file.ts';
import { loadFolder } from './folder.ts';
import { listFiles } from './list.ts';
import type { Problem } from './types.ts';

export interface OpenOptions extends IndexOptions {
  /** File of a snapshot: opened where it fits the folder, else written. Default: none. */
  readonly snapshot?: string | null;
}

export interface OpenedFolder {
  /** `null` where no article can be read. */
  readonly index: SearchIndex | null;
  /** What could not be read, or kept. */
  readonly problems: readonly Problem[];
}

/** So many hexadecimal digits of a SHA-256 stand before a snapshot. */
const FINGERPRINT_LENGTH = 64;

/**
 * Reads and indexes a folder. A snapshot is used only where it was made from these very files by this version; one that does not fit is replaced. A folder with
 * faults in it is read again each time, so that they are told each time. Never rejects for what the disk holds.
 */
export async function openFolder(
  folder: string,
  { snapshot = null, ...options }: OpenOptions = {},
): Promise<OpenedFolder> {
  const fingerprint = snapshot === null ? null : await fingerprintOf(folder);
  const kept = snapshot === null || fingerprint === null ? null : await openSnapshot(snapshot, fingerprint, options);
  if (kept !== null) return { index: kept, problems: [] };
  const { articles, problems } = await loadFolder(folder);
  if (articles.length === 0) return { index: null, problems };
  const index = createIndex(articles, options);
  if (snapshot === null || fingerprint === null || problems.length > 0) return { index, problems };
  return { index, problems: await keepSnapshot(snapshot, fingerprint, index) };
}

/** SHA-256 of this version and of the paths and bytes of all articles; `null` where one cannot be read. */
async function fingerprintOf(folder: string): Promise<string | null> {
  const { files, problems } = await listFiles(folder);
  if (problems.length > 0) return null;
  const hash = createHash('sha256').update(`${packageVersion()}\0`);
  for (const path of files) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes === null) return null;
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function openSnapshot(file: string, fingerprint: string, options: IndexOptions): Promise<SearchIndex | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || bytes.toString('latin1', 0, FINGERPRINT_LENGTH) !== fingerprint) return null;
  try {
    return readSnapshot(bytes.subarray(FINGERPRINT_LENGTH), options);
  } catch (error) {
    if (error instanceof SnapshotError) return null;
    throw error;
  }
}

/** Writes beside the file and puts it in its place when it is whole. */
async function keepSnapshot(file: string, fingerprint: string, index: SearchIndex): Promise<Problem[]> {
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    await writeFile(fresh, [Buffer.from(fingerprint, 'latin1'), writeSnapshot(index)]);
    await rename(fresh, file);
    return [];
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    return [unreadable(file, error)];
  }
}
