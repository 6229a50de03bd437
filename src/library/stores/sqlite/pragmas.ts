/** What only SQLite has: everything else is Kysely's, and could be another database's. */
import { type QueryExecutorProvider, sql } from 'kysely';

/** Notulen's number in the header of its databases: `NOTU`. */
export const APPLICATION_ID = 0x4e4f5455;

/**
 * A table that is its own index: the key that a row is given with is its own, so that `assertAsked` can tell where
 * damage gave another one.
 */
export const FOUND_BY_KEY = sql`without rowid`;

/** How long a statement waits for another process to be done. */
export const BUSY_TIMEOUT_MS = 5_000;
/** Erasing is done already where this is used: nobody should wait long for it. */
const CHECKPOINT_TIMEOUT_MS = 100;

async function pragma(db: QueryExecutorProvider, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
  return Object.values(rows[0] ?? {})[0];
}

/** How the store's connection works: what was said to be written is on the disk, what was erased is overwritten. */
export async function makeDurable(db: QueryExecutorProvider): Promise<void> {
  await pragma(db, 'journal_mode = wal');
  await pragma(db, 'synchronous = full');
  await pragma(db, 'foreign_keys = on');
  await pragma(db, 'secure_delete = on');
}

/** How a cache's connection works: fast, and lost with the machine's power. */
export async function makeFast(db: QueryExecutorProvider): Promise<void> {
  await pragma(db, 'auto_vacuum = full');
  await pragma(db, 'journal_mode = wal');
  await pragma(db, 'synchronous = off');
  await pragma(db, 'secure_delete = on');
}

export async function readVersion(db: QueryExecutorProvider): Promise<{ version: number; applicationId: number }> {
  return {
    version: Number(await pragma(db, 'user_version')),
    applicationId: Number(await pragma(db, 'application_id')),
  };
}

/** Within a transaction it is part of it. */
export async function writeVersion(db: QueryExecutorProvider, version: number): Promise<void> {
  await pragma(db, `user_version = ${version}`);
  await pragma(db, `application_id = ${APPLICATION_ID}`);
}

/** Another number than before once another connection has written. */
export async function dataVersion(db: QueryExecutorProvider): Promise<number> {
  return Number(await pragma(db, 'data_version'));
}

/**
 * Moves what was written into the database itself and empties the log beside it, in which erased text may stand.
 * @returns whether it could; not while another process reads what was there before
 */
export async function emptyLog(db: QueryExecutorProvider): Promise<boolean> {
  await pragma(db, `busy_timeout = ${CHECKPOINT_TIMEOUT_MS}`);
  try {
    return (await pragma(db, 'wal_checkpoint(truncate)')) === 0;
  } catch {
    return false;
  } finally {
    await pragma(db, `busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

/** Writes a copy into a file that is empty or does not exist. */
export async function copyInto(db: QueryExecutorProvider, file: string): Promise<void> {
  await sql`vacuum into ${file}`.execute(db);
}

/** What SQLite finds wrong with its pages and with what refers to what; none where all is well. */
export async function findDamage(db: QueryExecutorProvider): Promise<string[]> {
  const pages = await sql<{
    line: string;
  }>`select cast(quick_check as blob) as line from pragma_quick_check(5)`.execute(db);
  const damage = pages.rows.map(({ line }) => line).filter((line) => line !== 'ok');
  if (damage.length > 0) return damage;
  const { rows } = await sql`select 1 as found from pragma_foreign_key_check limit 1`.execute(db);
  return rows.length === 0 ? [] : ['rows without what they belong to'];
}

/** Whether there is a table, Notulen's or another program's. */
export async function hasTables(db: QueryExecutorProvider): Promise<boolean> {
  const { rows } = await sql`select 1 from sqlite_schema where type = 'table' limit 1`.execute(db);
  return rows.length > 0;
}
