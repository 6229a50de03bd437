/** An index of a folder is kept in a file between starts. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Pause } from '../app/event-loop.ts';
import type { IndexStore } from '../search/index/index-store.ts';
import type { IndexOptions } from '../search/index/search-index.ts';
import { readSnapshot, SnapshotError, writeSnapshot } from '../search/index/snapshot.ts';
import { engineHash } from './engine.ts';
import { codeOf, unwritable } from './file.ts';
import { DamagedSnapshot, openSnapshotFile, writeSnapshotFile } from './snapshot-file.ts';
import type { Problem } from './types.ts';

const NOTES = z.array(
  z.object({
    severity: z.enum(['fault', 'notice']),
    file: z.string(),
    line: z.number().nullable(),
    message: z.string(),
    advice: z.string(),
  }),
);

/** What a snapshot has to be made by and of. */
export interface SnapshotKey {
  readonly engine: string;
  readonly fingerprint: string;
}

/** A file of the folder, by its path below it. */
export interface HashedFile {
  readonly path: string;
  /** As `Article.id`. */
  readonly id: string;
  /** SHA-256 of its bytes, as hexadecimal digits. */
  readonly hash: string;
}

/** The key of this program and these files, or what to tell where the program's own files cannot be read. */
export async function snapshotKey(file: string, files: readonly HashedFile[]): Promise<SnapshotKey | Problem> {
  const engine = await engineHash().catch((error: unknown) => ({ why: codeOf(error) }));
  if (typeof engine !== 'string') return unknownProgram(file, engine.why);
  const fingerprint = createHash('sha256');
  for (const { path, id, hash } of files) fingerprint.update(`${path}\0${id}\0${hash}\0`);
  return { engine, fingerprint: fingerprint.digest('hex') };
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

/** An index, and the problems of the files it was made of, by their paths below the folder. */
export interface KeptIndex {
  readonly store: IndexStore;
  readonly problems: readonly Problem[];
}

/**
 * `null` where there is none, or one of other files or another program; a problem where it cannot be used and should
 * be. Never rejects.
 */
export async function openKept(
  file: string,
  key: SnapshotKey,
  options: IndexOptions,
  pause?: Pause,
): Promise<KeptIndex | Problem | null> {
  try {
    const kept = await openSnapshotFile(file);
    if (kept === null) return null;
    const { engine, fingerprint, notes } = kept.head;
    if (engine !== key.engine || fingerprint !== key.fingerprint) {
      await kept.close();
      return null;
    }
    const store = await readSnapshot(kept.pieces, options, pause);
    return { store, problems: NOTES.parse(JSON.parse(notes)) };
  } catch (error) {
    return { severity: 'notice', file, line: null, message: whyUnusable(error), advice: 'The index was built anew.' };
  }
}

function whyUnusable(error: unknown): string {
  if (error instanceof DamagedSnapshot || error instanceof SnapshotError) return error.message;
  return `It cannot be opened (${codeOf(error)}).`;
}

/** Gives what went wrong, `null` where it is kept. Never rejects. */
export async function keep(file: string, key: SnapshotKey, { store, problems }: KeptIndex): Promise<Problem | null> {
  try {
    await writeSnapshotFile(file, { ...key, notes: JSON.stringify(problems) }, writeSnapshot(store));
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}
