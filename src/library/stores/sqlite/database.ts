/** Opens the database of a folder: made where there is none, brought up to date, and left alone where it is newer. */
import { constants } from 'node:fs';
import { access, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { libsqlDialect } from './dialect.ts';
import { isBusy, storeError } from './failures.ts';
import { openLibsql } from './libsql.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import {
  APPLICATION_ID,
  BUSY_TIMEOUT_MS,
  emptyLog,
  hasTables,
  makeDurable,
  readVersion,
  writeVersion,
} from './pragmas.ts';
import type { Tables } from './schema.ts';

/** https://www.sqlite.org/fileformat2.html#the_database_header */
const HEADER = { length: 100, magic: 'SQLite format 3\0', version: 60, applicationId: 68 } as const;

/** How long to wait between two tries to open what another process is just making. */
const RETRY_MS = 10;

const NOT_OURS = 'it is no database of Notulen';

/**
 * @param migrations default: all there are
 * @throws {StoreError} and what SQLite and the file system throw
 */
export async function openDatabase(
  file: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Kysely<Tables>> {
  await prepareFile(file);
  await assertHeader(file, migrations.length);
  const deadline = performance.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return await connect(file, migrations);
    } catch (error) {
      // SQLite does not wait by itself where two processes switch a new database to its log at once.
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await wait(RETRY_MS);
    }
  }
}

/** With a connection that is closed again where something is refused. */
async function connect(file: string, migrations: readonly Migration[]): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: libsqlDialect(await openLibsql(file)) });
  try {
    await assertOurTables(db, file, migrations.length);
    await makeDurable(db);
    await migrate(db, migrations);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Only the user who runs the process may look into what is made here. */
async function prepareFile(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await access(dirname(file), constants.W_OK);
  const handle = await open(file, 'a', 0o600);
  await handle.close();
}

/** Looks at a file before SQLite does, which would write beside it, or into it. */
async function assertHeader(file: string, newest: number): Promise<void> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER.length));
    if (bytesRead === 0) return;
    if (bytesRead < HEADER.length || !buffer.toString('latin1').startsWith(HEADER.magic)) {
      throw storeError('damaged', file, NOT_OURS);
    }
    const applicationId = buffer.readInt32BE(HEADER.applicationId);
    if (applicationId !== 0) assertOurs(file, applicationId, buffer.readInt32BE(HEADER.version), newest);
  } finally {
    await handle.close();
  }
}

function assertOurs(file: string, applicationId: number, version: number, newest: number): void {
  if (applicationId !== APPLICATION_ID) throw storeError('damaged', file, NOT_OURS);
  if (version > newest) throw storeError('newer', file);
}

/**
 * As it stands in the log, too; a file that nobody has marked yet is one that was just made. Another process may make
 * it meanwhile: its tables and their mark come at once, so the mark is read after it is known whether there are tables.
 */
async function assertOurTables(db: Kysely<Tables>, file: string, newest: number): Promise<void> {
  const isMade = await hasTables(db);
  const { version, applicationId } = await readVersion(db);
  if (isMade || applicationId !== 0) assertOurs(file, applicationId, version, newest);
}

/** Each migration is a transaction of its own, so that one that is broken off leaves the version before it. */
async function migrate(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<void> {
  if ((await readVersion(db)).version === migrations.length) return;
  for (const [index, migration] of migrations.entries()) {
    await db.transaction().execute(async (tx) => {
      // Another process may have been first.
      if ((await readVersion(tx)).version > index) return;
      await migration(tx);
      await writeVersion(tx, index + 1);
    });
  }
  await emptyLog(db);
}
