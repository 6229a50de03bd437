/**
 * Every change of the tables since the first release, by its number: forward only, and never changed once released. A
 * database says in `user_version` which was the last.
 */
import type { QueryExecutorProvider, SchemaModule } from 'kysely';
import { FOUND_BY_KEY } from './pragmas.ts';

/** A database whose tables are as the migration before left them. */
export interface EarlierDatabase extends QueryExecutorProvider {
  readonly schema: SchemaModule;
}

export type Migration = (db: EarlierDatabase) => Promise<void>;

export const MIGRATIONS: readonly Migration[] = [createTables];

async function createTables({ schema }: EarlierDatabase): Promise<void> {
  const ofServer = (table: string) =>
    schema
      .createTable(table)
      .addColumn('server', 'text', (column) => column.notNull().references('servers.server').onDelete('cascade'));

  await schema
    .createTable('servers')
    .addColumn('server', 'text', (column) => column.primaryKey().notNull())
    .addColumn('counter', 'bigint', (column) => column.notNull())
    .addColumn('epoch', 'bigint', (column) => column.notNull())
    .addColumn('left_at', 'bigint')
    .execute();
  await ofServer('sources')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addColumn('added_by', 'text')
    .addColumn('removed_at', 'bigint')
    .addColumn('changed', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sources_key', ['server', 'id'])
    .modifyEnd(FOUND_BY_KEY)
    .execute();
  await schema.createIndex('sources_changed').on('sources').columns(['server', 'changed']).execute();
  await schema
    .createTable('revisions')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('article_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .addPrimaryKeyConstraint('revisions_key', ['server', 'source', 'revision'])
    .addForeignKeyConstraint('revisions_source', ['server', 'source'], 'sources', ['server', 'id'], (constraint) =>
      constraint.onDelete('cascade'),
    )
    .modifyEnd(FOUND_BY_KEY)
    .execute();
  await schema.createIndex('revisions_text').on('revisions').columns(['server', 'article_hash']).execute();
  await schema.createIndex('revisions_bytes').on('revisions').columns(['server', 'hash']).execute();
  await ofServer('drafts')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('by', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['server', 'id'])
    .modifyEnd(FOUND_BY_KEY)
    .execute();
  await ofServer('hidden')
    .addColumn('article', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('hidden_key', ['server', 'article'])
    .modifyEnd(FOUND_BY_KEY)
    .execute();
  await ofServer('history')
    .addColumn('line', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('by', 'text')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('title', 'text')
    .execute();
  await schema.createIndex('history_server').on('history').columns(['server', 'line']).execute();
  await schema
    .createTable('given_suffixes')
    .addColumn('suffix', 'text', (column) => column.primaryKey().notNull())
    .execute();
}
