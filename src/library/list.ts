import type { Dirent } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from './file.ts';
import { isRead, whyNotRead } from './kinds.ts';
import type { Problem } from './types.ts';

export interface Listing {
  /** Paths below the folder, parts joined by `/`, in order. */
  readonly files: string[];
  readonly problems: Problem[];
  /** Folders that cannot be read, by their paths below the folder, `''` for the folder itself. */
  readonly unlisted: string[];
}

/** Stands in a name for bytes that are not UTF-8. */
const UNREADABLE_CHARACTER = '\uFFFD';

/**
 * Lists the files below a folder that are read; names that begin with a dot are passed over. Every other file, a folder
 * that cannot be read, a link to a folder and an empty library are problems.
 */
export async function listFiles(dir: string): Promise<Listing> {
  const listing: Listing = { files: [], problems: [], unlisted: [] };
  await walk(dir, '', listing);
  listing.files.sort();
  if (listing.files.length === 0 && listing.problems.length === 0) {
    listing.problems.push({
      severity: 'fault',
      file: dir,
      line: null,
      message: 'The folder holds no article.',
      advice: 'Put .md or .txt files in it, or name another folder.',
    });
  }
  return listing;
}

async function walk(dir: string, below: string, listing: Listing): Promise<void> {
  const folder = join(dir, below);
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    listing.problems.push(unreadable(folder, error));
    listing.unlisted.push(below);
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.includes(UNREADABLE_CHARACTER) && !(await exists(join(dir, path))))
      listing.problems.push(unreadableName(join(dir, path)));
    else if (entry.isDirectory()) await walk(dir, path, listing);
    else if (entry.isSymbolicLink() && (await isFolder(join(dir, path))))
      listing.problems.push(linkToFolder(join(dir, path)));
    else if (isRead(entry.name)) listing.files.push(path);
    else listing.problems.push(notRead(join(dir, path)));
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function notRead(file: string): Problem {
  return { severity: 'fault', file, line: null, ...whyNotRead(file) };
}

function unreadableName(file: string): Problem {
  return { severity: 'fault', file, line: null, message: 'Its name is not UTF-8.', advice: 'Rename it.' };
}

function linkToFolder(file: string): Problem {
  return {
    severity: 'fault',
    file,
    line: null,
    message: 'It is a link to a folder, and those are not followed.',
    advice: 'Copy the folder here, or run with that folder as the library.',
  };
}
