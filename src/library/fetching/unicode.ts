/** Text in the encoding that only its server names. */
import { decodeText } from '../../article/formats/encoding.ts';
import { formatOfName } from '../../article/formats/sniff.ts';
import { charsetOf } from './media-types.ts';

/**
 * The bytes of a text as UTF-8 where they are none and the content type names their encoding: the file by itself would
 * not say it. Everything else stands as it arrived.
 * @param name its ending tells whether it is a text
 */
export function inUnicode(bytes: Uint8Array, name: string, contentType: string | null): Uint8Array {
  const charset = charsetOf(contentType);
  const format = formatOfName(name);
  if (charset === null || format === 'pdf' || format === 'docx' || !isKnown(charset) || isUtf8(bytes)) return bytes;
  try {
    return new TextEncoder().encode(decodeText(bytes, charset).text);
  } catch {
    return bytes;
  }
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
