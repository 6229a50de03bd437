/** The store and its cache, as they work within their thread. */
import { join } from 'node:path';
import type { SegmentCache } from '../segment-cache.ts';
import { backupStore } from './backup.ts';
import { createCache } from './cache.ts';
import { checkStore } from './check.ts';
import type { StoreContext, StoreMethods } from './context.ts';
import { openDatabase } from './database.ts';
import { dataVersion, emptyLog } from './pragmas.ts';
import { CACHE_FILE, STORE_FILE, type ThreadOptions } from './protocol.ts';
import { changeSources } from './queries/changes.ts';
import { draftMethods } from './queries/drafts.ts';
import { addHistory, readHistory } from './queries/history.ts';
import { ensureServer, type ServerState, serverMethods, serverStates } from './queries/servers.ts';
import { readSources } from './queries/sources.ts';
import { sweepStore } from './queries/sweep.ts';

export interface Session {
  readonly store: StoreMethods;
  readonly cache: SegmentCache;
  /** Of one server, or of all. */
  states(server?: string): Promise<ServerState[]>;
  /** What is due from time to time; gives the states of all servers where another process has written, else `null`. */
  look(): Promise<ServerState[] | null>;
  close(): Promise<void>;
}

/** @throws what `openDatabase` throws */
export async function openSession({ dataDir, clockOffsetMs }: ThreadOptions): Promise<Session> {
  const file = join(dataDir, STORE_FILE);
  const db = await openDatabase(file);
  const cache = createCache(join(dataDir, CACHE_FILE));
  let version = await dataVersion(db);
  /** Whether something that was erased may stand in the log still: also what a process erased that was killed then. */
  let isLogOwed = !(await emptyLog(db));

  const context: StoreContext = {
    db,
    file,
    now: () => Date.now() + clockOffsetMs,
    eraseDerived: cache.erase,
    derived: cache.sources,
    erased: async () => {
      isLogOwed = !(await emptyLog(db));
    },
  };

  return {
    store: {
      ...readSources(context),
      ...changeSources(context),
      ...draftMethods(context),
      ...serverMethods(context),
      note: async (server, entry) => {
        await db.transaction().execute(async (tx) => {
          await ensureServer(tx, server);
          await addHistory(tx, server, context.now(), entry);
        });
      },
      history: readHistory(context),
      sweep: sweepStore(context),
      backup: backupStore(context),
      check: checkStore(context),
    },
    cache,
    states: (server) => serverStates(db, server),
    look: async () => {
      if (isLogOwed) isLogOwed = !(await emptyLog(db));
      await cache.settle();
      const seen = await dataVersion(db);
      if (seen === version) return null;
      version = seen;
      return serverStates(db);
    },
    close: async () => {
      await emptyLog(db);
      await db.destroy();
      await cache.close();
    },
  };
}
