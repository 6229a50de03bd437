/** What the store says where it cannot work, and that what it had is still there. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, type TestContext } from 'vitest';
import { StoreError } from '../../../../src/library/stores/error.ts';
import { toStoreError } from '../../../../src/library/stores/sqlite/failures.ts';
import { openLibsql } from '../../../../src/library/stores/sqlite/libsql.ts';
import { openSession } from '../../../../src/library/stores/sqlite/session.ts';
import type { SourceStore } from '../../../../src/library/stores/types.ts';
import { faultOf, newSource, PROGRAM, textOf, useStores } from './stores.ts';

const SERVER = '100000000000000001';
const LARGE = 'Dermaga lama dibongkar. '.repeat(4_000);

const stores = useStores();
const fileOf = (name = 'library.db') => join(stores.dir, name);

const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['--lazy', folder]);
});

/** Mounts something for the time of a test; skips it where that is not permitted. */
function mount(context: TestContext, folder: string, ...args: readonly string[]): void {
  try {
    execFileSync('mount', [...args, folder], { stdio: 'ignore' });
  } catch {
    context.skip('mounting a file system is not permitted here');
  }
  mounted.push(folder);
}

/** A program of the thread in which this is done before the real one is loaded. */
async function programAfter(code: string): Promise<URL> {
  await writeFile(fileOf('worker.mjs'), `${code}\nawait import(${JSON.stringify(PROGRAM)});\n`);
  return pathToFileURL(fileOf('worker.mjs'));
}

/** Texts of the same length that are not the same. */
const largeText = (at: number) => `Rapat ${String(at).padStart(4, '0')}. ${LARGE}`;

/** Keeps until it is refused; gives the ids that were acknowledged, and the refusal. */
async function keepUntilRefused(store: SourceStore): Promise<{ ids: string[]; refusal: unknown }> {
  const ids: string[] = [];
  for (;;) {
    try {
      ids.push((await store.keep(SERVER, newSource(`Rapat ${ids.length}`, largeText(ids.length)), null)).id);
    } catch (refusal) {
      return { ids, refusal };
    }
  }
}

describe('a full disk', { timeout: 60_000 }, () => {
  it('given no more room, then it says so, reads on, has nothing half, and works again once there is', async (context) => {
    const dataDir = fileOf('disk');
    await mkdir(dataDir);
    mount(context, dataDir, '-t', 'tmpfs', '-o', 'size=3m', 'tmpfs');
    await writeFile(join(dataDir, 'filler'), Buffer.alloc(2 ** 20));
    const { store } = await stores.open({ dataDir });
    const { ids, refusal } = await keepUntilRefused(store);
    expect(ids.length).toBeGreaterThan(2);
    expect(refusal).toEqual(
      new StoreError(
        'full',
        `${join(dataDir, 'library.db')}: the disk is full. Make room on it: until then nothing can be added or changed.`,
      ),
    );
    expect(await faultOf(store.addDraft(SERVER, newSource('Draf', LARGE.repeat(40)), null))).toBe('full');
    const { sources, counter } = await store.changes(SERVER, 0);
    expect(sources.map(({ id }) => id)).toEqual(ids);
    expect(counter).toBe(ids.length);
    for (const [at, id] of ids.entries()) expect(textOf(await store.content(SERVER, id))).toBe(largeText(at));
    expect(await store.check()).toMatchObject({ sources: ids.length, drafts: 0, problems: [] });

    await rm(join(dataDir, 'filler'));
    const kept = await store.keep(SERVER, newSource('Rapat lagi', LARGE), null);
    expect(textOf(await store.content(SERVER, kept.id))).toBe(LARGE);
    await store.close();
  });

  it('given no room at all, then opening is refused', async (context) => {
    const dataDir = fileOf('disk');
    await mkdir(dataDir);
    mount(context, dataDir, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
    await writeFile(join(dataDir, 'filler'), Buffer.alloc(2 ** 16));
    expect(await faultOf(stores.open({ dataDir }))).toBe('full');
  });

  it('given a backup to a full disk, then it is refused, and no part of it is left', async (context) => {
    const folder = fileOf('disk');
    await mkdir(folder);
    mount(context, folder, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
    const { store } = await stores.open();
    await store.keep(SERVER, newSource('Rapat', LARGE), null);
    const copy = join(folder, 'copy.db');
    await expect(store.backup(copy)).rejects.toMatchObject({ fault: 'full', message: expect.stringContaining(copy) });
    await expect(readFile(copy)).rejects.toThrow('ENOENT');
    expect(await faultOf(store.backup(join(folder, 'none', 'copy.db')))).toBe('failed');
  });
});

describe('a disk that may only be read', { timeout: 60_000 }, () => {
  it('given a folder that may not be written, then opening is refused with what to do', async (context) => {
    const { store } = await stores.open();
    await store.keep(SERVER, newSource('Rapat'), null);
    await store.close();
    const view = fileOf('view');
    await mkdir(view);
    if (process.getuid?.() === 0) {
      mount(context, view, '--bind', stores.dir);
      execFileSync('mount', ['-o', 'remount,bind,ro', view]);
    } else {
      await chmod(view, 0o500);
    }
    await expect(stores.open({ dataDir: view })).rejects.toMatchObject({
      fault: 'readOnly',
      message: expect.stringMatching(/library\.db: it may not be written\. Give the user who runs Notulen permission /),
    });
    expect(await faultOf(stores.open({ dataDir: join(view, 'new') }))).toBe('readOnly');
  });
});

describe('another program', { timeout: 60_000 }, () => {
  it('given one that holds the database, then a change is refused after a while, and reading goes on', async () => {
    const { store } = await stores.open();
    const { id } = await store.keep(SERVER, newSource('Rapat'), null);
    const other = await openLibsql(fileOf());
    other.exec('begin immediate');
    const refusal = await store.keep(SERVER, newSource('Lain'), null).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ fault: 'locked', message: expect.stringContaining('another program holds it') });
    expect(await store.find(SERVER, id)).not.toBeNull();
    other.exec('rollback');
    await store.keep(SERVER, newSource('Lain'), null);
    expect((await store.changes(SERVER, 0)).sources).toHaveLength(2);
    other.close();
  });
});

describe('a damaged file', { timeout: 120_000 }, () => {
  async function fill(): Promise<Map<string, string>> {
    const { store } = await stores.open();
    const texts = new Map<string, string>();
    for (let at = 0; at < 12; at += 1) {
      const text = `Rapat ke-${at}. `.repeat(20 * (at + 1));
      texts.set((await store.keep(SERVER, newSource(`Rapat ${at}`, text), null)).id, text);
    }
    await store.close();
    return texts;
  }

  it('given pages that are others, then nothing but a StoreError, and no text but those that were kept', async () => {
    const texts = await fill();
    const whole = await readFile(fileOf());
    const place = fc.tuple(
      fc.integer({ min: 16, max: whole.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 64 }),
    );
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 30 }), async (places) => {
        const bytes = Buffer.from(whole);
        for (const [at, others] of places) bytes.set(others.subarray(0, bytes.length - at), at);
        runs += 1;
        const dataDir = fileOf(`damaged-${runs}`);
        await mkdir(dataDir);
        await writeFile(join(dataDir, 'library.db'), bytes);
        const toOurs = (error: unknown) => toStoreError(error, dataDir);
        // In this thread: starting one for each would take most of the time.
        const session = await openSession({ dataDir, pollMs: 1_000, clockOffsetMs: 0 }).catch(toOurs);
        if (session instanceof StoreError) return;
        for (const [id, text] of texts) {
          const content = await session.store.content(SERVER, id).catch(toOurs);
          if (!(content instanceof StoreError)) expect([text, null]).toContain(textOf(content));
        }
        await session.store.changesPage(SERVER, 0, 100).catch(toOurs);
        await session.store.check().catch(toOurs);
        await session.store.keep(SERVER, newSource('Rapat'), null).catch(toOurs);
        await session.close();
      }),
      { numRuns: 60 },
    );
  });

  it('given a file without its end, then it is said to be damaged, in one line and with what to do', async () => {
    await fill();
    await truncate(fileOf(), 20_000);
    await expect(stores.open()).rejects.toMatchObject({
      fault: 'damaged',
      message: `${fileOf()}: it is damaged. Stop Notulen, move the file away and put your newest backup in its place.`,
    });
  });

  it('given a text that is another one than was kept, then it is not given, and the check says so', async () => {
    const { store } = await stores.open();
    const { id } = await store.keep(SERVER, newSource('Rapat', 'Setuju.'), null);
    const other = await openLibsql(fileOf());
    other.prepare('update revisions set bytes = ?').run([new TextEncoder().encode('Tidak.')]);
    expect(await faultOf(store.content(SERVER, id))).toBe('damaged');
    expect((await store.check()).problems).toEqual([
      `${fileOf()}: texts in it are not those that were kept (1). Stop Notulen, move the file away and put your newest backup in its place.`,
    ]);
    other.close();
  });
});

describe('a text that is not UTF-8', { timeout: 60_000 }, () => {
  it('given one in any column, then the store says that it is damaged, and the process lives on', async () => {
    const { store } = await stores.open();
    const { id } = await store.keep(SERVER, newSource('Rapat', 'teks'), null);
    const other = await openLibsql(fileOf());
    // libsql panics on such a text, which ends the process and every server's bot with it.
    other.exec("update history set title = cast(x'80ff' as text); update sources set facts = cast(x'80ff' as text)");
    other.exec("update servers set counter = cast(x'80ff' as text)");
    expect(await faultOf(store.history(SERVER, 0, 10))).toBe('damaged');
    expect(await faultOf(store.find(SERVER, id))).toBe('damaged');
    expect(await faultOf(store.changes(SERVER, 0))).toBe('damaged');
    expect(textOf(await store.content(SERVER, id))).toBe('teks');
    other.close();
  });
});

describe('the thread', { timeout: 60_000 }, () => {
  it('given a machine without SQLite, then opening is refused with what it lacks', async () => {
    const hooks = `export const resolve = (name, context, next) => {
      if (name === 'libsql') throw new Error('no build');
      return next(name, context);
    };`;
    const program = await programAfter(
      `import { register } from 'node:module';\nregister(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});`,
    );
    await expect(stores.open({ program })).rejects.toMatchObject({
      fault: 'unsupported',
      message: expect.stringContaining('this machine has no SQLite that Notulen can use'),
    });
  });

  it('given that it dies, then what waits for it fails, and the next call starts another one', async () => {
    const program = await programAfter(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ method }) => { if (method === 'check') process.exit(7); });`);
    const { store, cache } = await stores.open({ program });
    const { id } = await store.keep(SERVER, newSource('Rapat', 'teks'), null);
    const told: string[] = [];
    store.watch((servers) => told.push(...servers));
    const dying = [store.check(), store.find(SERVER, id), cache.get(SERVER, ['x'])];
    expect(await Promise.all(dying.map(faultOf))).toEqual(['failed', 'failed', null]);
    expect(textOf(await store.content(SERVER, id))).toBe('teks');
    expect(told).toEqual([]);
    await store.remove(SERVER, id, null);
    expect(told).toEqual([SERVER]);
  });

  it('given what cannot be handed to it, then that call fails, and the others do not', async () => {
    const { store } = await stores.open();
    const odd = { ...newSource('Rapat'), facts: { ...newSource('x').facts, title: (() => 'x') as unknown as string } };
    expect(await faultOf(store.keep(SERVER, odd, null))).toBe('failed');
    expect(await faultOf(store.keep(SERVER, newSource('Rapat'), true as unknown as string))).toBe('failed');
    expect((await store.changes(SERVER, 0)).sources).toEqual([]);
    expect(await faultOf(store.keep(SERVER, newSource('Rapat'), null))).toBeNull();
  });
});
