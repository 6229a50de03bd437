/** The parts of a zip, unpacked with an eye on how large they become. */
import { Inflate } from 'fflate';
import { ArticleError } from '../../error.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Packed. */
  readonly data: Uint8Array;
}

/** More parts has no document of a word processor. */
const ENTRIES_MAX = 5_000;
const MIB = 1024 * 1024;
/** Of all parts that are read, unpacked. */
export const UNPACKED_MAX_BYTES = 64 * MIB;

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const COMMENT_MAX_LENGTH = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export const DAMAGED = [
  'It is damaged: the packed parts of the document cannot be read.',
  'Open it in a word processor and save it again as .docx.',
] as const;

/**
 * Lists the entries of a zip by its central directory, as word processors do.
 * @throws {ArticleError} where there is none, or it lies beyond the file, or has more than 5,000 entries
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new ArticleError(null, ...DAMAGED);
    throw error;
  }
}

/** Throws a RangeError where a record lies beyond the file. */
function entriesOf(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > ENTRIES_MAX) {
    throw new ArticleError(
      null,
      `It is packed of ${count} parts; at most ${ENTRIES_MAX} are read.`,
      'Open it in a word processor and save it again as .docx, or as plain text (.txt, UTF-8).',
    );
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let each = 0; each < count; each += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no entry');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      data: dataOf(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX_LENGTH); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('no end');
}

function dataOf(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL) throw new RangeError('no local header');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > bytes.length) throw new RangeError('beyond the file');
  return bytes.subarray(start, start + length);
}

/** Unpacks entries of one zip, which together may have at most `UNPACKED_MAX_BYTES`: counted, not as they claim. */
export function createUnpacker(): (entry: ZipEntry) => Uint8Array {
  let total = 0;
  const count = (bytes: number) => {
    total += bytes;
    if (total <= UNPACKED_MAX_BYTES) return;
    throw new ArticleError(
      null,
      `It has more than ${UNPACKED_MAX_BYTES / MIB} MiB once it is unpacked.`,
      'Open it in a word processor and save it as plain text (.txt, UTF-8), or in several files.',
    );
  };
  return (entry) => {
    if (entry.isEncrypted) {
      throw new ArticleError(null, 'It is protected by a password.', 'Save it again without a password.');
    }
    if (entry.method === STORED) {
      count(entry.data.length);
      return entry.data;
    }
    if (entry.method !== DEFLATED) throw new ArticleError(null, ...DAMAGED);
    return inflated(entry.data, count);
  };
}

/** So much is inflated before it is counted again; a byte becomes a thousand at most. */
const STEP_BYTES = 16_384;

function inflated(data: Uint8Array, count: (bytes: number) => void): Uint8Array {
  const chunks: Uint8Array[] = [];
  let isWhole = false;
  const inflate = new Inflate((chunk, isFinal) => {
    count(chunk.length);
    chunks.push(chunk);
    isWhole = isFinal;
  });
  try {
    for (let at = 0; at < Math.max(1, data.length); at += STEP_BYTES) {
      inflate.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
    }
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw new ArticleError(null, ...DAMAGED);
  }
  if (!isWhole) throw new ArticleError(null, ...DAMAGED);
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
