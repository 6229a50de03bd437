/** How much of a source is read at most. */
import { ArticleError } from '../error.ts';

const MIB = 1024 * 1024;

/** 20 MiB: what a Discord upload and a long scan with a text layer stay below. */
export const FILE_MAX_BYTES = 20 * MIB;

/** 5 MiB: the markup of a page is many times its text. */
export const PAGE_MAX_BYTES = 5 * MIB;

/** UTF-16 code units: some 1,300,000 words. */
export const TEXT_MAX_LENGTH = 8 * MIB;

/** @throws {ArticleError} where a file has more bytes than are read; `isPage`: it is a web page */
export function assertFileSize(bytes: number, isPage: boolean): void {
  const max = isPage ? PAGE_MAX_BYTES : FILE_MAX_BYTES;
  if (bytes <= max) return;
  const what = isPage ? 'a web page' : 'a file';
  throw new ArticleError(
    null,
    `It has ${(bytes / MIB).toFixed(1)} MiB; ${what} has at most ${max / MIB} MiB.`,
    isPage ? 'Copy the text of the article into a .txt or .md file.' : 'Split it into several files.',
  );
}

/** @throws {ArticleError} where a source has more text than is read */
export function assertTextLength(length: number): void {
  if (length <= TEXT_MAX_LENGTH) return;
  throw new ArticleError(
    null,
    `Its text has ${grouped(length)} characters; at most ${grouped(TEXT_MAX_LENGTH)} are read.`,
    'Split it into several files.',
  );
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
