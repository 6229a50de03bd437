/** Databases of every version: earlier ones are brought up to date, newer ones and others are left alone. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../src/library/stores/sqlite/database.ts';
import { openLibsql } from '../../../../src/library/stores/sqlite/libsql.ts';
import { MIGRATIONS } from '../../../../src/library/stores/sqlite/migrations.ts';
import { hashOf } from '../../../../src/library/stores/sqlite/rows.ts';
import { factsOf, faultOf, newSource, textOf, useStores } from './stores.ts';

const SERVER = '100000000000000001';
const BYTES = new TextEncoder().encode('Rapat dibuka.');
const FACTS = JSON.stringify(factsOf('Rapat'));

/** What a database of each version held, in the columns that it had then. */
const FIXTURES: readonly (readonly ReturnType<typeof sql>[])[] = [
  [
    sql`insert into servers (server, counter, epoch, left_at) values (${SERVER}, 2, 77, null)`,
    sql`insert into sources
      (server, id, revision, origin, address, details, facts, added_at, added_by, removed_at, changed) values
      (${SERVER}, 'rapat-k3f9', 1, 'paste', null, '{"title":"Rapat"}', ${FACTS}, 5, '9', null, 1)`,
    sql`insert into revisions (server, source, revision, name, size, hash, article_hash, at, bytes) values
      (${SERVER}, 'rapat-k3f9', 1, 'paste.txt', ${BYTES.length}, ${hashOf(BYTES)}, '0123456789ab', 5, ${BYTES})`,
    sql`insert into hidden (server, article) values (${SERVER}, 'lama')`,
    sql`insert into history (server, at, by, action, source, title) values
      (${SERVER}, 5, '9', 'add', 'rapat-k3f9', 'Rapat')`,
    sql`insert into given_suffixes (suffix) values ('k3f9')`,
  ],
];

const DATABASE = new URL('../../../../dist/src/library/stores/sqlite/database.js', import.meta.url);
/** Each thread waits for all others before each of its rounds, and at last tells what it was refused with. */
const MAKE_AT_ONCE = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { program, dir, threads, rounds } = workerData;
  const arrived = new Int32Array(workerData.arrived);
  import(program).then(async ({ openDatabase }) => {
    const refused = [];
    for (let round = 1; round <= rounds; round += 1) {
      Atomics.add(arrived, 0, 1);
      while (Atomics.load(arrived, 0) < round * threads) {}
      await openDatabase(dir + '/' + round + '/library.db').then((db) => db.destroy(), (error) => refused.push(error.message));
    }
    parentPort.postMessage(refused);
  });
`;

const stores = useStores();
const fileOf = (name = 'library.db') => join(stores.dir, name);

/** The names of the folder's files, and what is in each. */
async function contents(): Promise<Record<string, string>> {
  const names = await readdir(stores.dir);
  const hashes = await Promise.all(names.map(async (name) => [name, hashOf(await readFile(fileOf(name)))]));
  return Object.fromEntries(hashes);
}

describe('a database of an earlier version', { timeout: 60_000 }, () => {
  it.each(MIGRATIONS.map((_, index) => index + 1))('given version %i, then all of it is there', async (version) => {
    const db = await openDatabase(fileOf(), MIGRATIONS.slice(0, version));
    const fixture = FIXTURES[version - 1];
    expect(fixture, `a fixture of version ${version}`).toBeDefined();
    for (const statement of fixture ?? []) await statement.execute(db);
    await db.destroy();

    const { store } = await stores.open();
    expect(await store.changes(SERVER, 0)).toEqual({
      counter: 2,
      epoch: 77,
      hidden: ['lama'],
      sources: [
        {
          id: 'rapat-k3f9',
          revision: 1,
          origin: 'paste',
          address: null,
          details: { title: 'Rapat' },
          facts: factsOf('Rapat'),
          name: 'paste.txt',
          size: BYTES.length,
          hash: hashOf(BYTES),
          addedAt: 5,
          addedBy: '9',
          revisedAt: 5,
          removedAt: null,
          changed: 1,
        },
      ],
    });
    expect(textOf(await store.content(SERVER, 'rapat-k3f9'))).toBe('Rapat dibuka.');
    expect(await store.history(SERVER, 0, 10)).toEqual({
      entries: [{ at: 5, by: '9', action: 'add', source: 'rapat-k3f9', title: 'Rapat' }],
      total: 1,
    });
    expect((await store.keep(SERVER, newSource('Lain'), null)).changed).toBe(3);
    expect((await store.check()).problems).toEqual([]);
  });
});

describe('what is in the place of a database', { timeout: 60_000 }, () => {
  it('given nothing, then a folder and a file for their owner alone', async () => {
    const dataDir = join(stores.dir, 'baru', 'lagi');
    const { store, cache } = await stores.open({ dataDir });
    await store.keep(SERVER, newSource('Rapat'), null);
    await cache.put(SERVER, 'a/b', new Uint8Array(1));
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(dataDir)) expect((await stat(join(dataDir, name))).mode & 0o777).toBe(0o600);
  });

  it('given several that open a new folder at once, then all of them can', async () => {
    const opened = await Promise.all(Array.from({ length: 4 }, () => stores.open()));
    await Promise.all(opened.map(({ store }, at) => store.keep(SERVER, newSource(`Rapat ${at}`), null)));
    for (const { store } of opened) expect((await store.changes(SERVER, 0)).sources).toHaveLength(4);
  });

  it('given threads that make new databases at the same instant, time and again, then none is turned away', async () => {
    const arrived = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const workerData = { program: DATABASE.href, dir: stores.dir, threads: 4, rounds: 25, arrived };
    const workers = Array.from(
      { length: workerData.threads },
      () => new Worker(MAKE_AT_ONCE, { eval: true, workerData }),
    );
    try {
      const refused = await Promise.all(workers.map(async (worker) => (await once(worker, 'message'))[0]));
      expect(refused).toEqual([[], [], [], []]);
    } finally {
      // Where one fails, the others would wait for it without end.
      for (const worker of workers) await worker.terminate();
    }
  });

  it('given a database of a newer version, then it is refused and stays as it is, byte for byte', async () => {
    const { store } = await stores.open();
    await store.keep(SERVER, newSource('Rapat'), null);
    await store.close();
    const bytes = await readFile(fileOf());
    bytes.writeInt32BE(MIGRATIONS.length + 1, 60);
    await writeFile(fileOf(), bytes);
    const before = await contents();
    await expect(stores.open()).rejects.toMatchObject({
      name: 'StoreError',
      fault: 'newer',
      message: `${fileOf()}: a newer version of Notulen made it. Install that version, or name another folder in DATA_DIR; the file was left as it is.`,
    });
    expect(await contents()).toEqual(before);
  });

  it("given random bytes, half a header or another program's database, then it is refused and stays as it is", async () => {
    const other = await openLibsql(fileOf('other.db'));
    other.exec('create table catatan (isi text)');
    other.close();
    const others = [
      randomBytes(20_000),
      randomBytes(10),
      Buffer.from('SQLite format 3\0'),
      await readFile(fileOf('other.db')),
    ];
    for (const bytes of others) {
      await writeFile(fileOf(), bytes);
      await expect(openDatabase(fileOf())).rejects.toMatchObject({
        fault: 'damaged',
        message: expect.stringMatching(/library\.db: it is no database of Notulen\. Stop Notulen, move /),
      });
      expect(hashOf(await readFile(fileOf()))).toBe(hashOf(bytes));
    }
  });

  it('given a folder or a file in its way, then one line says so', async () => {
    await mkdir(fileOf());
    expect(await faultOf(stores.open())).toBe('failed');
    await writeFile(fileOf('berkas'), '');
    await expect(stores.open({ dataDir: fileOf('berkas') })).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(/^\S+library\.db: its folder is a file\. Check the disk [^\n]+$/),
    });
  });

  it('given what should have been erased days ago, then the check says so until it is swept', async () => {
    const { store } = await stores.open();
    const { id } = await store.keep(SERVER, newSource('Rapat'), null);
    await store.remove(SERVER, id, null);
    await store.addDraft(SERVER, newSource('Draf'), null);
    const { store: later } = await stores.open({ clockOffsetMs: 3 * 24 * 3_600_000 });
    expect(await later.check()).toMatchObject({
      removed: 1,
      drafts: 1,
      problems: [`${fileOf()}: removed sources and drafts have had their time (2). Start the bot, which erases them.`],
    });
    await later.sweep(Date.now() + 3 * 24 * 3_600_000);
    expect(await later.check()).toMatchObject({ removed: 0, drafts: 0, problems: [] });
  });

  it('given a backup in its place, then all that was kept is there', async () => {
    const { store } = await stores.open();
    const kept = await store.keep(SERVER, newSource('Rapat', 'teks'), null);
    await store.backup(fileOf('copy.db'));
    await store.keep(SERVER, newSource('Sesudahnya'), null);
    await mkdir(fileOf('restored'));
    await copyFile(fileOf('copy.db'), fileOf('restored/library.db'));
    const { store: restored } = await stores.open({ dataDir: fileOf('restored') });
    expect((await restored.changes(SERVER, 0)).sources).toEqual([kept]);
    expect(textOf(await restored.content(SERVER, kept.id))).toBe('teks');
  });
});
