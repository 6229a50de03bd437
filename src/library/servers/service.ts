/** Servers' sources while the bot runs: opened, swept, and answering from the operator's folder where that fails. */
import type { Keeper } from '../keeping/types.ts';
import { StoreError } from '../stores/error.ts';
import type { Library, LibraryVersion } from '../types.ts';
import { openServers, type Servers, type ServersOptions } from './open.ts';

/** What has had its time is erased so often. */
const SWEEP_EVERY_MS = 10 * 60_000;

export interface ServersService {
  /** Before it runs, and where nothing can be kept, the operator's library for every server. */
  readonly library: Library;
  /** `null` where nothing can be kept. */
  readonly keeper: () => Keeper | null;
  /** Call it when the operator's library has another version. */
  operatorChanged(version: LibraryVersion): void;
  /** Never rejects for what the folder holds: `onUnavailable` is told why nothing is kept. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface ServersServiceOptions extends Omit<ServersOptions, 'operator' | 'onError'> {
  readonly operator: Library;
  readonly onUnavailable: (error: StoreError) => void;
  readonly onError: (error: unknown) => void;
}

export function createServersService({ onUnavailable, ...options }: ServersServiceOptions): ServersService {
  const { operator, onError } = options;
  let servers: Servers | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  async function sweep(opened: Servers): Promise<void> {
    await opened.sweep(Date.now()).catch(onError);
    if (isClosed) return;
    timer = setTimeout(() => void sweep(opened), SWEEP_EVERY_MS);
    timer.unref();
  }

  async function openOwn({ libraries }: Servers, server: string): Promise<LibraryVersion> {
    try {
      return await libraries.open(server);
    } catch (error) {
      onError(error);
      throw error;
    }
  }

  return {
    library: { open: (server) => (server === '' || servers === null ? operator.open('') : openOwn(servers, server)) },
    keeper: () => servers?.keeper ?? null,
    operatorChanged: (version) => servers?.libraries.operatorChanged(version),
    start: async () => {
      try {
        servers = await openServers(options);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        onUnavailable(error);
        return;
      }
      const opened = servers;
      // Not before the bot could tell in which servers it is.
      timer = setTimeout(() => void sweep(opened), SWEEP_EVERY_MS);
      timer.unref();
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await servers?.close();
    },
  };
}
