/** Erasing what has had its time. */
import { RETENTION_MS } from '../../retention.ts';
import type { SourceStore } from '../../types.ts';
import type { StoreContext } from '../context.ts';

export function sweepStore({ db, eraseDerived, derived, erased }: StoreContext): SourceStore['sweep'] {
  /** Erases what was made of a source after its end, and what could not be erased with it. */
  async function eraseOrphans(): Promise<void> {
    // What is there was made of a source that was kept before, so the sources are looked for afterwards.
    for (const [server, ids] of await derived()) {
      const drafts = db.selectFrom('drafts').select('id').where('server', '=', server);
      const rows = await db.selectFrom('sources').select('id').where('server', '=', server).unionAll(drafts).execute();
      const known = new Set(rows.map(({ id }) => id));
      const orphans = ids.filter((id) => !known.has(id));
      if (known.size === 0) await eraseDerived(server, null);
      else if (orphans.length > 0) await eraseDerived(server, orphans);
    }
  }

  return async (now) => {
    const ends = {
      draft: now - RETENTION_MS.draft,
      removed: now - RETENTION_MS.removed,
      history: now - RETENTION_MS.history,
      left: now - RETENTION_MS.left,
    };
    const left = await db.selectFrom('servers').select('server').where('left_at', '<=', ends.left).execute();
    const drafts = await db.selectFrom('drafts').select(['server', 'id']).where('at', '<=', ends.draft).execute();
    const removed = await db
      .selectFrom('sources')
      .select(['server', 'id'])
      .where('removed_at', '<=', ends.removed)
      .execute();
    for (const { server } of left) await eraseDerived(server, null);
    for (const { server, id } of [...drafts, ...removed]) await eraseDerived(server, [id]);
    const wereErased = await db.transaction().execute(async (tx) => {
      const results = [
        await tx.deleteFrom('servers').where('left_at', '<=', ends.left).executeTakeFirstOrThrow(),
        await tx.deleteFrom('drafts').where('at', '<=', ends.draft).executeTakeFirstOrThrow(),
        await tx.deleteFrom('sources').where('removed_at', '<=', ends.removed).executeTakeFirstOrThrow(),
        await tx.deleteFrom('history').where('at', '<=', ends.history).executeTakeFirstOrThrow(),
        await tx
          .deleteFrom('servers')
          .where(({ not, exists, selectFrom, and }) =>
            and(
              (['sources', 'drafts', 'hidden', 'history'] as const).map((table) =>
                not(
                  exists(
                    selectFrom(table).select(`${table}.server`).whereRef(`${table}.server`, '=', 'servers.server'),
                  ),
                ),
              ),
            ),
          )
          .executeTakeFirstOrThrow(),
      ];
      return results.some(({ numDeletedRows }) => numDeletedRows > 0n);
    });
    if (wereErased) await erased();
    await eraseOrphans();
  };
}
