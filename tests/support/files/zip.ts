/** Writes zip files byte by byte, also such as no program writes. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What both headers claim in place of the size that it has unpacked. */
  readonly claimedSize?: number;
  /** What both headers claim in place of the checksum. */
  readonly claimedChecksum?: number;
  /** Default: deflated. */
  readonly stored?: boolean;
  /** The general purpose flags; 1: encrypted. Default 0. */
  readonly flags?: number;
  /** The compression method that is claimed; default: the one that is used. */
  readonly method?: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** A zip of these entries, in this order, equal names too. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = recordsOf(entry, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function recordsOf(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(entry.name);
  const data = Buffer.from(entry.data);
  const packed = entry.stored === true ? data : deflateRawSync(data);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(entry.flags ?? 0, 2);
  common.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4);
  common.writeUInt32LE(0x21_00_00, 6);
  common.writeUInt32LE(entry.claimedChecksum ?? checksum(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(entry.claimedSize ?? data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([signature(LOCAL), common, name, packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const central = Buffer.concat([signature(CENTRAL), Buffer.from([20, 0]), common, tail, name]);
  return { local, central };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Node 20.15 and newer have one of their own; a zip without a right one is still a zip. */
function checksum(data: Buffer): number {
  return typeof crc32 === 'function' ? crc32(data) : 0;
}
