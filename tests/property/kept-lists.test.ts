import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeptLists } from '../../src/library/keeping/kept-lists.ts';
import type { SourceStore } from '../../src/library/stores/types.ts';
import { createServers } from '../support/servers.ts';

const SERVER = '112233445566778899';

type Step = readonly [action: 'add' | 'remove' | 'restore' | 'edit' | 'list' | 'forget', which: number];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('add', 'add', 'add', 'remove', 'restore', 'edit', 'list', 'list', 'forget'),
  fc.nat({ max: 5 }),
);

/** What a list shows, by the store alone. */
async function kept(store: SourceStore) {
  const { sources, hidden } = await store.changes(SERVER, 0);
  return { sources: sources.filter(({ removedAt }) => removedAt === null), hidden };
}

it('given any changes, then a list that reads only what has changed is the one of all that is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { store, keeper } = createServers();
      const sources = keeper.of(SERVER);
      const lists = new KeptLists(store);
      const ids: string[] = [];
      for (const [at, [action, which]] of steps.entries()) {
        const id = ids[which] ?? 'none';
        if (action === 'add') {
          const text = `Rapat ke-${at} dibuka di balai. “Kami siap,” kata Rina Wulandari.`;
          ids.push((await sources.add({ origin: 'paste', text }, null)).source.id);
        } else if (action === 'remove') await sources.remove(id, null).catch(() => undefined);
        else if (action === 'restore') await sources.restore(id, null).catch(() => undefined);
        else if (action === 'edit') await sources.edit(id, { title: `Judul ${at}` }, null).catch(() => undefined);
        else if (action === 'forget') await store.forget(SERVER, null);
        else {
          // Two at once must not undo what each other read.
          const [one, other] = await Promise.all([lists.of(SERVER), lists.of(SERVER)]);
          expect(one).toEqual(other);
        }
      }
      const { sources: listed, hidden } = await lists.of(SERVER);
      const all = await kept(store);
      expect(hidden).toEqual(all.hidden);
      expect(new Set(listed)).toEqual(new Set(all.sources));
    }),
    { numRuns: 60 },
  );
});
