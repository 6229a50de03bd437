/** Reads the body of an answer, and no more of it than is read of a source. */
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { broken, tooLarge, wrongType } from './error.ts';

/** How bodies are packed. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  // RFC 9110, section 8.4.1.2: with the header of zlib, which some servers leave out.
  deflate: (bytes, options) =>
    ((bytes[0] ?? 0) & 0x0f) === 8 ? promisify(inflate)(bytes, options) : promisify(inflateRaw)(bytes, options),
};

/**
 * All of a body, unpacked. It is counted while it arrives and while it is unpacked, and ended where it is too large.
 *
 * @param encoding the header `Content-Encoding`, `''` for none
 * @param length the header `Content-Length`, `''` for none
 * @param maxBytes of the body as it arrives, and unpacked
 * @throws {FetchError} `too-large`; `type` for an encoding that was not asked for; `unreachable` for a damaged body
 */
export async function readBody(
  body: Readable,
  { encoding, length, maxBytes }: { readonly encoding: string; readonly length: string; readonly maxBytes: number },
): Promise<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  const unpack = UNPACKERS[name];
  if (unpack === undefined && name !== '' && name !== 'identity') throw wrongType(`packed as ${name.slice(0, 20)}`);
  if (Number(length) > maxBytes) throw tooLarge(maxBytes);
  const bytes = await arrived(body, maxBytes);
  return unpack === undefined || bytes.length === 0 ? bytes : unpacked(unpack, bytes, maxBytes);
}

async function arrived(body: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function unpacked(unpack: Unpack, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? tooLarge(maxBytes) : broken();
  }
}
