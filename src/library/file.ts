import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { ArticleError } from '../article/error.ts';
import type { Problem } from './types.ts';

/** 2 MiB: some 300,000 words. */
export const ARTICLE_MAX_BYTES = 2 * 1024 * 1024;

/**
 * Reads a file of at most `ARTICLE_MAX_BYTES`.
 *
 * @throws {ArticleError} for a larger file and what is no regular file
 * @throws the file system's error where it cannot be read
 */
export async function readBytes(file: string): Promise<Buffer> {
  const stats = await stat(file);
  if (!stats.isFile())
    throw new ArticleError(null, 'It is not a regular file.', 'Replace it by a text file, or remove it.');
  assertSize(stats.size);
  const bytes = await readFile(file);
  assertSize(bytes.length);
  return bytes;
}

/**
 * The text of a file, byte order mark kept: UTF-8, or UTF-16 where it begins with that mark.
 * @throws {ArticleError} for bytes that are neither, with the line of the first where it is known
 */
export function decodeText(bytes: Buffer): string {
  const wide = WIDE_ENCODINGS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  if (wide !== undefined) return decodeWide(bytes, wide.encoding);
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  throw new ArticleError(
    lineOfFirstFault(bytes),
    'A byte on this line is not UTF-8.',
    'Save the file again with the encoding UTF-8.',
  );
}

/** `readBytes` and `decodeText` in one. */
export async function readText(file: string): Promise<string> {
  return decodeText(await readBytes(file));
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

/** Byte order marks that leave no doubt. */
const WIDE_ENCODINGS = [
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
];

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

function assertSize(bytes: number): void {
  if (bytes <= ARTICLE_MAX_BYTES) return;
  const mebibytes = (bytes / 1024 / 1024).toFixed(1);
  throw new ArticleError(
    null,
    `It has ${mebibytes} MiB; an article has at most 2 MiB.`,
    'Split it into several files.',
  );
}

function decodeWide(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleError(null, 'It begins like UTF-16 and is not.', 'Save the file again with the encoding UTF-8.');
  }
}

/**
 * No line end is part of a longer UTF-8 sequence, so the first faulty byte stands on the first line that is not UTF-8
 * by itself.
 */
function lineOfFirstFault(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/);
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
}
