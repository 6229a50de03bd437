/** The cache of segments: a database of its own, which is made anew where anything is wrong with it. */
import { open, rm } from 'node:fs/promises';
import { type ColumnType, type Generated, Kysely, sql } from 'kysely';
import type { SegmentCache } from '../segment-cache.ts';
import { libsqlDialect } from './dialect.ts';
import { toStoreError } from './failures.ts';
import { openLibsql } from './libsql.ts';
import { emptyLog, makeFast, readVersion, writeVersion } from './pragmas.ts';

/** Of its tables: another one is made anew. */
const VERSION = 1;
/** So many keys are looked for, or blobs written, by one statement. */
const KEYS_AT_ONCE = 250;
/** Reading is noted no more often. */
const NOTE_EVERY_MS = 60_000;

interface CacheTables {
  segments: {
    line: Generated<number>;
    server: string;
    /** Id of what it was made of: its key up to the first `/`. */
    source: string;
    key: string;
    size: number;
    bytes: ColumnType<ArrayBuffer, Uint8Array, never>;
  };
  /** When a server's segments were read last. */
  reads: { server: string; at: number };
}

type CacheDb = Kysely<CacheTables>;

export interface ClosableCache extends SegmentCache {
  /** Erases what was made of these sources, `null`: of all of the server. */
  erase(server: string, sources: readonly string[] | null): Promise<void>;
  /** What there is something of: ids by their servers, a server of none among them where it was only read. */
  sources(): Promise<Map<string, string[]>>;
  /** Empties the log where something that was erased may stand in it still. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opened when it is first used. */
export function createCache(file: string): ClosableCache {
  let opened: CacheDb | null = null;
  /** As the store's, see `openSession`. */
  let isLogOwed = true;
  const notedAt = new Map<string, number>();

  async function close(): Promise<void> {
    const db = opened;
    opened = null;
    await db?.destroy();
  }

  /** What cannot be done is left undone; a damaged file is tried once more, made anew. */
  async function attempt<Value>(work: (db: CacheDb) => Promise<Value>, otherwise: Value): Promise<Value> {
    for (const isLast of [false, true]) {
      try {
        opened ??= await openCache(file);
        return await work(opened);
      } catch (error) {
        const { fault } = toStoreError(error, file);
        if (isLast || (fault !== 'damaged' && fault !== 'failed')) break;
        await close();
        await removeCache(file).catch(() => undefined);
      }
    }
    return otherwise;
  }

  async function clearLog(db: CacheDb): Promise<void> {
    isLogOwed = !(await emptyLog(db));
  }

  async function noteRead(db: CacheDb, server: string): Promise<void> {
    const at = Date.now();
    if (at - (notedAt.get(server) ?? 0) < NOTE_EVERY_MS) return;
    notedAt.set(server, at);
    await db.transaction().execute(async (tx) => {
      await tx
        .insertInto('reads')
        .values({ server, at })
        .onConflict((conflict) => conflict.column('server').doUpdateSet({ at }))
        .execute();
    });
  }

  async function putMany(server: string, blobs: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const rows = Array.from(blobs, ([key, bytes]) => ({
      server,
      source: sourceOf(key),
      key,
      size: bytes.length,
      bytes,
    }));
    await attempt(async (db) => {
      await db.transaction().execute(async (tx) => {
        for (const some of chunks(rows)) {
          const sources = some.map(({ source }) => source);
          await tx.deleteFrom('segments').where('server', '=', server).where('source', 'in', sources).execute();
          await tx.insertInto('segments').values(some).execute();
        }
      });
      await noteRead(db, server);
    }, undefined);
  }

  async function erase(server: string, sources: readonly string[] | null): Promise<void> {
    await attempt(async (db) => {
      const erased = await db.transaction().execute(async (tx) => {
        const all = tx.deleteFrom('segments').where('server', '=', server);
        if (sources === null) {
          return [...(await all.execute()), ...(await tx.deleteFrom('reads').where('server', '=', server).execute())];
        }
        const results = [];
        for (const some of chunks(sources)) results.push(await all.where('source', 'in', some).execute());
        return results.flat();
      });
      if (erased.some(({ numDeletedRows }) => numDeletedRows > 0n)) await clearLog(db);
    }, undefined);
  }

  return {
    get: (server, keys) =>
      attempt(async (db) => {
        const found = new Map<string, Uint8Array>();
        for (const some of chunks(keys)) {
          const rows = await db
            .selectFrom('segments')
            .select(['key', 'bytes'])
            .where('server', '=', server)
            .where('key', 'in', some)
            .execute();
          for (const { key, bytes } of rows) found.set(key, new Uint8Array(bytes));
        }
        if (found.size > 0) await noteRead(db, server);
        return found;
      }, new Map<string, Uint8Array>()),
    put: (server, key, bytes) => putMany(server, new Map([[key, bytes]])),
    putMany,
    erase,
    drop: (server) => erase(server, null),
    trim: (maxBytes) =>
      attempt(async (db) => {
        const { numAffectedRows } = await db.transaction().execute((tx) =>
          sql`
            delete from segments where line in (
              select line from (
                select line, sum(size) over (order by coalesce(reads.at, 0) desc, line desc) as total
                from segments left join reads on reads.server = segments.server
              ) where total > ${maxBytes}
            )`.execute(tx),
        );
        if (numAffectedRows !== undefined && numAffectedRows > 0n) await clearLog(db);
      }, undefined),
    sources: () =>
      attempt(async (db) => {
        const found = new Map<string, string[]>();
        for (const { server } of await db.selectFrom('reads').select('server').execute()) found.set(server, []);
        const rows = await db.selectFrom('segments').select(['server', 'source']).distinct().execute();
        for (const { server, source } of rows) {
          const known = found.get(server);
          if (known === undefined) found.set(server, [source]);
          else known.push(source);
        }
        return found;
      }, new Map<string, string[]>()),
    settle: async () => {
      if (opened !== null && isLogOwed) await attempt(clearLog, undefined);
    },
    close,
  };
}

async function openCache(file: string): Promise<CacheDb> {
  const handle = await open(file, 'a', 0o600);
  await handle.close();
  const db = new Kysely<CacheTables>({ dialect: libsqlDialect(await openLibsql(file)) });
  try {
    await makeFast(db);
    const { version } = await readVersion(db);
    if (version === VERSION) return db;
    await db.transaction().execute(async (tx) => {
      if ((await readVersion(tx)).version === VERSION) return;
      await createTables(tx);
      await writeVersion(tx, VERSION);
    });
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function createTables({ schema }: CacheDb): Promise<void> {
  await schema
    .createTable('segments')
    .addColumn('line', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .addUniqueConstraint('segments_key', ['server', 'key'])
    .execute();
  await schema.createIndex('segments_source').on('segments').columns(['server', 'source']).execute();
  await schema
    .createTable('reads')
    .addColumn('server', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

async function removeCache(file: string): Promise<void> {
  for (const name of [file, `${file}-wal`, `${file}-shm`]) await rm(name, { force: true, recursive: true });
}

function sourceOf(key: string): string {
  const end = key.indexOf('/');
  return end === -1 ? key : key.slice(0, end);
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / KEYS_AT_ONCE);
  return Array.from({ length: count }, (_, at) => items.slice(at * KEYS_AT_ONCE, (at + 1) * KEYS_AT_ONCE));
}
