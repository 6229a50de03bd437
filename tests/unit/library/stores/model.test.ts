/** Whatever several servers do in any order, SQLite keeps what a plain model keeps, and nothing crosses over. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StoreError } from '../../../../src/library/stores/error.ts';
import type { Draft, HistoryPage, KeptSource, SourceStore } from '../../../../src/library/stores/types.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { newSource, textOf, useStores } from './stores.ts';

const HOUR = 3_600_000;
const SERVERS = ['a', 'b', 'c'] as const;

type Server = (typeof SERVERS)[number];

/** What one store gave: ids are random, so that a thing is known by its place here. */
interface Side {
  readonly store: SourceStore;
  readonly sources: string[];
  readonly drafts: string[];
}

interface Operation {
  readonly does: string;
  /** The same on either side. @param server its name in the store */
  run(side: Side, server: string): Promise<unknown>;
}

/** Of whichever server: what is asked for by an id is another one's most of the time. */
const place = fc.nat(40);
const pick = (ids: readonly string[], at: number) => (ids.length === 0 ? 'tidak-ada' : (ids[at % ids.length] ?? ''));
const text = fc.string({ maxLength: 20 });
const hash = fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc');
/** Some bytes come again and again. */
const body = fc.oneof(fc.constantFrom('sama', 'serupa', 'Isi Disunting.'), text);
const given = fc.record({ title: text, body, hash });
const sourceOf = ({ title, body, hash: articleHash }: { title: string; body: string; hash: string }) =>
  newSource(title, body, { articleHash });

const operations: fc.Arbitrary<Operation> = fc.oneof(
  given.map((source) => ({
    does: `keep ${JSON.stringify(source)}`,
    run: async (side: Side, server: string) => keptBy(side, await side.store.keep(server, sourceOf(source), 'dewi')),
  })),
  given.map((source) => ({
    does: `addDraft ${JSON.stringify(source)}`,
    run: async (side: Side, server: string) => {
      const draft = await side.store.addDraft(server, sourceOf(source), 'dewi');
      side.drafts.push(draft.id);
      return plainDraft(side, draft);
    },
  })),
  fc.tuple(fc.constantFrom('find', 'content', 'remove', 'restore'), place).map(([does, at]) => ({
    does: `${does} ${at}`,
    run: async (side: Side, server: string) => {
      const id = pick(side.sources, at);
      if (does === 'content') return textOf(await side.store.content(server, id));
      if (does === 'find') return plain(side, await side.store.find(server, id));
      return plain(side, await side.store[does === 'remove' ? 'remove' : 'restore'](server, id, 'bagus'));
    },
  })),
  fc.tuple(fc.constantFrom('edit', 'revise'), place, given).map(([does, at, source]) => ({
    does: `${does} ${at} ${JSON.stringify(source)}`,
    run: async (side: Side, server: string) => {
      const method = does === 'edit' ? side.store.edit : side.store.revise;
      return plain(side, await method(server, pick(side.sources, at), sourceOf(source), 'sinta'));
    },
  })),
  fc.tuple(place, fc.nat(3)).map(([at, revision]) => ({
    does: `content ${at} of revision ${revision}`,
    run: async (side: Side, server: string) =>
      textOf(await side.store.content(server, pick(side.sources, at), revision)),
  })),
  hash.map((articleHash) => ({
    does: `findText ${articleHash}`,
    run: async (side: Side, server: string) => {
      const found = await side.store.findText(server, articleHash);
      return found === null ? null : [plain(side, found.source), found.revision];
    },
  })),
  body.map((bytes) => ({
    does: `findBytes of ${JSON.stringify(bytes)}`,
    run: async (side: Side, server: string) =>
      plain(side, await side.store.findBytes(server, createHash('sha256').update(bytes).digest('hex'))),
  })),
  fc
    .tuple(fc.constantFrom('draft', 'draftContent', 'keepDraft', 'dropDraft', 'editDraft'), place)
    .map(([does, at]) => ({
      does: `${does} ${at}`,
      run: async (side: Side, server: string) => {
        const { store } = side;
        const id = pick(side.drafts, at);
        if (does === 'draftContent') return textOf(await store.draftContent(server, id));
        if (does === 'dropDraft') return store.dropDraft(server, id);
        if (does === 'editDraft') return plainDraft(side, await store.editDraft(server, id, newSource('Disunting')));
        if (does === 'draft') return plainDraft(side, await store.draft(server, id));
        return keptBy(side, await store.keepDraft(server, id, 'sinta'));
      },
    })),
  fc.tuple(fc.constantFrom('x', 'y'), fc.boolean()).map(([id, isHidden]) => ({
    does: `${isHidden ? 'hide' : 'unhide'} ${id}`,
    run: ({ store }: Side, server: string) => store.hide(server, { id, title: id }, isHidden, 'dewi'),
  })),
  fc.constantFrom(true, false).map((hasLeft) => ({
    does: hasLeft ? 'left' : 'came back',
    run: ({ store }: Side, server: string) => store.left(server, hasLeft),
  })),
  text.map((title) => ({
    does: `note ${title}`,
    run: ({ store }: Side, server: string) => store.note(server, { by: null, action: 'failed', source: null, title }),
  })),
  fc.constant({ does: 'forget', run: ({ store }: Side, server: string) => store.forget(server, 'dewi') }),
  fc.constantFrom(2, 25, 31 * 24, 366 * 24).map((hours) => ({
    does: `sweep after ${hours} hours`,
    run: ({ store }: Side) => store.sweep(Date.now() + hours * HOUR),
  })),
);

function keptBy(side: Side, source: KeptSource | null): unknown {
  if (source !== null) side.sources.push(source.id);
  return plain(side, source);
}

/** What it gives, or why it is refused. */
async function outcome(run: Promise<unknown>): Promise<unknown> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof StoreError) return { fault: error.fault };
    throw error;
  }
}

/** Without what is random or the time. */
function plain({ sources }: Side, source: KeptSource | null): unknown {
  if (source === null) return null;
  const { id, addedAt, revisedAt, removedAt, ...rest } = source;
  return { ...rest, place: sources.indexOf(id), isRemoved: removedAt !== null };
}

function plainDraft({ drafts }: Side, draft: Draft | null): unknown {
  if (draft === null) return null;
  const { id, at, ...rest } = draft;
  return { ...rest, place: drafts.indexOf(id) };
}

function plainHistory({ sources }: Side, { entries, total }: HistoryPage): unknown {
  return [total, entries.map(({ at, source, ...rest }) => ({ ...rest, source: sources.indexOf(source ?? '') }))];
}

/** All that can be seen of a server. */
async function seen(side: Side, server: string): Promise<unknown> {
  const { counter, sources, hidden } = await side.store.changes(server, 0);
  const history = plainHistory(side, await side.store.history(server, 0, 100));
  const drafts = await Promise.all(side.drafts.map((id) => side.store.draft(server, id)));
  return [
    counter,
    sources.map((source) => plain(side, source)),
    hidden,
    history,
    drafts.map((one) => plainDraft(side, one)),
  ];
}

const stores = useStores();

it('given any operations of three servers, then each has what it alone has done', { timeout: 60_000 }, async () => {
  const { store } = await stores.open();
  const model = createMemoryStore();
  const steps = fc.array(fc.tuple(fc.constantFrom(...SERVERS), operations), { maxLength: 40, size: 'max' });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      runs += 1;
      const name = (server: Server) => `${runs}-${server}`;
      const kept: Side = { store, sources: [], drafts: [] };
      const known: Side = { store: model, sources: [], drafts: [] };
      /** Whose a source is, by its id. */
      const owners = new Map<string, string>();
      for (const [server, { does, run }] of all) {
        const expected = await outcome(run(known, name(server)));
        expect(await outcome(run(kept, name(server))), `${server}: ${does}`).toEqual(expected);
        for (const id of kept.sources) if (!owners.has(id)) owners.set(id, name(server));
      }
      expect(new Set(kept.sources).size).toBe(kept.sources.length);
      for (const server of SERVERS) {
        expect(await seen(kept, name(server))).toEqual(await seen(known, name(server)));
        for (const { id } of (await store.changes(name(server), 0)).sources) expect(owners.get(id)).toBe(name(server));
      }
    }),
    { numRuns: 40 },
  );
  const { problems } = await store.check();
  expect(problems).toEqual([]);
});
