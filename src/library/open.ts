/** A folder of articles becomes an index at once, by way of a snapshot where one is kept: for what runs and ends. */
import { createHash } from 'node:crypto';
import { IndexStore } from '../search/index/index-store.ts';
import type { IndexOptions, SearchIndex } from '../search/index/search-index.ts';
import { below, inOrder, parseFiles, readFolder, type SourceFile } from './folder.ts';
import { type KeptIndex, keep, openKept, snapshotKey } from './snapshot.ts';
import type { Problem } from './types.ts';

export interface OpenOptions extends IndexOptions {
  /** File of a snapshot: opened where it fits the folder, else written. Default: none. */
  readonly snapshot?: string | null;
}

export interface OpenedFolder {
  /** `null` where no article can be read. */
  readonly index: SearchIndex | null;
  /** What could not be read, or kept, and what else is to be told. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and indexes a folder. A snapshot is used only where this very program made it of these very files, and every
 * bit of it is as it was written; one that does not fit is replaced, and one that is damaged is told as well. Problems
 * are told each time, whether a snapshot is used or not. Never rejects for what the disk holds.
 */
export async function openFolder(
  folder: string,
  { snapshot = null, ...options }: OpenOptions = {},
): Promise<OpenedFolder> {
  const { files, problems } = await readFolder(folder);
  const { opened, told } =
    snapshot === null ? { opened: await build(files, options), told: [] } : await openOrKeep(snapshot, files, options);
  const { store } = opened;
  return {
    index: store.sources.length === 0 ? null : store.version(),
    problems: inOrder([...problems, ...below(folder, opened.problems), ...told]),
  };
}

async function build(files: readonly SourceFile[], options: IndexOptions): Promise<KeptIndex> {
  const { articles, problems } = await parseFiles(files);
  return { store: IndexStore.of(articles, options), problems };
}

interface Attempt {
  readonly opened: KeptIndex;
  /** Of the snapshot itself. */
  readonly told: readonly Problem[];
}

async function openOrKeep(snapshot: string, files: readonly SourceFile[], options: IndexOptions): Promise<Attempt> {
  const key = await snapshotKey(
    snapshot,
    files.map(({ bytes, ...file }) => ({ ...file, hash: createHash('sha256').update(bytes).digest('hex') })),
  );
  if ('message' in key) return { opened: await build(files, options), told: [key] };
  const kept = await openKept(snapshot, key, options);
  if (kept !== null && 'store' in kept) return { opened: kept, told: [] };
  const opened = await build(files, options);
  if (opened.store.sources.length === 0) return { opened, told: [] };
  const unkept = await keep(snapshot, key, opened);
  return { opened, told: [unkept ?? kept].filter((problem) => problem !== null) };
}
