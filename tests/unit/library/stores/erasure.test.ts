/** What is erased is in no file of the folder any more, however the disk is looked at. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLibsql } from '../../../../src/library/stores/sqlite/libsql.ts';
import { newSource, type Opened, useStores } from './stores.ts';

const HERE = '100000000000000001';
const THERE = '100000000000000002';
const HOUR = 3_600_000;
/** From less than a page of the database to many of them. */
const LENGTHS = [40, 900, 3_000, 9_000, 70_000];

const stores = useStores();
let opened: Opened;

beforeEach(async () => {
  opened = await stores.open();
});

/** Files of the folder in which this stands. */
async function filesWith(text: string): Promise<string[]> {
  const names = await readdir(stores.dir);
  const found = await Promise.all(
    names.map(async (name) => ((await readFile(join(stores.dir, name))).includes(text) ? name : [])),
  );
  return found.flat();
}

/** A text of some length in which this word stands everywhere. */
const textOf = (word: string, length: number) => `${word} `.repeat(Math.ceil(length / word.length));

/** Many sources, and others in between, so that pages are shared and split. */
async function keepMany(server: string, word: string): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, length] of [...LENGTHS, ...LENGTHS, ...LENGTHS].entries()) {
    const { id } = await opened.store.keep(server, newSource(`Judul ${at}`, `${at} ${textOf(word, length)}`), null);
    await opened.store.keep(THERE, newSource(`Lain ${at}`, `${at} ${textOf('tetangga', length)}`), null);
    await opened.cache.put(server, `${id}/1`, new TextEncoder().encode(textOf(word, length)));
    ids.push(id);
  }
  return ids;
}

async function expectOthersKept(): Promise<void> {
  const { sources } = await opened.store.changes(THERE, 0);
  expect(sources).toHaveLength(3 * LENGTHS.length);
  for (const { id } of sources) expect(await opened.store.content(THERE, id)).not.toBeNull();
  expect((await opened.store.check()).problems).toEqual([]);
}

describe('erased texts', { timeout: 60_000 }, () => {
  it('given sources removed a day ago, then a sweep erases their texts, of all revisions', async () => {
    const ids = await keepMany(HERE, 'rahasiasatu');
    for (const id of ids) {
      await opened.store.revise(HERE, id, newSource('Judul', textOf('rahasiadua', 2_000)), null);
      await opened.store.remove(HERE, id, null);
    }
    expect(await filesWith('rahasiasatu')).not.toEqual([]);
    await opened.store.sweep(Date.now() + 25 * HOUR);
    expect([await filesWith('rahasiasatu'), await filesWith('rahasiadua')]).toEqual([[], []]);
    await expectOthersKept();
  });

  it('given forget, then no text and no title of the server is left', async () => {
    await keepMany(HERE, 'rahasiasatu');
    await opened.store.addDraft(HERE, newSource('rahasiajudul', textOf('rahasiasatu', 5_000)), null);
    await opened.store.keep(HERE, newSource('rahasiajudul'), null);
    await opened.store.forget(HERE, null);
    expect([await filesWith('rahasiasatu'), await filesWith('rahasiajudul'), await filesWith('Judul')]).toEqual([
      [],
      [],
      [],
    ]);
    await expectOthersKept();
  });

  it('given a server that was left 30 days ago, then not even its number is left', async () => {
    await keepMany(HERE, 'rahasiasatu');
    await opened.store.left(HERE, true);
    await opened.store.sweep(Date.now() + 31 * 24 * HOUR);
    expect([await filesWith('rahasiasatu'), await filesWith(HERE)]).toEqual([[], []]);
    await expectOthersKept();
  });

  it('given drafts that were dropped or have ended, then their texts are erased', async () => {
    for (const length of LENGTHS) {
      const draft = await opened.store.addDraft(HERE, newSource('Draf', textOf('rahasiasatu', length)), null);
      await opened.store.dropDraft(HERE, draft.id);
      await opened.store.addDraft(HERE, newSource('Draf', textOf('rahasiadua', length)), null);
    }
    expect(await filesWith('rahasiasatu')).toEqual([]);
    await opened.store.sweep(Date.now() + 2 * HOUR);
    expect(await filesWith('rahasiadua')).toEqual([]);
  });
});

describe('what was made of erased texts', { timeout: 60_000 }, () => {
  const blob = new TextEncoder().encode(textOf('rahasiasatu', 5_000));

  /** A source that is put into the cache only once `erase` is done. */
  async function putAfter(erase: (id: string) => Promise<unknown>): Promise<void> {
    const { id } = await opened.store.keep(HERE, newSource('Rapat', textOf('rahasiasatu', 5_000)), null);
    await erase(id);
    await opened.cache.put(HERE, `${id}/1`, Uint8Array.from(blob));
    expect(await filesWith('rahasiasatu')).not.toEqual([]);
  }

  it('given what comes into the cache after forget, then a sweep erases it and not even its server is left', async () => {
    const other = await opened.store.keep(THERE, newSource('Lain'), null);
    await opened.cache.put(THERE, `${other.id}/1`, Uint8Array.of(7));
    await putAfter(() => opened.store.forget(HERE, null));
    await opened.store.sweep(Date.now());
    expect(await filesWith('rahasiasatu')).toEqual([]);
    expect(await readFile(join(stores.dir, 'cache.db'), 'latin1')).not.toContain(HERE);
    expect(await opened.cache.get(THERE, [`${other.id}/1`])).toEqual(new Map([[`${other.id}/1`, Uint8Array.of(7)]]));
  });

  it('given what comes into the cache after the text of a removed source was erased, then the next sweep erases it', async () => {
    const present = await opened.store.keep(HERE, newSource('Lain'), null);
    const removed = await opened.store.keep(HERE, newSource('Hilang'), null);
    const draft = await opened.store.addDraft(HERE, newSource('Draf'), null);
    const there = [present, removed, draft].map(({ id }) => `${id}/1`);
    for (const key of there) await opened.cache.put(HERE, key, Uint8Array.of(7));
    await putAfter(async (id) => {
      const { store } = await stores.open({ clockOffsetMs: -25 * HOUR });
      await store.remove(HERE, id, null);
      await opened.store.sweep(Date.now());
    });
    await opened.store.remove(HERE, removed.id, null);
    await opened.store.sweep(Date.now());
    expect(await filesWith('rahasiasatu')).toEqual([]);
    expect([...(await opened.cache.get(HERE, there)).keys()].sort()).toEqual(there.sort());
  });

  it('given a cache that another program holds while its source is erased, then the next sweep erases it', async () => {
    const { id } = await opened.store.keep(HERE, newSource('Rapat'), null);
    await opened.cache.put(HERE, `${id}/1`, Uint8Array.from(blob));
    const other = await openLibsql(join(stores.dir, 'cache.db'));
    other.exec('begin immediate');
    await opened.store.forget(HERE, null);
    other.exec('rollback');
    other.close();
    expect(await filesWith('rahasiasatu')).not.toEqual([]);
    await opened.store.sweep(Date.now());
    expect(await filesWith('rahasiasatu')).toEqual([]);
  });

  it('given a log of the cache that another program reads, then it is emptied once that is done', async () => {
    const { id } = await opened.store.keep(HERE, newSource('Rapat'), null);
    await opened.cache.put(HERE, `${id}/1`, Uint8Array.from(blob));
    const other = await openLibsql(join(stores.dir, 'cache.db'));
    other.exec('begin');
    other.prepare('select count(*) from segments').all([]);
    await opened.store.forget(HERE, null);
    expect(await filesWith('rahasiasatu')).not.toEqual([]);
    other.exec('rollback');
    other.close();
    await expect.poll(() => filesWith('rahasiasatu'), { timeout: 30_000 }).toEqual([]);
  });
});
