import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newSource, useStores } from './stores.ts';

const HERE = '100000000000000001';
const THERE = '100000000000000002';

const stores = useStores();
const file = () => join(stores.dir, 'cache.db');
const blob = (text: string) => new TextEncoder().encode(text);

describe('a cache of segments', { timeout: 60_000 }, () => {
  it('given blobs, then those of a server are found there alone, by their keys', async () => {
    const { cache } = await stores.open();
    await cache.put(HERE, 'a/1', blob('satu'));
    await cache.putMany(HERE, new Map([['b/1', blob('dua')]]));
    expect(await cache.get(HERE, ['a/1', 'b/1', 'c/1'])).toEqual(
      new Map([
        ['a/1', blob('satu')],
        ['b/1', blob('dua')],
      ]),
    );
    expect(await cache.get(THERE, ['a/1', 'b/1'])).toEqual(new Map());
    expect(await cache.get(HERE, [])).toEqual(new Map());
  });

  it('given another blob of the same source, then the one before is gone', async () => {
    const { cache } = await stores.open();
    await cache.put(HERE, 'a/1', blob('lama'));
    await cache.put(HERE, 'ab/1', blob('lain'));
    await cache.put(HERE, 'a/2', blob('baru'));
    expect([...(await cache.get(HERE, ['a/1', 'a/2', 'ab/1'])).keys()].sort()).toEqual(['a/2', 'ab/1']);
    await cache.put(HERE, 'a/2', blob('lagi'));
    expect(await cache.get(HERE, ['a/2'])).toEqual(new Map([['a/2', blob('lagi')]]));
  });

  it('given an array that fills its buffer, then it is handed over; a part of a buffer stays with its owner', async () => {
    const { cache } = await stores.open();
    const own = new Uint8Array(1_000).fill(7);
    const shared = new Uint8Array(1_000).fill(9);
    await cache.put(HERE, 'a/1', own);
    await cache.put(HERE, 'b/1', shared.subarray(10, 20));
    await cache.put(HERE, 'c/1', Buffer.from('dari kolam'));
    expect([own.length, shared.length]).toEqual([0, 1_000]);
    const found = await cache.get(HERE, ['a/1', 'b/1', 'c/1']);
    expect(found.get('a/1')).toEqual(new Uint8Array(1_000).fill(7));
    expect(found.get('b/1')).toEqual(new Uint8Array(10).fill(9));
    expect(found.get('c/1')).toEqual(blob('dari kolam'));
  });

  it('given a source or a server that is erased, then its blobs are too', async () => {
    const { store, cache } = await stores.open();
    const { id } = await store.keep(HERE, newSource('Rapat'), null);
    await store.remove(HERE, id, null);
    for (const server of [HERE, THERE]) await cache.put(server, `${id}/1`, blob('hapus'));
    const other = await store.keep(HERE, newSource('Lain'), null);
    const kept = `${other.id}/1`;
    await cache.put(HERE, kept, blob('tetap'));
    await store.sweep(Date.now() + 25 * 3_600_000);
    expect([...(await cache.get(HERE, [`${id}/1`, kept])).keys()]).toEqual([kept]);
    await store.forget(HERE, null);
    expect(await cache.get(HERE, [kept])).toEqual(new Map());
    await cache.put(THERE, `${id}/1`, blob('hapus'));
    await cache.drop(THERE);
    expect(await cache.get(THERE, [`${id}/1`])).toEqual(new Map());
  });

  it('given a limit, then blobs of the server that was not read for longest go first, the oldest of them first', async () => {
    const first = await stores.open();
    await first.cache.put(HERE, 'a/1', new Uint8Array(40_000));
    await first.cache.put(HERE, 'b/1', new Uint8Array(40_000));
    await first.cache.put(THERE, 'a/1', new Uint8Array(40_000));
    await first.store.close();
    const { cache, store } = await stores.open();
    await cache.get(HERE, ['a/1']);
    await cache.trim(200_000);
    expect([...(await cache.get(HERE, ['a/1', 'b/1'])).keys()].sort()).toEqual(['a/1', 'b/1']);
    await cache.trim(90_000);
    expect((await cache.get(HERE, ['a/1', 'b/1'])).size).toBe(2);
    await cache.trim(50_000);
    expect([...(await cache.get(HERE, ['a/1', 'b/1'])).keys()]).toEqual(['b/1']);
    expect((await cache.get(THERE, ['a/1'])).size).toBe(0);
    await cache.trim(0);
    await store.close();
    expect((await stat(file())).size).toBeLessThan(60_000);
  });

  it.each([
    ['random bytes', () => writeFile(file(), randomBytes(30_000))],
    ['half of it', async () => writeFile(file(), (await readFile(file())).subarray(0, 9_000))],
    ['nothing', () => rm(file())],
    [
      'a folder',
      async () => {
        await rm(file());
        await mkdir(file());
      },
    ],
  ])('given %s in its place, then it is made anew, and no call fails', async (_, damage) => {
    const { store, cache } = await stores.open();
    await cache.putMany(HERE, new Map(Array.from({ length: 50 }, (_, at) => [`${at}/1`, randomBytes(2_000)])));
    await store.close();
    await damage();
    const again = await stores.open();
    const keys = Array.from({ length: 50 }, (_, at) => `${at}/1`);
    await again.cache.get(HERE, keys);
    await again.cache.put(HERE, 'baru/1', blob('baru'));
    expect((await again.cache.get(HERE, ['baru/1'])).get('baru/1')).toEqual(blob('baru'));
  });

  it('given that the store is closed, then nothing is found and nothing fails', async () => {
    const { store, cache } = await stores.open();
    await store.close();
    await cache.put(HERE, 'a/1', blob('satu'));
    await cache.drop(HERE);
    await cache.trim(0);
    expect(await cache.get(HERE, ['a/1'])).toEqual(new Map());
  });
});
