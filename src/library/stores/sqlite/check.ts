/** Looks through the whole database. */
import { stat } from 'node:fs/promises';
import { RETENTION_MS } from '../retention.ts';
import type { SourceStore } from '../types.ts';
import type { StoreContext } from './context.ts';
import { storeError } from './failures.ts';
import { findDamage } from './pragmas.ts';
import { hashOf } from './rows.ts';

/** A running bot erases what has had its time every hour or so. */
const OVERDUE_MS = 24 * 3_600_000;

export function checkStore(context: StoreContext): SourceStore['check'] {
  return async () => {
    const damage = await findDamage(context.db);
    const [damaged] = damage;
    if (damaged !== undefined) {
      const { message } = storeError('damaged', context.file, `it is damaged (${damaged})`);
      return { ...(await countsOf(context).catch(() => NO_COUNTS)), problems: [message] };
    }
    return {
      ...(await countsOf(context)),
      problems: [...(await changedContents(context)), ...(await overdue(context))],
    };
  };
}

const NO_COUNTS = { servers: 0, sources: 0, removed: 0, drafts: 0, size: 0 };

async function countsOf({ db, file }: StoreContext): Promise<typeof NO_COUNTS> {
  const count = async (table: 'servers' | 'drafts' | 'sources') => {
    const { rows } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    return rows;
  };
  const { removed } = await db
    .selectFrom('sources')
    .select((eb) => eb.fn.count<number>('removed_at').as('removed'))
    .executeTakeFirstOrThrow();
  const { size } = await stat(file);
  return {
    servers: await count('servers'),
    sources: (await count('sources')) - removed,
    removed,
    drafts: await count('drafts'),
    size,
  };
}

/** A sentence where bytes are not those that were kept, or where there are none. */
async function changedContents({ db, file }: StoreContext): Promise<string[]> {
  let changed = 0;
  const revisions = await db.selectFrom('revisions').select(['server', 'source', 'revision', 'hash']).execute();
  for (const { server, source, revision, hash } of revisions) {
    const { bytes } = await db
      .selectFrom('revisions')
      .select('bytes')
      .where('server', '=', server)
      .where('source', '=', source)
      .where('revision', '=', revision)
      .executeTakeFirstOrThrow();
    if (hashOf(new Uint8Array(bytes)) !== hash) changed += 1;
  }
  const { missing } = await db
    .selectFrom('sources')
    .leftJoin('revisions', (join) =>
      join
        .onRef('revisions.server', '=', 'sources.server')
        .onRef('revisions.source', '=', 'sources.id')
        .onRef('revisions.revision', '=', 'sources.revision'),
    )
    .where('revisions.hash', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('missing'))
    .executeTakeFirstOrThrow();
  if (changed + missing === 0) return [];
  return [storeError('damaged', file, `texts in it are not those that were kept (${changed + missing})`).message];
}

/** A sentence where something has had its time, and was not erased. */
async function overdue({ db, file, now }: StoreContext): Promise<string[]> {
  const before = (retentionMs: number) => now() - retentionMs - OVERDUE_MS;
  const { drafts } = await db
    .selectFrom('drafts')
    .where('at', '<', before(RETENTION_MS.draft))
    .select((eb) => eb.fn.countAll<number>().as('drafts'))
    .executeTakeFirstOrThrow();
  const { removed } = await db
    .selectFrom('sources')
    .where('removed_at', '<', before(RETENTION_MS.removed))
    .select((eb) => eb.fn.countAll<number>().as('removed'))
    .executeTakeFirstOrThrow();
  if (drafts + removed === 0) return [];
  return [
    `${file}: removed sources and drafts have had their time (${drafts + removed}). Start the bot, which erases them.`,
  ];
}
