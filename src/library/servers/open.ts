/** The sources that servers keep in a folder, and everything that works on them. */
import type { IndexOptions } from '../../search/index/search-index.ts';
import type { Builder } from '../builder/builder.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { createKeeper } from '../keeping/keeper.ts';
import type { Keeper } from '../keeping/types.ts';
import { openSqliteStore } from '../stores/sqlite/store.ts';
import type { SourceStore } from '../stores/types.ts';
import type { Library } from '../types.ts';
import { createServerLibraries, type ServerLibraries } from './libraries.ts';
import { createSegments, type SegmentsOptions } from './segments.ts';

export interface ServersOptions extends IndexOptions {
  /** Folder of what is kept; made where it does not exist. */
  readonly dataDir: string;
  /** Reads sources; whoever made it closes it. */
  readonly builder: Builder;
  readonly fetcher: Fetcher;
  /** What servers have besides what they keep. Default: nothing. */
  readonly operator?: Library | null;
  /** Memory for the indexes of servers, in bytes. */
  readonly memoryMaxBytes: number;
  readonly onUnreadable?: SegmentsOptions['onUnreadable'];
  /** Told of what went wrong with nobody waiting for it. */
  readonly onError?: (error: unknown) => void;
}

export interface Servers {
  readonly store: SourceStore;
  readonly libraries: ServerLibraries;
  readonly keeper: Keeper;
  /** Erases what has had its time, and of the cache what is too much. @throws what the store throws */
  sweep(now: number): Promise<void>;
  close(): Promise<void>;
}

/** Of the segments that are kept on the disk. */
const CACHE_MAX_BYTES = 2 * 2 ** 30;

/** @throws StoreError where the folder holds nothing that can be opened, and nothing can be made there */
export async function openServers({
  dataDir,
  builder,
  fetcher,
  operator = null,
  memoryMaxBytes,
  onUnreadable = () => undefined,
  onError = () => undefined,
  ...index
}: ServersOptions): Promise<Servers> {
  const { store, cache } = await openSqliteStore({ dataDir });
  const segments = createSegments({ store, cache, builder, onUnreadable });
  const libraries = createServerLibraries({ ...index, store, segments, operator, memoryMaxBytes, onError });
  const keeper = createKeeper({
    store,
    libraries,
    segments,
    builder,
    fetcher,
    operator: async () => (await operator?.open('')) ?? null,
    onError,
  });
  return {
    store,
    libraries,
    keeper,
    sweep: async (now) => {
      await store.sweep(now);
      await cache.trim(CACHE_MAX_BYTES);
    },
    close: async () => {
      await libraries.close();
      await store.close();
    },
  };
}
