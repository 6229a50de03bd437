import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 2026, as MS-DOS counts: files have no other date, so that the same text gives the same bytes. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/** A ZIP archive (PKWARE APPNOTE 6.3.3, sections 4.3.7, 4.3.12 and 4.3.16) of deflated UTF-8 texts, in their order. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const common = commonFields(name, bytes, packed.length);
    const head = Buffer.concat([uint32(LOCAL), common, Buffer.from(name)]);
    const made = uint16(VERSION);
    // Comment length, disk number, internal attributes: none.
    const rest = Buffer.concat([Buffer.alloc(10), uint32(offset), Buffer.from(name)]);
    central.push(uint32(CENTRAL), made, common, rest);
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const count = uint16(entries.length);
  const end = [uint32(END), Buffer.alloc(4), count, count, uint32(directory.length), uint32(offset), Buffer.alloc(2)];
  return Buffer.concat([...local, directory, ...end]);
}

/** The texts of an archive made by `zip`, by name. */
export function unzip(archive: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  while (archive.readUInt32LE(at) === LOCAL) {
    const packedLength = archive.readUInt32LE(at + 18);
    const nameLength = archive.readUInt16LE(at + 26);
    const nameEnd = at + 30 + nameLength;
    const name = archive.toString('utf8', at + 30, nameEnd);
    texts.set(name, inflateRawSync(archive.subarray(nameEnd, nameEnd + packedLength)).toString());
    at = nameEnd + packedLength;
  }
  return texts;
}

/** What the local header and the central directory both hold: version, flags, method, date, sizes, lengths. */
function commonFields(name: string, bytes: Buffer, packedLength: number): Buffer {
  return Buffer.concat([
    ...[VERSION, 0, DEFLATED, 0, DATE].map(uint16),
    ...[crc32(bytes), packedLength, bytes.length].map(uint32),
    uint16(Buffer.byteLength(name)),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
