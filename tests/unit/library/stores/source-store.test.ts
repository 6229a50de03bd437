/** What every store does: the one on the disk, and the one in memory that other tests use in its place. */
import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceStore } from '../../../../src/library/stores/types.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { factsOf, faultOf, newSource, textOf, useStores } from './stores.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const HERE = '100000000000000001';
const THERE = '100000000000000002';
const DEWI = '200000000000000001';
const PAK_RT = '200000000000000002';

interface Timed {
  readonly store: SourceStore;
  /** The same store, so many milliseconds later. */
  later(ms: number): Promise<SourceStore>;
}

const stores = useStores();

const KINDS: readonly (readonly [name: string, open: () => Promise<Timed>])[] = [
  [
    'SQLite',
    async () => {
      const { store } = await stores.open();
      return { store, later: async (clockOffsetMs) => (await stores.open({ clockOffsetMs })).store };
    },
  ],
  [
    'memory',
    async () => {
      let offset = 0;
      const store = createMemoryStore({ clock: () => Date.now() + offset });
      const later = async (ms: number) => {
        offset = ms;
        return store;
      };
      return { store, later };
    },
  ],
];

describe.each(KINDS)('a store in %s', { timeout: 60_000 }, (_, open) => {
  it('given a source to keep, then it is found with its bytes, in its server alone', async () => {
    const { store } = await open();
    const given = newSource('Rapat Warga RT 05', 'Rapat dibuka pukul 19.00.');
    const before = Date.now();
    const kept = await store.keep(HERE, given, DEWI);
    const { content, ...rest } = given;
    expect(kept).toEqual({
      ...rest,
      id: expect.stringMatching(/^rapat-warga-rt-05-[0-9a-z]{4}$/),
      revision: 1,
      name: content.name,
      size: content.bytes.length,
      hash: createHash('sha256').update(content.bytes).digest('hex'),
      addedAt: expect.toSatisfy((at: number) => at >= before && at <= Date.now()),
      addedBy: DEWI,
      revisedAt: kept.addedAt,
      removedAt: null,
      changed: 1,
    });
    expect(await store.find(HERE, kept.id)).toEqual(kept);
    expect(await store.content(HERE, kept.id)).toEqual(content);
    expect(await store.content(HERE, kept.id, 1)).toEqual(content);
    expect(await store.content(HERE, kept.id, 2)).toBeNull();
    expect(await store.find(THERE, kept.id)).toBeNull();
    expect(await store.content(THERE, kept.id)).toBeNull();
    expect(await store.findText(THERE, given.facts.articleHash)).toBeNull();
    expect(await store.remove(THERE, kept.id, PAK_RT)).toBeNull();
    expect((await store.changes(THERE, 0)).sources).toEqual([]);
  });

  it('given bytes that the caller changes afterwards, then what is kept stays', async () => {
    const { store } = await open();
    const given = newSource('Notulen', 'asli');
    const { id } = await store.keep(HERE, given, null);
    given.content.bytes.fill(0);
    (await store.content(HERE, id))?.bytes.fill(0);
    expect(textOf(await store.content(HERE, id))).toBe('asli');
  });

  it('given a draft, then it is kept once, and only while its hour lasts', async () => {
    const { store, later } = await open();
    const draft = await store.addDraft(HERE, newSource('Draf', 'teks draf'), DEWI);
    expect(draft.id).toMatch(/^[0-9a-z]{20}$/);
    expect(await store.draft(HERE, draft.id)).toEqual(draft);
    expect(await store.draft(THERE, draft.id)).toBeNull();
    expect(await store.draftContent(THERE, draft.id)).toBeNull();
    expect(await store.keepDraft(THERE, draft.id, PAK_RT)).toBeNull();
    const change = { details: { title: 'Rapat' }, facts: factsOf('Rapat') };
    expect(await store.editDraft(THERE, draft.id, change)).toBeNull();
    expect(await store.editDraft(HERE, draft.id, change)).toEqual({ ...draft, ...change });
    expect(textOf(await store.draftContent(HERE, draft.id))).toBe('teks draf');
    const kept = await store.keepDraft(HERE, draft.id, PAK_RT);
    expect(kept).toMatchObject({ ...change, addedBy: PAK_RT, hash: draft.hash, name: draft.name, size: draft.size });
    expect(textOf(await store.content(HERE, kept?.id ?? ''))).toBe('teks draf');
    expect(await store.keepDraft(HERE, draft.id, PAK_RT)).toBeNull();

    const slow = await store.addDraft(HERE, newSource('Lama'), DEWI);
    const dropped = await store.addDraft(HERE, newSource('Batal'), DEWI);
    expect(await store.dropDraft(THERE, dropped.id)).toBe(false);
    expect(await store.dropDraft(HERE, dropped.id)).toBe(true);
    expect(await store.dropDraft(HERE, dropped.id)).toBe(false);
    expect(await store.draft(HERE, dropped.id)).toBeNull();
    expect(await (await later(59 * MINUTE)).draft(HERE, slow.id)).toEqual(slow);
    const ended = await later(61 * MINUTE);
    expect(await ended.draft(HERE, slow.id)).toBeNull();
    expect(await ended.draftContent(HERE, slow.id)).toBeNull();
    expect(await ended.editDraft(HERE, slow.id, change)).toBeNull();
    expect(await ended.keepDraft(HERE, slow.id, DEWI)).toBeNull();
    expect(await ended.dropDraft(HERE, slow.id)).toBe(false);
  });

  it('given a new text, then the one before stays beside it and both are found', async () => {
    const { store } = await open();
    const { id } = await store.keep(HERE, newSource('Berita', 'lama', { articleHash: 'aaaaaaaaaaaa' }), DEWI);
    const change = newSource('Berita baru', 'baru', { articleHash: 'bbbbbbbbbbbb' });
    const revised = await store.revise(HERE, id, change, PAK_RT);
    expect(revised).toMatchObject({ id, revision: 2, facts: change.facts, size: 4, addedBy: DEWI, changed: 2 });
    expect(textOf(await store.content(HERE, id))).toBe('baru');
    expect(textOf(await store.content(HERE, id, 1))).toBe('lama');
    expect(await store.findText(HERE, 'aaaaaaaaaaaa')).toEqual({ source: revised, revision: 1 });
    expect(await store.findText(HERE, 'bbbbbbbbbbbb')).toEqual({ source: revised, revision: 2 });
    expect(await store.findText(HERE, 'cccccccccccc')).toBeNull();
    expect(await store.revise(THERE, id, change, PAK_RT)).toBeNull();
  });

  it('given one text twice, then the source that answers is found rather than the removed one', async () => {
    const { store } = await open();
    const first = await store.keep(HERE, newSource('Satu'), DEWI);
    const second = await store.keep(HERE, newSource('Dua'), DEWI);
    await store.remove(HERE, second.id, DEWI);
    expect((await store.findText(HERE, first.facts.articleHash))?.source.id).toBe(first.id);
    await store.remove(HERE, first.id, DEWI);
    expect((await store.findText(HERE, first.facts.articleHash))?.source.id).toBe(first.id);
  });

  it('given the hash of bytes, then the source that has them now, as long as it is not removed', async () => {
    const { store } = await open();
    const { id, hash } = await store.keep(HERE, newSource('Berita', 'lama'), DEWI);
    const other = await store.keep(HERE, newSource('Lain'), DEWI);
    expect((await store.findBytes(HERE, hash))?.id).toBe(id);
    expect(await store.findBytes(THERE, hash)).toBeNull();
    expect(await store.findBytes(HERE, 'f'.repeat(64))).toBeNull();
    const revised = await store.revise(HERE, id, newSource('Berita', 'baru'), DEWI);
    expect(await store.findBytes(HERE, hash)).toBeNull();
    expect(await store.findBytes(HERE, revised?.hash ?? '')).toEqual(revised);
    await store.remove(HERE, id, DEWI);
    expect(await store.findBytes(HERE, revised?.hash ?? '')).toBeNull();
    expect(await store.findBytes(HERE, other.hash)).toEqual(other);
  });

  it('given bytes that a source of the server has, then they are not kept again, and a draft of them stays', async () => {
    const { store } = await open();
    const first = await store.keep(HERE, newSource('Satu', 'sama'), DEWI);
    const draft = await store.addDraft(HERE, newSource('Dua', 'sama'), DEWI);
    expect(await faultOf(store.keep(HERE, newSource('Tiga', 'sama'), DEWI))).toBe('same');
    expect(await faultOf(store.keepDraft(HERE, draft.id, DEWI))).toBe('same');
    expect(await store.draft(HERE, draft.id)).toEqual(draft);
    expect(await store.changes(HERE, 0)).toMatchObject({ counter: 1, sources: [first] });
    expect((await store.history(HERE, 0, 10)).total).toBe(1);
    await store.keep(THERE, newSource('Satu', 'sama'), DEWI);

    await store.remove(HERE, first.id, DEWI);
    const again = await store.keepDraft(HERE, draft.id, DEWI);
    expect(again?.hash).toBe(first.hash);
    expect(await faultOf(store.restore(HERE, first.id, DEWI))).toBe('same');
    expect((await store.find(HERE, first.id))?.removedAt).toBeGreaterThan(0);
    await store.remove(HERE, again?.id ?? '', DEWI);
    expect((await store.restore(HERE, first.id, DEWI))?.removedAt).toBeNull();
  });

  it('given an edit, then details and facts are others and the text is the same', async () => {
    const { store } = await open();
    const kept = await store.keep(HERE, newSource('Rapat'), DEWI);
    const change = { details: { title: 'Rapat desa', publisher: null }, facts: factsOf('Rapat desa') };
    const edited = await store.edit(HERE, kept.id, change, PAK_RT);
    expect(edited).toEqual({ ...kept, ...change, changed: 2 });
    expect(await store.edit(THERE, kept.id, change, PAK_RT)).toBeNull();
    expect(await store.edit(HERE, 'rapat-zzzz', change, PAK_RT)).toBeNull();
  });

  it('given a removed source, then it can be restored for a day, and nothing else be done with it', async () => {
    const { store, later } = await open();
    const { id } = await store.keep(HERE, newSource('Rapat', 'teks'), DEWI);
    const removed = await store.remove(HERE, id, PAK_RT);
    expect(removed?.removedAt).toBeGreaterThan(0);
    expect(await store.remove(HERE, id, DEWI)).toEqual(removed);
    expect(await store.edit(HERE, id, newSource('Lain'), DEWI)).toBeNull();
    expect(await store.revise(HERE, id, newSource('Lain'), DEWI)).toBeNull();
    expect((await store.changes(HERE, 0)).sources).toEqual([removed]);
    expect(textOf(await store.content(HERE, id))).toBe('teks');
    const restored = await store.restore(HERE, id, DEWI);
    expect(restored).toEqual({ ...removed, removedAt: null, changed: 3 });
    expect(await store.restore(HERE, id, DEWI)).toEqual(restored);
    const { entries } = await store.history(HERE, 0, 100);
    expect(entries.map(({ action }) => action)).toEqual(['restore', 'remove', 'add']);

    await store.remove(HERE, id, DEWI);
    const tomorrow = await later(DAY + MINUTE);
    expect(await tomorrow.find(HERE, id)).toBeNull();
    expect(await tomorrow.content(HERE, id)).toBeNull();
    expect(await tomorrow.restore(HERE, id, DEWI)).toBeNull();
    expect(await tomorrow.findText(HERE, factsOf('').articleHash)).toBeNull();
    expect((await tomorrow.changes(HERE, 0)).sources).toEqual([]);
  });

  it("given the operator's source, then it is switched off for this server until it is switched on", async () => {
    const { store } = await open();
    const article = { id: '2025/rapat', title: 'Rapat 2025' };
    await store.hide(HERE, article, false, DEWI);
    expect((await store.changes(HERE, 0)).counter).toBe(0);
    await store.hide(HERE, article, true, DEWI);
    await store.hide(HERE, article, true, DEWI);
    expect(await store.changes(HERE, 0)).toMatchObject({ counter: 1, hidden: [article.id] });
    expect((await store.changes(THERE, 0)).hidden).toEqual([]);
    await store.hide(HERE, article, false, PAK_RT);
    expect(await store.changes(HERE, 0)).toMatchObject({ counter: 2, hidden: [] });
    const { entries } = await store.history(HERE, 0, 100);
    expect(entries).toEqual([
      { at: expect.any(Number), by: PAK_RT, action: 'unhide', source: article.id, title: article.title },
      { at: expect.any(Number), by: DEWI, action: 'hide', source: article.id, title: article.title },
    ]);
  });

  it('given a counter, then the changes since then, in their order', async () => {
    const { store } = await open();
    expect(await store.changes(HERE, 0)).toEqual({ counter: 0, epoch: 0, sources: [], hidden: [] });
    const first = await store.keep(HERE, newSource('Satu'), DEWI);
    const second = await store.keep(HERE, newSource('Dua'), DEWI);
    await store.keep(THERE, newSource('Tiga'), DEWI);
    const { counter, epoch } = await store.changes(HERE, 0);
    expect(counter).toBe(2);
    expect((await store.changes(HERE, counter)).sources).toEqual([]);
    await store.edit(HERE, first.id, newSource('Pertama'), DEWI);
    const all = await store.changes(HERE, 0);
    expect(all).toMatchObject({ counter: 3, epoch });
    expect(all.sources.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect((await store.changes(HERE, counter)).sources.map(({ id }) => id)).toEqual([first.id]);
  });

  it('given a long history, then it is given in pages of at most 100 lines, the newest first', async () => {
    const { store } = await open();
    for (let at = 0; at < 130; at += 1) {
      await store.note(HERE, { by: DEWI, action: 'failed', source: null, title: `Berkas ${at}` });
    }
    const { entries, total } = await store.history(HERE, 0, 1_000);
    expect([entries.length, total]).toEqual([100, 130]);
    expect(entries[0]?.title).toBe('Berkas 129');
    const rest = await store.history(HERE, 100, 100);
    expect(rest.entries.map(({ title }) => title).at(-1)).toBe('Berkas 0');
    expect(rest.entries).toHaveLength(30);
    expect(await store.history(THERE, 0, 10)).toEqual({ entries: [], total: 0 });
    expect((await store.changes(HERE, 0)).counter).toBe(0);
  });

  it('given forget, then nothing is left of that server but the line that says so', async () => {
    const { store } = await open();
    const { id } = await store.keep(HERE, newSource('Satu'), DEWI);
    const gone = await store.keep(HERE, newSource('Dua'), DEWI);
    await store.remove(HERE, gone.id, DEWI);
    const { id: draft } = await store.addDraft(HERE, newSource('Tiga'), DEWI);
    await store.hide(HERE, { id: 'rapat', title: 'Rapat' }, true, DEWI);
    const other = await store.keep(THERE, newSource('Empat'), DEWI);
    const { epoch } = await store.changes(HERE, 0);
    expect(await store.forget(HERE, PAK_RT)).toBe(1);
    const after = await store.changes(HERE, 0);
    expect(after).toMatchObject({ sources: [], hidden: [] });
    expect(after.epoch).not.toBe(epoch);
    expect([await store.find(HERE, id), await store.draft(HERE, draft)]).toEqual([null, null]);
    expect(await store.history(HERE, 0, 100)).toEqual({
      entries: [{ at: expect.any(Number), by: PAK_RT, action: 'forget', source: null, title: null }],
      total: 1,
    });
    expect(await store.find(THERE, other.id)).toEqual(other);
    expect(await store.check()).toMatchObject({ servers: 2, sources: 1, removed: 0, drafts: 0, problems: [] });
  });

  it('given a sweep, then what has had its time is erased, and nothing else', async () => {
    const { store } = await open();
    const kept = await store.keep(HERE, newSource('Tetap'), DEWI);
    const removed = await store.keep(HERE, newSource('Hilang'), DEWI);
    await store.remove(HERE, removed.id, DEWI);
    await store.addDraft(THERE, newSource('Draf'), DEWI);
    const now = Date.now();
    await store.sweep(now + 30 * MINUTE);
    expect(await store.check()).toMatchObject({ servers: 2, sources: 1, removed: 1, drafts: 1 });
    await store.sweep(now + 2 * HOUR);
    expect(await store.check()).toMatchObject({ servers: 1, sources: 1, removed: 1, drafts: 0 });
    await store.sweep(now + 25 * HOUR);
    expect(await store.check()).toMatchObject({ servers: 1, sources: 1, removed: 0, drafts: 0 });
    expect((await store.history(HERE, 0, 100)).total).toBe(3);
    await store.sweep(now + 366 * DAY);
    expect((await store.history(HERE, 0, 100)).total).toBe(0);
    expect(await store.find(HERE, kept.id)).toEqual(kept);
  });

  it('given servers that the bot is in no more at its start, then those that members changed count as left', async () => {
    const { store } = await open();
    await store.keep(HERE, newSource('Satu'), DEWI);
    await store.keep(THERE, newSource('Dua'), DEWI);
    await store.keep('333', newSource('Tiga'), null);
    await store.presentIn([HERE]);
    const now = Date.now();
    await store.sweep(now + 31 * DAY);
    expect(await store.check()).toMatchObject({ servers: 2, sources: 2 });
    expect((await store.changes(THERE, 0)).sources).toEqual([]);
    await store.presentIn([]);
    await store.presentIn([HERE]);
    await store.sweep(now + 62 * DAY);
    expect(await store.check()).toMatchObject({ servers: 2, sources: 2 });
  });

  it('given a server that was left, then all of it is erased after 30 days, unless the bot came back', async () => {
    const { store } = await open();
    const kept = await store.keep(HERE, newSource('Satu'), DEWI);
    await store.keep(THERE, newSource('Dua'), DEWI);
    await store.left(HERE, true);
    await store.left(THERE, true);
    await store.left(HERE, false);
    const now = Date.now();
    await store.sweep(now + 29 * DAY);
    expect(await store.check()).toMatchObject({ servers: 2 });
    await store.sweep(now + 31 * DAY);
    expect(await store.find(HERE, kept.id)).toEqual(kept);
    expect(await store.changes(THERE, 0)).toEqual({ counter: 0, epoch: 0, sources: [], hidden: [] });
    expect((await store.history(THERE, 0, 1)).total).toBe(0);
  });

  it('given a watcher, then it is told of each change, and of none once it has ended', async () => {
    const { store } = await open();
    const told: string[] = [];
    const end = store.watch((servers) => told.push(...servers));
    const { id } = await store.keep(HERE, newSource('Satu'), DEWI);
    await store.keep(THERE, newSource('Dua'), DEWI);
    await store.addDraft(THERE, newSource('Draf'), DEWI);
    await store.remove(HERE, id, DEWI);
    await store.forget(THERE, DEWI);
    expect(told).toEqual([HERE, THERE, HERE, THERE]);
    end();
    await store.keep(HERE, newSource('Tiga'), DEWI);
    expect(told).toHaveLength(4);
  });

  it('given a backup to a new file, then it is there for its owner alone; an existing file is left as it is', async () => {
    const { store } = await open();
    await store.keep(HERE, newSource('Satu'), DEWI);
    const file = join(stores.dir, 'copy.db');
    await store.backup(file);
    const { mode, size } = await stat(file);
    expect([mode & 0o777, size > 0]).toEqual([0o600, true]);
    const taken = join(stores.dir, 'taken.txt');
    await writeFile(taken, 'catatan');
    expect(await faultOf(store.backup(taken))).toBe('exists');
    expect(await readFile(taken, 'utf8')).toBe('catatan');
  });

  it('given ids and titles of any characters, then nothing is found and nothing breaks', async () => {
    const { store } = await open();
    const odd = 'rapat\0-\ud800';
    expect(await store.find(HERE, odd)).toBeNull();
    expect(await store.content(HERE, odd)).toBeNull();
    expect(await store.draft(HERE, odd)).toBeNull();
    expect(await store.findText(HERE, odd)).toBeNull();
    expect(await store.edit(HERE, odd, newSource('x'), DEWI)).toBeNull();
    const kept = await store.keep(HERE, newSource(odd), DEWI);
    expect((await store.find(HERE, kept.id))?.facts.title).toBe(odd);
  });

  it('given that it is closed, then everything is refused', async () => {
    const { store } = await open();
    await store.close();
    await store.close();
    expect(await faultOf(store.find(HERE, 'x'))).toBe('closed');
    expect(await faultOf(store.keep(HERE, newSource('x'), null))).toBe('closed');
    expect(await faultOf(store.sweep(0))).toBe('closed');
  });
});
