/** Sources in a file of SQLite, and the cache beside it, both in one thread of their own. */
import type { SegmentCache } from '../segment-cache.ts';
import type { KeptSource, ServerChanges, SourceStore } from '../types.ts';
import type { StoreMethods } from './context.ts';
import type { ServerState } from './queries/servers.ts';
import { remoteCache } from './remote-cache.ts';
import { createStoreThread, type StoreThread } from './thread.ts';

export interface SqliteStoreOptions {
  /** Folder of the database; made, for its owner alone, where it does not exist. */
  readonly dataDir: string;
  /** How often the changes of other processes are looked for; default 400 ms. */
  readonly pollMs?: number;
  /** Compiled program of the thread; default: the one beside this file. */
  readonly program?: URL;
  /** By so much the store's clock is ahead; default 0. */
  readonly clockOffsetMs?: number;
}

const POLL_MS = 400;
/** So many sources are taken over from the thread at once, in some 5 ms. */
const SOURCES_AT_ONCE = 500;

/**
 * Opens the database of a folder. Closing the store closes the cache as well.
 * @throws {StoreError} where it cannot be opened
 */
export async function openSqliteStore({
  dataDir,
  pollMs = POLL_MS,
  program = new URL('worker.js', import.meta.url),
  clockOffsetMs = 0,
}: SqliteStoreOptions): Promise<{ store: SourceStore; cache: SegmentCache }> {
  const known = new Map<string, ServerState>();
  const listeners = new Set<(servers: readonly string[]) => void>();

  const thread = createStoreThread(program, { dataDir, pollMs, clockOffsetMs }, (server, states) => {
    const changed = updateStates(known, server, states);
    if (changed.length > 0) for (const listener of listeners) listener(changed);
  });
  await thread.start();
  const { changesPage, ...methods } = remoteStore(thread);
  return {
    store: {
      ...methods,
      changes: (server, since) => readChanges(changesPage, server, since),
      watch: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      close: async () => {
        listeners.clear();
        await thread.close();
      },
    },
    cache: remoteCache(thread),
  };
}

/** Gives the servers that are not as they were known. @param server the one told of, `null`: all are */
function updateStates(
  known: Map<string, ServerState>,
  server: string | null,
  states: readonly ServerState[],
): readonly string[] {
  const told = new Map(states.map((state) => [state.server, state]));
  const changed = Array.from(server === null ? new Set([...known.keys(), ...told.keys()]) : [server]).filter((name) => {
    const [before, after] = [known.get(name), told.get(name)];
    return before?.counter !== after?.counter || before?.epoch !== after?.epoch;
  });
  for (const name of changed) {
    const state = told.get(name);
    if (state === undefined) known.delete(name);
    else known.set(name, state);
  }
  return changed;
}

/** Takes the changes over in pages, so that a large library does not hold up whoever waits for the other thread. */
async function readChanges(
  changesPage: StoreMethods['changesPage'],
  server: string,
  since: number,
): Promise<ServerChanges> {
  const first = await changesPage(server, since, SOURCES_AT_ONCE);
  const sources = new Map<string, KeptSource>();
  for (let page = first; ; ) {
    for (const source of page.sources) {
      // One that was changed in between comes again, and after the others.
      sources.delete(source.id);
      sources.set(source.id, source);
    }
    const last = page.sources.at(-1);
    if (last === undefined || page.sources.length < SOURCES_AT_ONCE) {
      return { ...page, sources: Array.from(sources.values()) };
    }
    page = await changesPage(server, last.changed, SOURCES_AT_ONCE);
    if (page.epoch !== first.epoch) return readChanges(changesPage, server, since);
  }
}

function remoteStore(thread: StoreThread): StoreMethods {
  const call =
    <Method extends keyof StoreMethods>(method: Method) =>
    (...args: Parameters<StoreMethods[Method]>) =>
      thread.call({ of: 'store', method, args }) as ReturnType<StoreMethods[Method]>;
  return {
    changesPage: call('changesPage'),
    find: call('find'),
    content: call('content'),
    findText: call('findText'),
    findBytes: call('findBytes'),
    keep: call('keep'),
    keepDraft: call('keepDraft'),
    edit: call('edit'),
    revise: call('revise'),
    remove: call('remove'),
    restore: call('restore'),
    hide: call('hide'),
    addDraft: call('addDraft'),
    draft: call('draft'),
    draftContent: call('draftContent'),
    editDraft: call('editDraft'),
    dropDraft: call('dropDraft'),
    note: call('note'),
    history: call('history'),
    forget: call('forget'),
    left: call('left'),
    presentIn: call('presentIn'),
    sweep: call('sweep'),
    backup: call('backup'),
    check: call('check'),
  };
}
