/** What was done to a server's library. */
import type { Transaction } from 'kysely';
import type { HistoryEntry, SourceStore } from '../../types.ts';
import { bindableText } from '../binding.ts';
import type { StoreContext } from '../context.ts';
import type { Tables } from '../schema.ts';

const MAX_COUNT = 100;

/** Writes a line about a server that is there. */
export async function addHistory(
  tx: Transaction<Tables>,
  server: string,
  at: number,
  { by, action, source, title }: Omit<HistoryEntry, 'at'>,
): Promise<void> {
  const shown = title === null ? null : bindableText(title);
  await tx.insertInto('history').values({ server, at, by, action, source, title: shown }).execute();
}

export function readHistory({ db }: StoreContext): SourceStore['history'] {
  return async (server, from, count) => {
    const lines = db.selectFrom('history').where('server', '=', server);
    const entries = await lines
      .select(['at', 'by', 'action', 'source', 'title'])
      .orderBy('line', 'desc')
      .offset(from)
      .limit(Math.min(count, MAX_COUNT))
      .execute();
    const { total } = await lines.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    return { entries, total };
  };
}
