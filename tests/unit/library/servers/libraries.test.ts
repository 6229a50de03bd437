import { expect, test, vi } from 'vitest';
import type { Keeper } from '../../../../src/library/keeping/types.ts';
import type { Unreadable } from '../../../../src/library/servers/segments.ts';
import { StoreError } from '../../../../src/library/stores/error.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createServers, type MemoryServers } from '../../../support/servers.ts';
import { HARBOUR, LIBRARY_EN } from '../../../support/texts.ts';

const ONE = '112233445566778891';
const OTHER = '112233445566778892';
const FERRY = 'Mina Tarigan: The ferry to Karang leaves at seven from Monday on.\n\nOtto Brand: Bicycles travel free.';
const MARKET =
  'Lena Moor: The market moves to Pond Street in April.\n\nOtto Brand: The stalls stay as large as they are.';

async function add(keeper: Keeper, server: string, text: string): Promise<string> {
  const { source } = await keeper.of(server).add({ origin: 'paste', text }, null);
  return source.id;
}

async function idsOf({ libraries }: MemoryServers, server: string): Promise<string[]> {
  const { articles } = await libraries.open(server);
  return articles.map(({ id }) => id);
}

test('given nothing of its own, then a server answers from the operator’s library, which is in memory once', async () => {
  const servers = createServers({ operator: { harbour: HARBOUR } });
  const [one, other] = await Promise.all([servers.libraries.open(ONE), servers.libraries.open(OTHER)]);
  expect(one).toBe(other);
  expect(one.articles.map(({ id }) => id)).toEqual(['harbour']);
  expect(servers.libraries.live.bytes).toBe(0);
});

test('given a source of its own, then that server alone answers from it, besides the operator’s', async () => {
  const servers = createServers({ operator: { harbour: HARBOUR } });
  const id = await add(servers.keeper, ONE, FERRY);
  expect(await idsOf(servers, ONE)).toEqual([id, 'harbour'].sort());
  expect(await idsOf(servers, OTHER)).toEqual(['harbour']);
  const { index } = await servers.libraries.open(ONE);
  const { passages } = answer('When does the ferry to Karang leave?', index);
  expect(passages[0]).toMatchObject({ article: { id }, speakers: ['Mina Tarigan'] });
});

test('given a source of the operator that a server switches off, then it answers there no more, until it is switched on', async () => {
  const servers = createServers({ operator: { harbour: HARBOUR, hours: LIBRARY_EN } });
  await servers.keeper.of(ONE).remove('harbour', null);
  expect(await idsOf(servers, ONE)).toEqual(['hours']);
  expect(await idsOf(servers, OTHER)).toEqual(['harbour', 'hours']);
  await servers.keeper.of(ONE).restore('harbour', null);
  expect(await idsOf(servers, ONE)).toEqual(['harbour', 'hours']);
});

test('given another version of the operator’s library, then every server has it, those with sources of their own too', async () => {
  const servers = createServers({ operator: { harbour: HARBOUR } });
  const id = await add(servers.keeper, ONE, FERRY);
  await servers.libraries.open(OTHER);
  servers.setOperator({ hours: LIBRARY_EN });
  await Promise.all([servers.libraries.update(ONE), servers.libraries.update(OTHER)]);
  expect(await idsOf(servers, ONE)).toEqual([id, 'hours'].sort());
  expect(await idsOf(servers, OTHER)).toEqual(['hours']);
});

test('given a change by another process, then the library that is open has it soon', async () => {
  const servers = createServers();
  const id = await add(servers.keeper, ONE, FERRY);
  const { store } = servers;
  const [source] = (await store.changes(ONE, 0)).sources;
  const content = await store.content(ONE, id);
  if (source === undefined || content === null) throw new Error('nothing was kept');
  const market = { name: 'market.txt', bytes: new TextEncoder().encode(MARKET) };
  const { id: added } = await store.keep(ONE, { ...source, content: market }, null);
  await expect.poll(() => idsOf(servers, ONE)).toEqual([id, added].sort());
});

test('given a source that is removed, then it answers no more; restored, it does, without being read again', async () => {
  const servers = createServers();
  const ferry = await add(servers.keeper, ONE, FERRY);
  const market = await add(servers.keeper, ONE, MARKET);
  await servers.keeper.of(ONE).remove(ferry, null);
  expect(await idsOf(servers, ONE)).toEqual([market]);
  const read = servers.built.length;
  await servers.keeper.of(ONE).restore(ferry, null);
  expect(await idsOf(servers, ONE)).toEqual([ferry, market].sort());
  expect(servers.built).toHaveLength(read);
});

test('given everything forgotten, then nothing of the server answers, and what is added afterwards does', async () => {
  const servers = createServers();
  await add(servers.keeper, ONE, FERRY);
  expect(await servers.keeper.of(ONE).forget(null)).toBe(1);
  expect(await idsOf(servers, ONE)).toEqual([]);
  const market = await add(servers.keeper, ONE, MARKET);
  expect(await idsOf(servers, ONE)).toEqual([market]);
});

test('given a restart, then what was read is read from the cache; damaged or missing there, from the store', async () => {
  const before = createServers();
  const ids = [await add(before.keeper, ONE, FERRY), await add(before.keeper, ONE, MARKET)].sort();
  const after = createServers({ store: before.store });
  for (const [key, bytes] of before.cache.blobs) after.cache.blobs.set(key, bytes);
  expect(await idsOf(after, ONE)).toEqual(ids);
  expect(after.built).toEqual([]);

  const damaged = createServers({ store: before.store });
  for (const [key, bytes] of before.cache.blobs) {
    const changed = bytes.slice();
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
    damaged.cache.blobs.set(key, changed);
  }
  expect(await idsOf(damaged, ONE)).toEqual(ids);
  expect([...damaged.built].sort()).toEqual(ids);
});

test('given no room, then the library that was not used for longest is let go, and opened again when it is asked for', async () => {
  const servers = createServers({ memoryMaxBytes: 1_200_000 });
  for (const server of [ONE, OTHER]) await add(servers.keeper, server, FERRY);
  expect(servers.libraries.live.libraries).toBe(2);
  const third = '112233445566778893';
  await add(servers.keeper, third, MARKET);
  expect(servers.libraries.live.libraries).toBe(2);
  expect(await idsOf(servers, ONE)).toHaveLength(1);
  expect(servers.libraries.live.libraries).toBe(2);
});

test('given a store that fails, then a library that is open answers on, and one that is not says so', async () => {
  const servers = createServers();
  const id = await add(servers.keeper, ONE, FERRY);
  await servers.store.close();
  expect(await idsOf(servers, ONE)).toEqual([id]);
  await expect(servers.libraries.open(OTHER)).rejects.toBeInstanceOf(StoreError);
});

test('given an update that fails half way, then the next one has every source once, as it is now', async () => {
  const servers = createServers({ operator: { harbour: HARBOUR } });
  await servers.libraries.open(ONE);
  const { store } = servers;
  const other = createServers({ store });
  const whole = store.content;
  // The second source to be read fails once, after the first was taken in.
  const failOnce = () =>
    vi
      .spyOn(store, 'content')
      .mockImplementationOnce(whole)
      .mockRejectedValueOnce(new StoreError('failed', 'library.db: it failed.'));
  failOnce();
  const ferry = await add(other.keeper, ONE, FERRY);
  const market = await add(other.keeper, ONE, MARKET);
  await servers.libraries.update(ONE).catch(() => undefined);
  await servers.libraries.update(ONE);
  expect(await idsOf(servers, ONE)).toEqual([ferry, market, 'harbour'].sort());

  failOnce();
  await other.keeper.of(ONE).edit(ferry, { title: 'Ferry' }, null);
  await other.keeper.of(ONE).edit(market, { title: 'Market' }, null);
  await servers.libraries.update(ONE).catch(() => undefined);
  await servers.libraries.update(ONE);
  const { articles } = await servers.libraries.open(ONE);
  expect(articles.map(({ source }) => source.title).sort()).toEqual([
    'Ferry',
    'Market',
    'Pelabuhan Teluk Sagara dibuka kembali',
  ]);
});

test('given one source that is damaged, then the others answer, and the operator is told without its words', async () => {
  const told: Unreadable[] = [];
  const first = createServers();
  const { store } = first;
  const ferry = await add(first.keeper, ONE, FERRY);
  const market = await add(first.keeper, ONE, MARKET);
  const whole = store.content;
  vi.spyOn(store, 'content').mockImplementation((server, id, revision) =>
    id === ferry
      ? Promise.reject(new StoreError('damaged', 'library.db: it is damaged.'))
      : whole(server, id, revision),
  );
  const again = createServers({ store, onUnreadable: (one) => told.push(one) });
  expect(await idsOf(again, ONE)).toEqual([market]);
  expect(told).toEqual([{ server: ONE, source: ferry.slice(-4), why: 'library.db: it is damaged.' }]);
});

test('given what another process forgot, then nothing of it answers once that is known', async () => {
  const servers = createServers();
  await add(servers.keeper, ONE, FERRY);
  await servers.store.forget(ONE, null);
  await expect.poll(() => idsOf(servers, ONE)).toEqual([]);
});
