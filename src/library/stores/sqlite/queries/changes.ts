/** Changing what is kept of sources. */
import type { Transaction } from 'kysely';
import { idSuffix, sourceId } from '../../ids.ts';
import type { Action, KeptSource, NewSource, SourceStore } from '../../types.ts';
import type { StoreContext } from '../context.ts';
import { storeError } from '../failures.ts';
import { contentColumns } from '../rows.ts';
import type { Tables } from '../schema.ts';
import { addHistory } from './history.ts';
import { countChange, ensureServer } from './servers.ts';
import { findByBytes, findSource } from './sources.ts';

type Changes = 'keep' | 'edit' | 'revise' | 'remove' | 'restore';

export function changeSources(context: StoreContext): Pick<SourceStore, Changes> {
  const { db, now } = context;

  /**
   * Changes a source and writes it into the history.
   * @param change gives whether it changed something
   */
  function alter(
    server: string,
    id: string,
    line: { readonly action: Action; readonly by: string | null },
    change: (tx: Transaction<Tables>, source: KeptSource, at: number) => Promise<boolean>,
  ): Promise<KeptSource | null> {
    return db.transaction().execute(async (tx) => {
      const at = now();
      const before = await findSource(tx, server, id, at);
      if (before === null || !(await change(tx, before, at))) return before;
      await rowOf(tx, server, id)
        .set({ changed: await countChange(tx, server) })
        .execute();
      const source = await findSource(tx, server, id, at);
      await addHistory(tx, server, at, { ...line, source: id, title: source?.facts.title ?? null });
      return source;
    });
  }
  /** As `alter`, but a removed source is as if it were not there. */
  async function alterPresent(...[server, id, line, change]: Parameters<typeof alter>): Promise<KeptSource | null> {
    const source = await alter(server, id, line, async (tx, before, at) =>
      before.removedAt === null ? change(tx, before, at) : false,
    );
    return source?.removedAt === null ? source : null;
  }

  return {
    keep: (server, { content, ...source }, by) =>
      db.transaction().execute(async (tx) => {
        const at = now();
        const columns = contentColumns(content);
        await assertNew(tx, context, server, columns.hash);
        const id = await addSource(tx, server, source, { at, by });
        const revision = { server, source: id, revision: 1, article_hash: source.facts.articleHash, at };
        await tx
          .insertInto('revisions')
          .values({ ...revision, ...columns })
          .execute();
        return findAdded(tx, server, id, at);
      }),
    edit: (server, id, { details, facts }, by) =>
      alterPresent(server, id, { action: 'edit', by }, async (tx, { revision }) => {
        await rowOf(tx, server, id).set(asJson({ details, facts })).execute();
        await tx
          .updateTable('revisions')
          .set({ article_hash: facts.articleHash })
          .where('server', '=', server)
          .where('source', '=', id)
          .where('revision', '=', revision)
          .where('article_hash', '<>', facts.articleHash)
          .execute();
        return true;
      }),
    revise: (server, id, { content, details, facts }, by) =>
      alterPresent(server, id, { action: 'refresh', by }, async (tx, before, at) => {
        const revision = before.revision + 1;
        await tx
          .insertInto('revisions')
          .values({ server, source: id, revision, article_hash: facts.articleHash, at, ...contentColumns(content) })
          .execute();
        await rowOf(tx, server, id)
          .set({ revision, ...asJson({ details, facts }) })
          .execute();
        return true;
      }),
    remove: (server, id, by) =>
      alter(server, id, { action: 'remove', by }, async (tx, { removedAt }, at) => {
        if (removedAt !== null) return false;
        await rowOf(tx, server, id).set({ removed_at: at }).execute();
        return true;
      }),
    restore: (server, id, by) =>
      alter(server, id, { action: 'restore', by }, async (tx, { removedAt, hash }) => {
        if (removedAt === null) return false;
        await assertNew(tx, context, server, hash);
        await rowOf(tx, server, id).set({ removed_at: null }).execute();
        return true;
      }),
  };
}

function rowOf(tx: Transaction<Tables>, server: string, id: string) {
  return tx.updateTable('sources').where('server', '=', server).where('id', '=', id);
}

/**
 * Whoever looked before a transaction began may have seen less than there is now.
 * @param hash of the bytes that are to be a source
 * @throws {StoreError} `same`, where they are one already
 */
export async function assertNew(
  tx: Transaction<Tables>,
  { file, now }: Pick<StoreContext, 'file' | 'now'>,
  server: string,
  hash: string,
): Promise<void> {
  if ((await findByBytes(tx, server, hash, now())) !== null) throw storeError('same', file);
}

/** Adds the source without its content, and its line of history; gives its id. */
export async function addSource(
  tx: Transaction<Tables>,
  server: string,
  { origin, address, details, facts }: Omit<NewSource, 'content'>,
  { at, by }: { readonly at: number; readonly by: string | null },
): Promise<string> {
  await ensureServer(tx, server);
  const id = sourceId(facts.title, await giveSuffix(tx));
  const changed = await countChange(tx, server);
  const times = { added_at: at, added_by: by, removed_at: null, changed };
  await tx
    .insertInto('sources')
    .values({ server, id, revision: 1, origin, address, ...asJson({ details, facts }), ...times })
    .execute();
  await addHistory(tx, server, at, { by, action: 'add', source: id, title: facts.title });
  return id;
}

/** A source that was added a moment ago. */
export async function findAdded(tx: Transaction<Tables>, server: string, id: string, at: number): Promise<KeptSource> {
  const source = await findSource(tx, server, id, at);
  if (source === null) throw new Error('a source that was added is not there');
  return source;
}

export function asJson({ details, facts }: Pick<NewSource, 'details' | 'facts'>): { details: string; facts: string } {
  return { details: JSON.stringify(details), facts: JSON.stringify(facts) };
}

/** One that was never given before, to no server. */
async function giveSuffix(tx: Transaction<Tables>): Promise<string> {
  for (let taken = 0; ; taken += 1) {
    const suffix = idSuffix(taken);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('given_suffixes')
      .values({ suffix })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return suffix;
  }
}
