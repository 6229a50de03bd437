import { readFile, stat } from 'node:fs/promises';
import { ArticleError } from '../article/error.ts';
import { assertFileSize } from '../article/formats/caps.ts';
import { decodeUnicode } from '../article/formats/encoding.ts';
import { formatOfName } from '../article/formats/sniff.ts';
import type { Problem } from './types.ts';

/**
 * Reads a file that is no larger than files of its name may be: 20 MiB, a web page 5 MiB.
 *
 * @throws {ArticleError} for a larger file and what is no regular file
 * @throws the file system's error where it cannot be read
 */
export async function readBytes(file: string): Promise<Buffer> {
  const isPage = formatOfName(file) === 'page';
  const stats = await stat(file);
  if (!stats.isFile())
    throw new ArticleError(null, 'It is not a regular file.', 'Replace it by a text file, or remove it.');
  assertFileSize(stats.size, isPage);
  const bytes = await readFile(file);
  assertFileSize(bytes.length, isPage);
  return bytes;
}

/** The text of a file in UTF-8 or UTF-16, byte order mark kept. @throws as `readBytes` and `decodeUnicode` do */
export async function readText(file: string): Promise<string> {
  return decodeUnicode(await readBytes(file));
}

/** What to say of a file or folder that the file system refused. */
export function unreadable(file: string, error: unknown): Problem {
  const code = codeOf(error);
  const [message, advice] = REFUSALS[code] ?? [`It cannot be read (${code}).`, 'Check the disk and the path.'];
  return { severity: 'fault', file, line: null, message, advice };
}

/** What to say of an index that cannot be kept in a file. */
export function unwritable(file: string, error: unknown): Problem {
  const code = codeOf(error);
  const [why, advice] = WRITE_REFUSALS[code] ?? [code, 'Check the disk and the path.'];
  return { severity: 'notice', file, line: null, message: `The index cannot be kept there: ${why}.`, advice };
}

/** The file system's code (`ENOENT`), or what else was thrown. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** `ArticleError` and what the file system refused, as a problem of a file. */
export function toProblem(file: string, error: unknown): Problem {
  if (!(error instanceof ArticleError)) return unreadable(file, error);
  return { severity: 'fault', file, line: error.line, message: error.message, advice: error.advice };
}

const REFUSALS: Readonly<Record<string, readonly [message: string, advice: string]>> = {
  ENOENT: ['It does not exist.', 'Check the path; a link may point at something that is gone.'],
  EACCES: ['It may not be read.', 'Give the user who runs this permission to read it.'],
  EPERM: ['It may not be read.', 'Give the user who runs this permission to read it.'],
  ELOOP: ['Its links lead in a circle.', 'Replace the link by the file itself.'],
  ENOTDIR: ['It is not a folder.', 'Name a folder that holds .md or .txt files.'],
};

const WRITE_REFUSALS: Readonly<Record<string, readonly [why: string, advice: string]>> = {
  ENOENT: ['its folder does not exist', 'Create the folder, or set SNAPSHOT to another file.'],
  ENOTDIR: ['its folder is a file', 'Set SNAPSHOT to another file.'],
  EISDIR: ['it is a folder', 'Set SNAPSHOT to a file.'],
  EACCES: ['it may not be written', 'Give the user who runs this permission to write in its folder.'],
  EPERM: ['it may not be written', 'Give the user who runs this permission to write in its folder.'],
  EROFS: ['the disk is read-only', 'Set SNAPSHOT to a file on another one.'],
  ENOSPC: ['the disk is full', 'Make room on it, or set SNAPSHOT to a file on another one.'],
};
