/** Servers and the counters of their changes. */
import { randomInt } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { ServerChanges, SourceStore } from '../../types.ts';
import type { StoreContext } from '../context.ts';
import type { Tables } from '../schema.ts';
import { addHistory } from './history.ts';

/** Two epochs of a server are the same once in 2^47. */
const EPOCH_END = 2 ** 47;

export interface ServerState {
  readonly server: string;
  readonly counter: number;
  readonly epoch: number;
}

/** Of one server, or of all. */
export async function serverStates(db: Kysely<Tables>, server?: string): Promise<ServerState[]> {
  const all = db.selectFrom('servers').select(['server', 'counter', 'epoch']);
  return await (server === undefined ? all : all.where('server', '=', server)).execute();
}

/** Sees to it that there is a row of the server that others can refer to. */
export async function ensureServer(tx: Transaction<Tables>, server: string): Promise<void> {
  await tx
    .insertInto('servers')
    .values({ server, counter: 0, epoch: newEpoch(), left_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Counts a change of a server that is there, and gives its number. */
export async function countChange(tx: Transaction<Tables>, server: string): Promise<number> {
  const { counter } = await tx
    .updateTable('servers')
    .set((eb) => ({ counter: eb('counter', '+', 1) }))
    .where('server', '=', server)
    .returning('counter')
    .executeTakeFirstOrThrow();
  return counter;
}

export async function readState(db: Kysely<Tables>, server: string): Promise<Omit<ServerChanges, 'sources'>> {
  const [state] = await serverStates(db, server);
  const hidden = await db
    .selectFrom('hidden')
    .select('article')
    .where('server', '=', server)
    .orderBy('article')
    .execute();
  return {
    counter: state?.counter ?? 0,
    epoch: state?.epoch ?? 0,
    hidden: hidden.map(({ article }) => article),
  };
}

export function serverMethods(context: StoreContext): Pick<SourceStore, 'hide' | 'forget' | 'left' | 'presentIn'> {
  const { db, now, eraseDerived, erased } = context;
  return {
    hide: async (server, { id, title }, isHidden, by) => {
      await db.transaction().execute(async (tx) => {
        if (!(await (isHidden ? addHidden : deleteHidden)(tx, server, id))) return;
        await countChange(tx, server);
        await addHistory(tx, server, now(), { by, action: isHidden ? 'hide' : 'unhide', source: id, title });
      });
    },
    forget: async (server, by) => {
      await eraseDerived(server, null);
      const count = await db.transaction().execute(async (tx) => {
        await ensureServer(tx, server);
        const { sources } = await tx
          .selectFrom('sources')
          .select((eb) => eb.fn.countAll<number>().as('sources'))
          .where('server', '=', server)
          .where('removed_at', 'is', null)
          .executeTakeFirstOrThrow();
        for (const table of ['sources', 'drafts', 'hidden', 'history'] as const) {
          await tx.deleteFrom(table).where('server', '=', server).execute();
        }
        await countChange(tx, server);
        await tx.updateTable('servers').set({ epoch: newEpoch() }).where('server', '=', server).execute();
        await addHistory(tx, server, now(), { by, action: 'forget', source: null, title: null });
        return sources;
      });
      await erased();
      return count;
    },
    left: async (server, hasLeft) => {
      await db.transaction().execute(async (tx) => {
        const change = tx.updateTable('servers').where('server', '=', server);
        if (hasLeft) await change.set({ left_at: now() }).where('left_at', 'is', null).execute();
        else await change.set({ left_at: null }).execute();
      });
    },
    presentIn: async (servers) => {
      const present = new Set(servers);
      await db.transaction().execute(async (tx) => {
        const known = await tx
          .selectFrom('servers')
          .select((eb) => [
            'server',
            'left_at',
            eb
              .exists(
                eb
                  .selectFrom('history')
                  .select('history.line')
                  .whereRef('history.server', '=', 'servers.server')
                  .where('history.by', 'is not', null),
              )
              .as('by_members'),
          ])
          .execute();
        for (const { server, left_at: leftAt, by_members: byMembers } of known) {
          const change = tx.updateTable('servers').where('server', '=', server);
          if (present.has(server)) {
            if (leftAt !== null) await change.set({ left_at: null }).execute();
          } else if (leftAt === null && byMembers) await change.set({ left_at: now() }).execute();
        }
      });
    },
  };
}

/** Gives whether it was not there. */
async function addHidden(tx: Transaction<Tables>, server: string, article: string): Promise<boolean> {
  await ensureServer(tx, server);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('hidden')
    .values({ server, article })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Gives whether it was there. */
async function deleteHidden(tx: Transaction<Tables>, server: string, article: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('hidden')
    .where('server', '=', server)
    .where('article', '=', article)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

function newEpoch(): number {
  return randomInt(1, EPOCH_END);
}
