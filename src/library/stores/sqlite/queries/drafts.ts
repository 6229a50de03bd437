/** Sources that a moderator looks at before they are kept. */
import type { Kysely, Transaction } from 'kysely';
import { draftId } from '../../ids.ts';
import { isOver, RETENTION_MS } from '../../retention.ts';
import type { Draft, SourceStore } from '../../types.ts';
import type { StoreContext } from '../context.ts';
import { assertAsked, contentColumns, toContent, toDraft } from '../rows.ts';
import type { Tables } from '../schema.ts';
import { addSource, asJson, assertNew, findAdded } from './changes.ts';
import { ensureServer } from './servers.ts';

type DraftMethods = 'addDraft' | 'draft' | 'draftContent' | 'editDraft' | 'dropDraft' | 'keepDraft';

const REVISION_COLUMNS = [
  'server',
  'source',
  'revision',
  'article_hash',
  'at',
  'name',
  'size',
  'hash',
  'bytes',
] as const;

export function draftMethods(context: StoreContext): Pick<SourceStore, DraftMethods> {
  const { db, now, eraseDerived, erased } = context;
  return {
    addDraft: (server, { content, origin, address, details, facts }, by) =>
      db.transaction().execute(async (tx) => {
        await ensureServer(tx, server);
        const { bytes, ...described } = contentColumns(content);
        const row = { ...described, id: draftId(), origin, address, ...asJson({ details, facts }), by, at: now() };
        await tx
          .insertInto('drafts')
          .values({ server, ...row, bytes })
          .execute();
        return toDraft(row);
      }),
    draft: (server, id) => findDraft(db, server, id, now()),
    draftContent: async (server, id) => {
      const row = await selectDraft(db, server, id, now())
        .select(['server', 'id', 'name', 'hash', 'bytes'])
        .executeTakeFirst();
      return row === undefined ? null : toContent(server, id, row);
    },
    editDraft: (server, id, change) =>
      db.transaction().execute(async (tx) => {
        await tx.updateTable('drafts').set(asJson(change)).where('server', '=', server).where('id', '=', id).execute();
        return findDraft(tx, server, id, now());
      }),
    dropDraft: async (server, id) => {
      await eraseDerived(server, [id]);
      const dropped = await db.transaction().execute((tx) => deleteDraft(tx, server, id));
      if (dropped === undefined) return false;
      await erased();
      return !isOver(dropped.at, RETENTION_MS.draft, now());
    },
    keepDraft: (server, id, by) =>
      db.transaction().execute(async (tx) => {
        const at = now();
        const draft = await findDraft(tx, server, id, at);
        if (draft === null) return null;
        await assertNew(tx, context, server, draft.hash);
        const source = await addSource(tx, server, draft, { at, by });
        await tx
          .insertInto('revisions')
          .columns(REVISION_COLUMNS)
          .expression((eb) =>
            eb
              .selectFrom('drafts')
              .where('server', '=', server)
              .where('id', '=', id)
              .select((of) => [
                'server',
                of.val(source).as('source'),
                of.val(1).as('revision'),
                of.val(draft.facts.articleHash).as('article_hash'),
                of.val(at).as('at'),
                'name',
                'size',
                'hash',
                'bytes',
              ]),
          )
          .execute();
        await deleteDraft(tx, server, id);
        const kept = await findAdded(tx, server, source, at);
        assertAsked([draft.hash], [kept.hash]);
        return kept;
      }),
  };
}

function selectDraft(db: Kysely<Tables>, server: string, id: string, now: number) {
  return db
    .selectFrom('drafts')
    .where('server', '=', server)
    .where('id', '=', id)
    .where('at', '>', now - RETENTION_MS.draft);
}

async function findDraft(db: Kysely<Tables>, server: string, id: string, now: number): Promise<Draft | null> {
  const row = await selectDraft(db, server, id, now)
    .select(['id', 'origin', 'address', 'details', 'facts', 'name', 'size', 'hash', 'by', 'at'])
    .executeTakeFirst();
  return row === undefined ? null : toDraft(row);
}

/** Gives since when it was there; `undefined` where there was none. */
function deleteDraft(tx: Transaction<Tables>, server: string, id: string): Promise<{ at: number } | undefined> {
  return tx.deleteFrom('drafts').where('server', '=', server).where('id', '=', id).returning('at').executeTakeFirst();
}
