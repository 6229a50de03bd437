/** A large library in the store and in the cache: the event loop beside it goes on. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { longestStandstill } from '../../packages/bench/src/library/standstill.ts';
import { openDatabase } from '../../src/library/stores/sqlite/database.ts';
import { contentColumns } from '../../src/library/stores/sqlite/rows.ts';
import { newSource, useStores } from '../unit/library/stores/stores.ts';

const COUNT = 10_000;
const BLOB_BYTES = 15_000;
const SERVER = '100000000000000001';
const STANDS_STILL_MAX_MS = 50;

const stores = useStores();

/** Does it, and says how long it took and how long the event loop stood still at most. */
async function measure<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const began = performance.now();
  const { value, longestMs } = await longestStandstill(work);
  const ms = performance.now() - began;
  console.error(`${what}: ${ms.toFixed(0)} ms; the event loop stood still for ${longestMs.toFixed(1)} ms at most`);
  expect(longestMs).toBeLessThan(STANDS_STILL_MAX_MS);
  return value;
}

it(`given a cache of ${COUNT} blobs of ${BLOB_BYTES / 1_000} kB, then they are put and read in pieces`, {
  timeout: 120_000,
}, async () => {
  const { cache } = await stores.open();
  const keys = Array.from({ length: COUNT }, (_, at) => `rapat-${at}/1`);
  const blob = randomBytes(BLOB_BYTES);
  await measure('putting', async () => {
    for (let from = 0; from < COUNT; from += 100) {
      const some = keys.slice(from, from + 100).map((key) => [key, Uint8Array.from(blob)] as const);
      await cache.putMany(SERVER, new Map(some));
    }
  });
  const found = await measure('reading', () => cache.get(SERVER, keys));
  expect(found.size).toBe(COUNT);
  expect(found.get('rapat-777/1')).toEqual(Uint8Array.from(blob));
});

it(`given ${COUNT} sources, then all of them are listed in pieces`, { timeout: 120_000 }, async () => {
  const db = await openDatabase(join(stores.dir, 'library.db'));
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('servers').values({ server: SERVER, counter: COUNT, epoch: 1, left_at: null }).execute();
    for (let at = 1; at <= COUNT; at += 1) {
      const { content, origin, address, details, facts } = newSource(`Rapat ${at}`, `Rapat ke-${at}. `.repeat(400));
      const json = { details: JSON.stringify(details), facts: JSON.stringify(facts) };
      const added = { added_at: at, added_by: null, removed_at: null, changed: at };
      const source = { server: SERVER, id: `rapat-${at}`, revision: 1, origin, address, ...json, ...added };
      await tx.insertInto('sources').values(source).execute();
      const revision = { server: SERVER, source: source.id, revision: 1, article_hash: '0', at };
      await tx
        .insertInto('revisions')
        .values({ ...revision, ...contentColumns(content) })
        .execute();
    }
  });
  await db.destroy();
  const { store } = await stores.open();
  const { sources, counter } = await measure('listing', () => store.changes(SERVER, 0));
  expect([sources.length, counter]).toEqual([COUNT, COUNT]);
  const { changed } = await measure('keeping one more', () => store.keep(SERVER, newSource('Lagi'), null));
  expect((await store.changes(SERVER, COUNT)).sources.map((source) => source.changed)).toEqual([changed]);
  const { problems } = await measure('checking', () => store.check());
  expect(problems).toEqual([]);
});
