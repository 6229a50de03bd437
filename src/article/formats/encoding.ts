/** The bytes of a text become its characters. */
import { ArticleError, type Notice } from '../error.ts';
import { isSurelyWindows1252, withWindowsCharacters } from './windows-1252.ts';

export interface DecodedText {
  /** Byte order mark kept. */
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Byte order marks that leave no doubt. */
const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

const SAVE = 'Save the file again with the encoding UTF-8.';

/**
 * The text of a file: UTF-16 where it begins with that mark, UTF-8, the encoding that it declares, or Windows-1252
 * where that is sure.
 *
 * @param declared name of the encoding that the file itself declares, as HTML does; an unknown one counts as none
 * @throws {ArticleError} for bytes that are none of these, with the line of the first where it is known
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const text = unicodeOf(bytes) ?? (declared === null ? null : decodeAs(bytes, declared));
  if (text !== null) return { text, notices: [] };
  const western = decodeAs(bytes, 'windows-1252') ?? '';
  if (isSurelyWindows1252(western, bytes)) return { text: western, notices: [readAsWestern(bytes)] };
  throw notUnicode(bytes);
}

/**
 * The text of a file that has to be Unicode, byte order mark kept: UTF-16 where it begins with that mark, or UTF-8.
 * @throws {ArticleError} for bytes that are neither, with the line of the first where it is known
 */
export function decodeUnicode(bytes: Uint8Array): string {
  const text = unicodeOf(bytes);
  if (text === null) throw notUnicode(bytes);
  return text;
}

/** `null` for bytes that are neither UTF-8 nor begin with the mark of UTF-16. */
function unicodeOf(bytes: Uint8Array): string | null {
  const wide = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (wide !== undefined) return decodeWide(bytes, wide.encoding);
  if (bytes.includes(0)) throw withNul(bytes);
  return decodeAs(bytes, 'utf-8');
}

function notUnicode(bytes: Uint8Array): ArticleError {
  return new ArticleError(lineOfFirstFault(bytes), 'A byte on this line is not UTF-8.', SAVE);
}

/** `null` where the bytes are none of that encoding, or nobody knows it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsCharacters(text) : text;
  } catch {
    return null;
  }
}

function decodeWide(bytes: Uint8Array, encoding: string): string {
  const text = decodeAs(bytes, encoding);
  if (text !== null) return text;
  throw new ArticleError(null, 'It begins like UTF-16 and is not.', SAVE);
}

/** In UTF-16 every other byte of Latin text is NUL; elsewhere NUL stands in no text at all. */
function withNul(bytes: Uint8Array): ArticleError {
  const sample = bytes.subarray(0, 4_096);
  const nuls = [0, 1].map((parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  const isWide = Math.max(...nuls) > sample.length / 4 && Math.min(...nuls) <= sample.length / 20;
  return new ArticleError(
    null,
    isWide ? 'It looks like UTF-16 without its byte order mark.' : 'It holds NUL bytes, which no text has.',
    isWide ? SAVE : 'If it is text, save it again with the encoding UTF-8; else leave it out.',
  );
}

function readAsWestern(bytes: Uint8Array): Notice {
  return {
    line: lineOfFirstFault(bytes),
    message: 'It is not UTF-8 and was read as Windows-1252.',
    advice: 'If letters look wrong, save the file again with the encoding UTF-8.',
  };
}

/**
 * No line end is part of a longer UTF-8 sequence, so the first faulty byte stands on the first line that is not UTF-8
 * by itself.
 */
function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const isReturn = bytes[at] === 0x0d;
    if (at < bytes.length && bytes[at] !== 0x0a && !isReturn) continue;
    if (decodeAs(bytes.subarray(start, at), 'utf-8') === null) return line;
    if (isReturn && bytes[at + 1] === 0x0a) at += 1;
    line += 1;
    start = at + 1;
  }
  return line;
}
