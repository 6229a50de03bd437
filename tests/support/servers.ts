/** Servers' sources in memory: the real ones but for the disk, the other thread and the network. */

import { parseArticle } from '../../src/article/parse.ts';
import type { Builder } from '../../src/library/builder/builder.ts';
import { readSource } from '../../src/library/builder/read-source.ts';
import { FetchError } from '../../src/library/fetching/error.ts';
import type { FetchedSource, Fetcher } from '../../src/library/fetching/fetcher.ts';
import { createKeeper } from '../../src/library/keeping/keeper.ts';
import type { Keeper } from '../../src/library/keeping/types.ts';
import { createVersion } from '../../src/library/library.ts';
import { createServerLibraries, type ServerLibraries } from '../../src/library/servers/libraries.ts';
import { createSegments, type SegmentsOptions } from '../../src/library/servers/segments.ts';
import type { SegmentCache } from '../../src/library/stores/segment-cache.ts';
import type { LibraryVersion } from '../../src/library/types.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';

export interface ServersOptions {
  /** Texts of the operator's library by article id. Default: none. */
  readonly operator?: Readonly<Record<string, string>>;
  /** What stands at addresses; others are refused. May be changed meanwhile. */
  readonly web?: Map<string, Pick<FetchedSource, 'name' | 'bytes'>>;
  /** Bytes of indexes in memory. Default: no bound. */
  readonly memoryMaxBytes?: number;
  /** Default: `Date.now`. */
  readonly clock?: () => number;
  readonly onUnreadable?: SegmentsOptions['onUnreadable'];
  /** What the store is. Default: an empty one. */
  readonly store?: MemoryStore;
}

export interface MemoryServers {
  readonly store: MemoryStore;
  readonly cache: MemoryCache;
  readonly libraries: ServerLibraries;
  readonly keeper: Keeper;
  /** Ids of the sources that were read from their bytes, not from the cache, in order. */
  readonly built: readonly string[];
  /** Gives the operator's library other texts. */
  setOperator(texts: Readonly<Record<string, string>>): void;
}

/** Its blobs by `server key`, which a test may damage. */
export interface MemoryCache extends SegmentCache {
  readonly blobs: Map<string, Uint8Array>;
}

export function createServers({
  operator: texts,
  web = new Map(),
  memoryMaxBytes = Number.POSITIVE_INFINITY,
  clock,
  onUnreadable = () => undefined,
  store = createMemoryStore(clock === undefined ? {} : { clock }),
}: ServersOptions = {}): MemoryServers {
  let version: LibraryVersion | null = texts === undefined ? null : versionOf(texts);
  const built: string[] = [];
  const builder: Builder = {
    prepare: () => undefined,
    read: (request) => {
      built.push(request.id);
      return readSource(request);
    },
    close: async () => undefined,
  };
  const cache = createMemoryCache();
  const segments = createSegments({ store, cache, builder, onUnreadable });
  const operator = version === null ? null : { open: async () => version ?? versionOf({}) };
  const libraries = createServerLibraries({ store, segments, operator, memoryMaxBytes });
  const fetcher: Fetcher = {
    fetch: async (address) => {
      const page = web.get(address);
      if (page === undefined) throw new FetchError('refused', 'Nothing that can be fetched is at this address.', '');
      return { ...page, address, contentType: null };
    },
  };
  const keeper = createKeeper({ store, libraries, segments, builder, fetcher, operator: async () => version });
  return {
    store,
    cache,
    libraries,
    keeper,
    built,
    setOperator: (other) => {
      version = versionOf(other);
      libraries.operatorChanged(version);
    },
  };
}

function versionOf(texts: Readonly<Record<string, string>>): LibraryVersion {
  return createVersion(Object.entries(texts).map(([id, text]) => parseArticle(id, text)));
}

function createMemoryCache(): MemoryCache {
  const blobs = new Map<string, Uint8Array>();
  const name = (server: string, key: string) => `${server} ${key}`;
  return {
    blobs,
    get: async (server, keys) => {
      const found = new Map<string, Uint8Array>();
      for (const key of keys) {
        const bytes = blobs.get(name(server, key));
        if (bytes !== undefined) found.set(key, bytes.slice());
      }
      return found;
    },
    put: async (server, key, bytes) => void blobs.set(name(server, key), bytes.slice()),
    putMany: async (server, given) => {
      for (const [key, bytes] of given) blobs.set(name(server, key), bytes.slice());
    },
    drop: async (server) => {
      for (const key of blobs.keys()) if (key.startsWith(`${server} `)) blobs.delete(key);
    },
    trim: async () => undefined,
  };
}
