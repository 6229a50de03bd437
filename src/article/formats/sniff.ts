/** What a file is, by its bytes first and its name after them. */
import { ArticleError } from '../error.ts';
import { SIGNATURES } from './signatures.ts';
import type { Format } from './types.ts';

/** Endings of files whose text is read as it stands, Markdown and plain text alike. */
export const TEXT_ENDINGS = ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'txt', 'text', 'log'] as const;

const FORMATS: Readonly<Record<string, Format>> = {
  ...Object.fromEntries(TEXT_ENDINGS.map((ending) => [ending, 'text'] as const)),
  vtt: 'captions',
  srt: 'captions',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  docx: 'docx',
  pdf: 'pdf',
};

/** Endings of files that are read, without the dot. */
export const READ_ENDINGS: readonly string[] = Object.keys(FORMATS);

/** In lower case, without the dot; `''` where there is none. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The format that a file of this name should have; `null` for an ending that is not read. */
export function formatOfName(name: string): Format | null {
  const ending = endingOf(name);
  return Object.hasOwn(FORMATS, ending) ? (FORMATS[ending] ?? null) : null;
}

/** Of a zip, and of an empty one. */
const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06'];
/** So many bytes may stand before the header of a PDF. */
const PDF_HEADER_WITHIN = 1_024;

/**
 * The format of bytes that are not text: `docx` for every zip, whose parts decide later; `null` for what may be text.
 * @throws {ArticleError} for the bytes of a picture, a recording and the like
 */
export function sniffBytes(bytes: Uint8Array, name: string): 'docx' | 'pdf' | null {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (/^(?:\xEF\xBB\xBF)?\s*%PDF-\d/.test(head)) return 'pdf';
  if (formatOfName(name) === 'pdf' && head.includes('%PDF-')) return 'pdf';
  if (ZIP_STARTS.some((start) => head.startsWith(start))) return 'docx';
  const signature = SIGNATURES.find(({ at = 0, starts }) => head.startsWith(starts, at));
  if (signature !== undefined) throw new ArticleError(null, signature.message, signature.advice);
  return null;
}

/** Begins a page, after white space, comments and an XML declaration. */
const PAGE_START =
  /^\uFEFF?(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const VTT_START = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
/** A number, a line of times with an arrow, a line of words. */
const SRT_START = /^\uFEFF?\s*(?:\d+[ \t]*\r?\n)?\d{1,2}:\d{2}(?::\d{2})?[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,2}:\d{2}/;
const SNIFFED_LENGTH = 4_096;

/** The format of a text by how it begins, else by the file's name. */
export function sniffText(text: string, name: string): 'text' | 'captions' | 'page' {
  const head = text.slice(0, SNIFFED_LENGTH);
  if (VTT_START.test(head) || SRT_START.test(head)) return 'captions';
  if (PAGE_START.test(head)) return 'page';
  const named = formatOfName(name);
  if (named === 'page' && !/<[a-z!/]/i.test(text)) return 'text';
  return named === 'captions' || named === 'page' ? named : 'text';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
