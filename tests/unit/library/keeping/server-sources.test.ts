import { expect, test, vi } from 'vitest';
import { KeepingError } from '../../../../src/library/keeping/types.ts';
import { StoreError } from '../../../../src/library/stores/error.ts';
import { createServers } from '../../../support/servers.ts';
import { HARBOUR } from '../../../support/texts.ts';

const ONE = '112233445566778891';
const OTHER = '112233445566778892';
const MEMBER = '223344556677889900';
const FERRY =
  'Mina Tarigan: The ferry to Karang leaves at seven from Monday on, and the last boat back sails at ten in the evening.' +
  '\n\nOtto Brand: Bicycles travel free on every boat, and dogs pay half of what a child pays on the way to Karang.';
const HOUR_MS = 3_600_000;

function textMaterial(text: string) {
  return { origin: 'paste', text } as const;
}

test('given a text, then its draft tells what was understood; kept, it answers under an id of its own', async () => {
  const { keeper, libraries } = createServers();
  const sources = keeper.of(ONE);
  const { draft, review } = await sources.draft(textMaterial(FERRY), MEMBER);
  expect(draft).toMatchObject({ by: MEMBER, origin: 'paste', name: 'paste.txt', address: null });
  expect(draft.facts).toMatchObject({ kind: 'transcript', language: 'en', statements: 2, speakers: 2 });
  expect(review.speakers.map(({ name, statements }) => [name, statements])).toEqual([
    ['Mina Tarigan', 1],
    ['Otto Brand', 1],
  ]);
  expect(review.flags.map(({ code }) => code)).toEqual(['no-date', 'no-address']);
  const kept = await sources.keepDraft(draft.id, MEMBER);
  expect(kept.id).toMatch(/^[a-z0-9-]+-[a-z0-9]{4,}$/);
  const { articles } = await libraries.open(ONE);
  expect(articles.map(({ id }) => id)).toEqual([kept.id]);
  await expect(sources.keepDraft(draft.id, MEMBER)).rejects.toMatchObject({ fault: 'gone' });
});

test('given a draft of an hour ago, then it has ended', async () => {
  let now = Date.UTC(2026, 11, 1);
  const { keeper } = createServers({ clock: () => now });
  const sources = keeper.of(ONE);
  const { draft } = await sources.draft(textMaterial(FERRY), MEMBER);
  now += HOUR_MS + 1;
  expect(await sources.findDraft(draft.id)).toBeNull();
  await expect(sources.keepDraft(draft.id, MEMBER)).rejects.toMatchObject({ fault: 'gone' });
});

test('given a draft or a source of another server, then there is none: by no method', async () => {
  const { keeper } = createServers();
  const { draft } = await keeper.of(ONE).draft(textMaterial(FERRY), MEMBER);
  const other = keeper.of(OTHER);
  expect(await other.findDraft(draft.id)).toBeNull();
  await expect(other.keepDraft(draft.id, MEMBER)).rejects.toMatchObject({ fault: 'gone' });
  await expect(other.correctDraft(draft.id, { title: 'Mine' })).rejects.toMatchObject({ fault: 'gone' });
  await other.dropDraft(draft.id);
  const { id } = await keeper.of(ONE).keepDraft(draft.id, MEMBER);
  expect(await other.find(id)).toBeNull();
  expect(await other.list()).toEqual([]);
  for (const act of [
    () => other.edit(id, { title: 'Mine' }, MEMBER),
    () => other.remove(id, MEMBER),
    () => other.restore(id, MEMBER),
    () => other.refresh(id, MEMBER),
  ]) {
    await expect(act()).rejects.toMatchObject({ fault: 'gone' });
  }
  expect((await other.history(0, 100)).entries).toEqual([]);
});

test('given corrections, then the draft and what is kept of it have them, and they add up', async () => {
  const { keeper, libraries } = createServers();
  const sources = keeper.of(ONE);
  const { draft } = await sources.draft(textMaterial(FERRY), MEMBER);
  await sources.correctDraft(draft.id, { title: 'Ferry meeting', published: '2026-11-30' });
  const { draft: corrected, review } = await sources.correctDraft(draft.id, { url: 'https://ferry.example/minutes' });
  expect(corrected.facts).toMatchObject({ title: 'Ferry meeting', published: '2026-11-30' });
  expect(review.flags).toEqual([]);
  const { id } = await sources.keepDraft(draft.id, MEMBER);
  await sources.edit(id, { published: null, kind: 'minutes' }, MEMBER);
  const { articles } = await libraries.open(ONE);
  expect(articles[0]).toMatchObject({ kind: 'minutes', source: { title: 'Ferry meeting', published: null } });
});

test('given the same bytes again, then they are refused by name; nearly the same text is told of', async () => {
  const { keeper } = createServers();
  const sources = keeper.of(ONE);
  const { source } = await sources.add(textMaterial(FERRY), null);
  await expect(sources.add(textMaterial(FERRY), null)).rejects.toMatchObject({
    fault: 'same',
    message: expect.stringContaining(source.id),
  });
  const { review } = await sources.draft(textMaterial(`${FERRY}\n\nMina Tarigan: That is all for today.`), null);
  expect(review.flags.find(({ code }) => code === 'duplicate')?.values).toMatchObject({ id: source.id });
});

test('given a link, then its page is kept with its address; what has changed there is kept beside what was', async () => {
  const address = 'https://ferry.example/minutes.txt';
  const web = new Map([[address, { name: 'minutes.txt', bytes: Buffer.from(FERRY) }]]);
  const { keeper, libraries } = createServers({ web });
  const sources = keeper.of(ONE);
  const { source, article } = await sources.add({ origin: 'link', address }, MEMBER);
  expect(source).toMatchObject({ address, facts: { url: address, title: 'minutes' }, revision: 1 });
  expect(await sources.refresh(source.id, MEMBER)).toMatchObject({ hasChanged: false, source: { revision: 1 } });
  web.set(address, { name: 'minutes.txt', bytes: Buffer.from(FERRY.replace('seven', 'eight')) });
  expect(await sources.refresh(source.id, MEMBER)).toMatchObject({ hasChanged: true, source: { revision: 2 } });
  const { articles } = await libraries.open(ONE);
  expect(articles.map(({ body }) => body.includes('eight'))).toEqual([true]);
  const before = await sources.findText(article.hash);
  expect(before).toMatchObject({ hasChanged: true, source: { id: source.id, revision: 2 } });
  expect(before?.article.body).toContain('seven');
  expect(await keeper.of(OTHER).findText(article.hash)).toBeNull();
  web.clear();
  await expect(sources.refresh(source.id, MEMBER)).rejects.toMatchObject({ fault: 'address' });
});

test('given a source of the operator, then it can be switched off, and neither edited nor fetched again', async () => {
  const { keeper } = createServers({ operator: { harbour: HARBOUR } });
  const sources = keeper.of(ONE);
  expect(await sources.remove('harbour', MEMBER)).toMatchObject({ from: 'operator', isHidden: true });
  expect(await sources.list()).toMatchObject([{ from: 'operator', id: 'harbour', isHidden: true }]);
  await expect(sources.edit('harbour', { title: 'Mine' }, MEMBER)).rejects.toMatchObject({ fault: 'operators' });
  await expect(sources.refresh('harbour', MEMBER)).rejects.toMatchObject({ fault: 'operators' });
  const { entries } = await sources.history(0, 10);
  expect(entries).toMatchObject([{ action: 'hide', source: 'harbour', by: MEMBER }]);
});

test('given what cannot be read, then the reason is told and nothing is kept', async () => {
  const { keeper } = createServers();
  const sources = keeper.of(ONE);
  const bytes = Buffer.from('%PDF-1.4 and nothing else');
  const adding = sources.add({ origin: 'file', name: 'minutes.pdf', bytes }, MEMBER);
  await expect(adding).rejects.toBeInstanceOf(KeepingError);
  await expect(adding).rejects.toMatchObject({ fault: 'unreadable', message: expect.stringMatching(/PDF/u) });
  expect(await sources.list()).toEqual([]);
});

test('given a store that cannot write, then that is told, the library answers on, and nothing is half kept', async () => {
  const { keeper, store, libraries } = createServers();
  const sources = keeper.of(ONE);
  await sources.add(textMaterial(FERRY), null);
  store.failWrites('full');
  await expect(sources.add(textMaterial('Mina Tarigan: One more thing to say today.'), null)).rejects.toMatchObject({
    fault: 'store',
  });
  expect(await sources.list()).toHaveLength(1);
  expect((await libraries.open(ONE)).articles).toHaveLength(1);
});

test('given an edit while a link is fetched again, then neither is lost', async () => {
  const address = 'https://ferry.example/minutes.txt';
  const web = new Map([[address, { name: 'minutes.txt', bytes: Buffer.from(FERRY) }]]);
  const { keeper, libraries } = createServers({ web });
  const sources = keeper.of(ONE);
  const { source } = await sources.add({ origin: 'link', address }, MEMBER);
  web.set(address, { name: 'minutes.txt', bytes: Buffer.from(FERRY.replace('seven', 'eight')) });
  await Promise.all([
    sources.refresh(source.id, MEMBER),
    sources.edit(source.id, { published: '2026-11-30' }, MEMBER),
    sources.edit(source.id, { title: 'Ferry' }, MEMBER),
    sources.refresh(source.id, MEMBER),
  ]);
  const { articles } = await libraries.open(ONE);
  expect(articles.map(({ body, source: stated }) => [body.includes('eight'), stated.title, stated.published])).toEqual([
    [true, 'Ferry', '2026-11-30'],
  ]);
  expect(await sources.find(source.id)).toMatchObject({ source: { revision: 2 } });
});

test('given a library that cannot be brought up to date, then what was kept is still told as kept', async () => {
  const { keeper, store, libraries } = createServers();
  const sources = keeper.of(ONE);
  const { draft } = await sources.draft(textMaterial(FERRY), MEMBER);
  const whole = store.changes;
  const failing = vi.spyOn(store, 'changes').mockRejectedValue(new StoreError('failed', 'library.db: it failed.'));
  const { id } = await sources.keepDraft(draft.id, MEMBER);
  failing.mockImplementation(whole);
  await libraries.update(ONE);
  expect((await libraries.open(ONE)).articles.map((article) => article.id)).toEqual([id]);
});
