import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { ArticleError } from '../article/error.ts';
import type { Problem } from './types.ts';

/** 2 MiB: some 300,000 words. */
export const ARTICLE_MAX_BYTES = 2 * 1024 * 1024;

/**
 * Reads a file of UTF-8 text, byte order mark kept, of at most `ARTICLE_MAX_BYTES`.
 *
 * @throws {ArticleError} for a larger file, what is no regular file, and bytes that are not UTF-8 (with the line of the first)
 * @throws the file system's error where it cannot be read
 */
export async function readText(file: string): Promise<string> {
  const stats = await stat(file);
  if (!stats.isFile())
    throw new ArticleError(null, 'It is not a regular file.', 'Replace it by a text file, or remove it.');
  assertSize(stats.size);
  const bytes = await readFile(file);
  assertSize(bytes.length);
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  throw new ArticleError(
    lineOfFirstFault(bytes),
    'A byte on this line is not UTF-8.',
    'Save the file again with the encoding UTF-8.',
  );
}

/** What to say of a file or folder that the file system refused. */
export function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const [message, advice] = REFUSALS[code] ?? [`It cannot be read (${code}).`, 'Check the disk and the path.'];
  return { file, line: null, message, advice };
}

const REFUSALS: Readonly<Record<string, readonly [message: string, advice: string]>> = {
  ENOENT: ['It does not exist.', 'Check the path; a link may point at something that is gone.'],
  EACCES: ['It may not be read.', 'Give the user who runs this permission to read it.'],
  EPERM: ['It may not be read.', 'Give the user who runs this permission to read it.'],
  ELOOP: ['Its links lead in a circle.', 'Replace the link by the file itself.'],
  ENOTDIR: ['It is not a folder.', 'Name a folder that holds .md or .txt files.'],
};

function assertSize(bytes: number): void {
  if (bytes <= ARTICLE_MAX_BYTES) return;
  const mebibytes = (bytes / 1024 / 1024).toFixed(1);
  throw new ArticleError(
    null,
    `It has ${mebibytes} MiB; an article has at most 2 MiB.`,
    'Split it into several files.',
  );
}

/** No line end is part of a longer UTF-8 sequence, so the first faulty byte stands on the first line that is not UTF-8 by itself. */
function lineOfFirstFault(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/);
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
}
