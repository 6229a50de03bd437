/** The cache, as the main thread sees it. */
import type { SegmentCache } from '../segment-cache.ts';
import type { StoreThread } from './thread.ts';

/** So many blobs are handed over at once, so that neither thread is held up for long. */
const BLOBS_AT_ONCE = 250;

export function remoteCache(thread: StoreThread): SegmentCache {
  /** What the thread cannot do now is as if nothing had been put. */
  async function call<Method extends keyof SegmentCache>(
    method: Method,
    args: Parameters<SegmentCache[Method]>,
    transferred: readonly ArrayBuffer[] = [],
  ): Promise<Awaited<ReturnType<SegmentCache[Method]>> | null> {
    try {
      const value = await thread.call({ of: 'cache', method, args }, transferred);
      return value as Awaited<ReturnType<SegmentCache[Method]>>;
    } catch {
      return null;
    }
  }

  async function putMany(server: string, blobs: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const own = Array.from(blobs, ([key, bytes]) => [key, ownBytes(bytes)] as const);
    for (let from = 0; from < own.length; from += BLOBS_AT_ONCE) {
      const some = own.slice(from, from + BLOBS_AT_ONCE);
      const buffers = some.map(([, { buffer }]) => buffer);
      await call('putMany', [server, new Map(some)], buffers);
    }
  }

  return {
    get: async (server, keys) => {
      const found = new Map<string, Uint8Array>();
      for (let from = 0; from < keys.length; from += BLOBS_AT_ONCE) {
        const some = await call('get', [server, keys.slice(from, from + BLOBS_AT_ONCE)]);
        for (const [key, bytes] of some ?? []) found.set(key, bytes);
      }
      return found;
    },
    put: (server, key, bytes) => putMany(server, new Map([[key, bytes]])),
    putMany,
    drop: async (server) => {
      await call('drop', [server]);
    },
    trim: async (maxBytes) => {
      await call('trim', [maxBytes]);
    },
  };
}

/** Bytes whose buffer can be handed over: a copy where others may have a part in it. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length) return new Uint8Array(buffer);
  return Uint8Array.from(bytes);
}
