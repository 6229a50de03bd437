/** Kysely's SQLite, on libsql: every parameter checked, and transactions that begin as what they are. */
import {
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  type TransactionSettings,
} from 'kysely';
import type Database from 'libsql';
import { assertBindable } from './binding.ts';
import { TextAsBytesCompiler, withTexts } from './compiler.ts';

export function libsqlDialect(database: Database.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new LibsqlDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new TextAsBytesCompiler(),
  };
}

/**
 * libsql leaves a prepared statement open that was refused because of another process, and SQLite then lets no
 * transaction end, so that transactions begin and end by statements that are not prepared. Whatever writes has to be in
 * one: once it has begun, nothing in it waits for another process.
 */
class LibsqlDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database: checked(database) });
    this.#database = database;
  }

  /** One that reads first and writes then could not wait for another one's end: it takes the lock at once. */
  override async beginTransaction(_: DatabaseConnection, { accessMode }: TransactionSettings = {}): Promise<void> {
    this.#database.exec(accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
  }

  /** SQLite has rolled back by itself where the disk is full. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }
}

function checked(database: Database.Database): SqliteDatabase {
  return {
    close: () => void database.close(),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        reader: statement.reader,
        all: (parameters) => {
          assertBindable(parameters);
          return statement.all(parameters).map(withTexts);
        },
        run: (parameters) => {
          assertBindable(parameters);
          return statement.run(parameters);
        },
        iterate: () => {
          throw new TypeError('Statements are not streamed.');
        },
      };
    },
  };
}
