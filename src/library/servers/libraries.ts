/** Every server's library: opened when it is asked for, kept while it is used and there is memory for it. */
import type { IndexOptions } from '../../search/index/search-index.ts';
import type { SourceStore } from '../stores/types.ts';
import type { Library, LibraryVersion } from '../types.ts';
import type { Segments } from './segments.ts';
import { ServerLibrary } from './server-library.ts';

export interface LibrariesOptions extends IndexOptions {
  readonly store: SourceStore;
  readonly segments: Segments;
  /** What servers have besides what they keep. */
  readonly operator: Library | null;
  /** Memory for the indexes of servers, in bytes; the one that is used now is kept whatever it takes. */
  readonly memoryMaxBytes: number;
  /** Told of a library that could not be brought up to date; its last version answers on. */
  readonly onError?: (error: unknown) => void;
}

export interface ServerLibraries extends Library {
  /** The server's library as it is now, with what was changed a moment ago. @throws what the store throws */
  update(server: string): Promise<ServerLibrary>;
  /** Call it when the operator's library has another version. */
  operatorChanged(version: LibraryVersion): void;
  /** How many libraries are in memory, and what they take, in bytes, about. */
  readonly live: { readonly libraries: number; readonly bytes: number };
  close(): Promise<void>;
}

export function createServerLibraries({
  store,
  segments,
  operator,
  memoryMaxBytes,
  onError = () => undefined,
  ...options
}: LibrariesOptions): ServerLibraries {
  /** In the order of their last use. */
  const live = new Map<string, ServerLibrary>();
  let operators: LibraryVersion | null = null;
  let isClosed = false;

  async function use(server: string): Promise<ServerLibrary> {
    operators ??= (await operator?.open('')) ?? null;
    const library =
      live.get(server) ?? new ServerLibrary({ ...options, server, store, segments, operator: () => operators });
    live.delete(server);
    live.set(server, library);
    return library;
  }

  function bytes(): number {
    return Array.from(live.values()).reduce((sum, { weight }) => sum + weight, 0);
  }

  /** Lets go of those that were not used for longest; what still answers from them keeps its version. */
  function makeRoom(used: string): void {
    let total = bytes();
    for (const [server, library] of live) {
      if (total <= memoryMaxBytes) return;
      if (server === used || library.version === null) continue;
      live.delete(server);
      total -= library.weight;
    }
  }

  async function update(server: string): Promise<ServerLibrary> {
    const library = await use(server);
    try {
      await library.update();
    } catch (error) {
      if (library.version === null) live.delete(server);
      throw error;
    }
    makeRoom(server);
    return library;
  }

  function updateLive(servers: Iterable<string>): void {
    if (isClosed) return;
    for (const server of servers) live.get(server)?.update().catch(onError);
  }

  const unwatch = store.watch(updateLive);

  return {
    update,
    open: async (server) => {
      const { version, isStale } = await use(server);
      if (version !== null) {
        if (isStale) updateLive([server]);
        return version;
      }
      const { version: first } = await update(server);
      if (first === null) throw new Error('notulen: a library was opened without a version');
      return first;
    },
    operatorChanged: (version) => {
      operators = version;
      updateLive(live.keys());
    },
    get live() {
      return { libraries: live.size, bytes: bytes() };
    },
    close: async () => {
      isClosed = true;
      unwatch();
      await Promise.all(Array.from(live.values(), (library) => library.settled()));
    },
  };
}
