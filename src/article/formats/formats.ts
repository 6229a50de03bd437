/** The bytes of a file become what it says. */
import { ArticleError } from '../error.ts';
import { assertFileSize } from './caps.ts';
import { readCaptions } from './captions/captions.ts';
import { decodeText } from './encoding.ts';
import { declaredEncoding } from './page/charset.ts';
import { formatOfName, sniffBytes, sniffText } from './sniff.ts';
import { readPlainText } from './text.ts';
import type { SourceText } from './types.ts';

/**
 * Reads a file of any format. What the bytes show wins over the name: a page that is called `.txt` is read as a page.
 *
 * @param bytes at most 20 MiB, of a web page 5 MiB; the text in it at most 8 Mi UTF-16 code units
 * @param name the file's name or path; its ending counts where the bytes do not tell
 * @throws {ArticleError} where it cannot be read
 */
export async function readSourceText(bytes: Uint8Array, name: string): Promise<SourceText> {
  assertFileSize(bytes.length, false);
  const sniffed = sniffBytes(bytes, name);
  if (sniffed === 'pdf') return (await import('./pdf/pdf.ts')).readPdf(bytes);
  if (sniffed === 'docx') return (await import('./docx/docx.ts')).readDocx(bytes);
  return readText(bytes, name);
}

async function readText(bytes: Uint8Array, name: string): Promise<SourceText> {
  const isPageByName = formatOfName(name) === 'page';
  const { text, notices } = decodeText(bytes, declaredEncoding(bytes, isPageByName));
  const format = sniffText(text, name);
  if (format === 'text') assertNamedText(name);
  const read = await readAs(format, text, bytes.length);
  return { ...read, notices: [...notices, ...read.notices] };
}

async function readAs(format: 'text' | 'captions' | 'page', text: string, bytes: number): Promise<SourceText> {
  if (format === 'captions') return readCaptions(text);
  if (format === 'text') return readPlainText(text);
  assertFileSize(bytes, true);
  return (await import('./page/page.ts')).readPage(text);
}

/** @throws {ArticleError} for a name that promises a Word document or a PDF, of which the bytes have nothing */
function assertNamedText(name: string): void {
  const named = formatOfName(name);
  if (named !== 'docx' && named !== 'pdf') return;
  const what = named === 'docx' ? 'no Word document (.docx)' : 'no PDF';
  throw new ArticleError(
    null,
    `It is ${what}, whatever its name says.`,
    'If it is text, give it the ending .txt or .md; else save it again, or leave it out.',
  );
}
