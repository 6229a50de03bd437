/** Reading what is kept of sources. */
import type { Kysely } from 'kysely';
import { RETENTION_MS } from '../../retention.ts';
import type { KeptSource, SourceStore } from '../../types.ts';
import type { StoreContext, StoreMethods } from '../context.ts';
import { assertAsked, toContent, toKeptSource } from '../rows.ts';
import type { Tables } from '../schema.ts';
import { readState } from './servers.ts';

/** Sources of a server with their newest revisions, but for those whose text is to be erased. */
function selectSources(db: Kysely<Tables>, server: string, now: number) {
  return selectKept(db, server, now)
    .innerJoin('revisions', (join) =>
      join
        .onRef('revisions.server', '=', 'sources.server')
        .onRef('revisions.source', '=', 'sources.id')
        .onRef('revisions.revision', '=', 'sources.revision'),
    )
    .select(['sources.server', 'revisions.source'])
    .select(['sources.id', 'sources.revision', 'sources.origin', 'sources.address', 'sources.details', 'sources.facts'])
    .select(['sources.added_at', 'sources.added_by', 'sources.removed_at', 'sources.changed'])
    .select(['revisions.name', 'revisions.size', 'revisions.hash', 'revisions.at']);
}

function selectKept(db: Kysely<Tables>, server: string, now: number) {
  return db
    .selectFrom('sources')
    .where('sources.server', '=', server)
    .where((eb) =>
      eb.or([eb('sources.removed_at', 'is', null), eb('sources.removed_at', '>', now - RETENTION_MS.removed)]),
    );
}

/** `null` where there is none, or its text is to be erased. */
export async function findSource(
  db: Kysely<Tables>,
  server: string,
  id: string,
  now: number,
): Promise<KeptSource | null> {
  const row = await selectSources(db, server, now).where('sources.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toKeptSource(server, row, id);
}

/** The source, not removed, whose newest revision has these bytes; `null` where there is none. */
export async function findByBytes(
  db: Kysely<Tables>,
  server: string,
  hash: string,
  now: number,
): Promise<KeptSource | null> {
  // Only their keys, and no more tables: else SQLite would rather walk through all of the server than use the index.
  const rows = await db
    .selectFrom('revisions')
    .select('source')
    .distinct()
    .where('server', '=', server)
    .where('hash', '=', hash)
    .execute();
  let newest: KeptSource | null = null;
  for (const { source: id } of rows) {
    const source = await findSource(db, server, id, now);
    if (source?.removedAt !== null || source.hash !== hash) continue;
    if (newest === null || source.changed > newest.changed) newest = source;
  }
  return newest;
}

export function readSources({
  db,
  now,
}: StoreContext): Pick<SourceStore, 'find' | 'content' | 'findText' | 'findBytes'> & Pick<StoreMethods, 'changesPage'> {
  return {
    changesPage: (server, since, count) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute(async (tx) => {
          const rows = await selectSources(tx, server, now())
            .where('sources.changed', '>', since)
            .orderBy('sources.changed')
            .limit(count)
            .execute();
          return { ...(await readState(tx, server)), sources: rows.map((row) => toKeptSource(server, row)) };
        }),
    find: (server, id) => findSource(db, server, id, now()),
    content: async (server, id, revision) => {
      const row = await selectKept(db, server, now())
        .innerJoin('revisions', (join) =>
          join.onRef('revisions.server', '=', 'sources.server').onRef('revisions.source', '=', 'sources.id'),
        )
        .where('sources.id', '=', id)
        .where('revisions.revision', '=', (eb) =>
          revision === undefined ? eb.ref('sources.revision') : eb.val(revision),
        )
        .select(['sources.revision as newest', 'revisions.revision'])
        .select(['revisions.server', 'revisions.source as id', 'revisions.name', 'revisions.hash', 'revisions.bytes'])
        .executeTakeFirst();
      if (row === undefined) return null;
      assertAsked([revision ?? row.newest], [row.revision]);
      return toContent(server, id, row);
    },
    findText: async (server, articleHash) => {
      const found = await selectKept(db, server, now())
        .innerJoin('revisions', (join) =>
          join.onRef('revisions.server', '=', 'sources.server').onRef('revisions.source', '=', 'sources.id'),
        )
        .where('revisions.article_hash', '=', articleHash)
        .select(['sources.id', 'revisions.revision'])
        .orderBy((eb) => eb('sources.removed_at', 'is not', null))
        .orderBy('sources.changed', 'desc')
        .orderBy('revisions.revision', 'desc')
        .executeTakeFirst();
      const source = found === undefined ? null : await findSource(db, server, found.id, now());
      return found === undefined || source === null ? null : { source, revision: found.revision };
    },
    findBytes: (server, hash) => findByBytes(db, server, hash, now()),
  };
}
