/** A folder of articles becomes an index, by way of a snapshot where one is kept. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { createIndex, type IndexOptions, type SearchIndex } from '../search/index/search-index.ts';
import { readSnapshot, SnapshotError, writeSnapshot } from '../search/index/snapshot.ts';
import { engineHash } from './engine.ts';
import { codeOf, unwritable } from './file.ts';
import { below, inOrder, parseFiles, readFolder, type SourceFile } from './folder.ts';
import { DamagedSnapshot, readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts';
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

const NOTES = z.array(
  z.object({
    severity: z.enum(['fault', 'notice']),
    file: z.string(),
    line: z.number().nullable(),
    message: z.string(),
    advice: z.string(),
  }),
);

/** An index, and the problems of the files it was made of, by their paths below the folder. */
interface Opened {
  readonly index: SearchIndex;
  readonly problems: readonly Problem[];
}

/** What a snapshot has to be made by and of. */
interface Key {
  readonly engine: string;
  readonly fingerprint: string;
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
  const { opened, told } = snapshot === null ? build(files, options) : await openKept(snapshot, files, options);
  return { index: opened.index, problems: inOrder([...problems, ...below(folder, opened.problems), ...told]) };
}

interface Attempt {
  readonly opened: { readonly index: SearchIndex | null; readonly problems: readonly Problem[] };
  /** Of the snapshot itself. */
  readonly told: readonly Problem[];
}

function build(files: readonly SourceFile[], options: IndexOptions): Attempt {
  const { articles, problems } = parseFiles(files);
  return { opened: { index: articles.length === 0 ? null : createIndex(articles, options), problems }, told: [] };
}

async function openKept(snapshot: string, files: readonly SourceFile[], options: IndexOptions): Promise<Attempt> {
  const engine = await engineHash().catch((error: unknown) => ({ why: codeOf(error) }));
  if (typeof engine !== 'string') return { ...build(files, options), told: [unknownProgram(snapshot, engine.why)] };
  const key = { engine, fingerprint: fingerprintOf(files) };
  const kept = await openSnapshot(snapshot, key, options);
  if (kept !== null && 'index' in kept) return { opened: kept, told: [] };
  const { opened } = build(files, options);
  const { index, problems } = opened;
  if (index === null) return { opened, told: [] };
  const unkept = await keepSnapshot(snapshot, key, { index, problems });
  return { opened, told: [unkept ?? kept].filter((problem) => problem !== null) };
}

function unknownProgram(file: string, code: string): Problem {
  return {
    severity: 'notice',
    file,
    line: null,
    message: `No index is kept there, since the program's own files cannot be read (${code}).`,
    advice: 'Install the program again.',
  };
}

/** SHA-256 of the paths, ids and bytes of all articles. */
function fingerprintOf(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const { path, id, bytes } of files) hash.update(`${path}\0${id}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/**
 * `null` where there is none, or one of other files or another program; a problem where it cannot be used and should
 * be.
 */
async function openSnapshot(file: string, key: Key, options: IndexOptions): Promise<Opened | Problem | null> {
  try {
    const content = await readSnapshotFile(file);
    if (content === null || content.engine !== key.engine || content.fingerprint !== key.fingerprint) return null;
    return { index: readSnapshot(content.index, options), problems: NOTES.parse(JSON.parse(content.notes)) };
  } catch (error) {
    return { severity: 'notice', file, line: null, message: whyUnusable(error), advice: 'The index was built anew.' };
  }
}

function whyUnusable(error: unknown): string {
  if (error instanceof DamagedSnapshot || error instanceof SnapshotError) return error.message;
  return `It cannot be opened (${codeOf(error)}).`;
}

/** Gives what went wrong, `null` where it is kept. */
async function keepSnapshot(file: string, key: Key, { index, problems }: Opened): Promise<Problem | null> {
  try {
    await writeSnapshotFile(file, { ...key, index: writeSnapshot(index), notes: JSON.stringify(problems) });
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}
