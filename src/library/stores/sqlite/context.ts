/** What every method of the store works with. */
import type { Kysely } from 'kysely';
import type { ServerChanges, SourceStore } from '../types.ts';
import type { Tables } from './schema.ts';

export interface StoreContext {
  readonly db: Kysely<Tables>;
  /** Path of the database. */
  readonly file: string;
  readonly now: () => number;
  /**
   * Erases what else is kept of sources or drafts of a server, `null`: of all of them. Called before they are erased
   * themselves, so that nothing of them can be left once they are gone.
   */
  readonly eraseDerived: (server: string, ids: readonly string[] | null) => Promise<void>;
  /** Of what else is kept of sources or drafts: their ids by their servers, a server of none among them. */
  readonly derived: () => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Called once texts were erased: takes them out of the log beside the database as well. */
  readonly erased: () => Promise<void>;
}

/** What the thread of the store does. */
export interface StoreMethods extends Omit<SourceStore, 'changes' | 'watch' | 'close'> {
  /** As `SourceStore.changes`, but the first sources only: at most `count`, in the order of `KeptSource.changed`. */
  changesPage(server: string, since: number, count: number): Promise<ServerChanges>;
}
