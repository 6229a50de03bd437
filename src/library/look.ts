/** What a folder holds at a moment, told from its entries alone. */
import { lstat, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toProblem } from './file.ts';
import { idsOf } from './ids.ts';
import { listFiles } from './list.ts';
import type { Problem } from './types.ts';

export interface SeenFile {
  /** Below the folder, parts joined by `/`. */
  readonly path: string;
  /** As `Article.id`. */
  readonly id: string;
  /** Path to open. */
  readonly file: string;
  /** Size, time of the last change, and inode: another one means that the file has changed. */
  readonly signature: string;
}

export interface Look {
  /** By their paths below the folder. */
  readonly files: ReadonlyMap<string, SeenFile>;
  /** Of what is not read, and of the folder itself. */
  readonly problems: readonly Problem[];
  /** Whether a file that is not among `files` is gone; of some folders and files nothing is known at the moment. */
  isGone(path: string): boolean;
}

/** So many files are asked for at once. */
const STATS_AT_ONCE = 32;

/** Lists the files of a folder that can be articles, and those below it. Never rejects. */
export async function lookAt(folder: string): Promise<Look> {
  const listing = await listFiles(folder);
  const ids = idsOf(listing.files);
  const files = new Map<string, SeenFile>();
  const problems = [...listing.problems];
  for (let from = 0; from < listing.files.length; from += STATS_AT_ONCE) {
    const paths = listing.files.slice(from, from + STATS_AT_ONCE);
    for (const seen of await Promise.all(paths.map((path) => see(folder, path, ids.get(path) ?? path)))) {
      if (seen === null) continue;
      if ('signature' in seen) files.set(seen.path, seen);
      else problems.push(seen);
    }
  }
  const { unlisted } = listing;
  const isGone = (path: string) => !files.has(path) && !unlisted.some((unseen) => isIn(unseen, path));
  return { files, problems, isGone };
}

/**
 * Lists the files of several folders, none of which lies within another. Paths are below the first one, so that those
 * of the others begin with `../`; a file whose id one of an earlier folder has goes by that path. Never rejects.
 */
export async function lookAtAll(folders: readonly [string, ...string[]]): Promise<Look> {
  const [first, ...others] = folders;
  const look = await lookAt(first);
  if (others.length === 0) return look;
  const files = new Map(look.files);
  const problems = [...look.problems];
  const ids = new Set(Array.from(files.values(), ({ id }) => id));
  const rest = await Promise.all(others.map(async (folder) => ({ folder, look: await lookAt(folder) })));
  for (const { look: other } of rest) {
    for (const seen of other.files.values()) {
      const path = pathBelow(first, seen.file);
      const id = ids.has(seen.id) ? path : seen.id;
      ids.add(id);
      files.set(path, { ...seen, path, id });
    }
    problems.push(...other.problems);
  }
  const isGone = (path: string) => {
    if (!path.startsWith('../')) return look.isGone(path);
    const file = join(first, path);
    const own = rest.find(({ folder }) => !pathBelow(folder, file).startsWith('../'));
    return own === undefined || own.look.isGone(pathBelow(own.folder, file));
  };
  return { files, problems, isGone };
}

/** Path of a file as seen from a folder, parts joined by `/`. */
export function pathBelow(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/** Whether a path is a folder's, or of what is below it. */
function isIn(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** `null` where it went while the folder was being looked at. */
async function see(folder: string, path: string, id: string): Promise<SeenFile | Problem | null> {
  const file = join(folder, path);
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return { path, id, file, signature: `${size} ${mtimeMs} ${ino}` };
  } catch (error) {
    return (await isThere(file)) ? toProblem(file, error) : null;
  }
}

/** Whether there is a file of this name, or a link, whatever it points at. */
export async function isThere(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => null)) !== null;
}
