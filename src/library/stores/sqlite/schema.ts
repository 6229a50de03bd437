/** The tables, as the newest migration leaves them. */
import type { ColumnType, Generated } from 'kysely';
import type { Action, Origin } from '../types.ts';

/** SQLite's driver takes views and gives whole buffers. */
type Bytes = ColumnType<ArrayBuffer, Uint8Array, Uint8Array>;

/** Times are milliseconds since 1970; `details` and `facts` are JSON. */
export interface Tables {
  servers: ServersTable;
  sources: SourcesTable;
  revisions: RevisionsTable;
  drafts: DraftsTable;
  hidden: HiddenTable;
  history: HistoryTable;
  given_suffixes: GivenSuffixesTable;
}

export interface ServersTable {
  server: string;
  counter: number;
  epoch: number;
  left_at: number | null;
}

export interface SourcesTable {
  server: string;
  id: string;
  /** The newest one. */
  revision: number;
  origin: Origin;
  address: string | null;
  details: string;
  facts: string;
  added_at: number;
  added_by: string | null;
  removed_at: number | null;
  changed: number;
}

export interface RevisionsTable {
  server: string;
  source: string;
  revision: number;
  name: string;
  size: number;
  hash: string;
  article_hash: string;
  at: number;
  bytes: Bytes;
}

export interface DraftsTable {
  server: string;
  id: string;
  origin: Origin;
  address: string | null;
  details: string;
  facts: string;
  name: string;
  size: number;
  hash: string;
  by: string | null;
  at: number;
  bytes: Bytes;
}

export interface HiddenTable {
  server: string;
  article: string;
}

export interface HistoryTable {
  line: Generated<number>;
  server: string;
  at: number;
  by: string | null;
  action: Action;
  source: string | null;
  title: string | null;
}

/**
 * Ends of ids of all servers, so that none is given twice; they outlive what they were given to, and say nothing of it.
 */
export interface GivenSuffixesTable {
  suffix: string;
}
