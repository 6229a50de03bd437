/** Two programs at one database: each sees what the other one writes. */
import { describe, expect, it } from 'vitest';
import { faultOf, newSource, textOf, useStores } from './stores.ts';

const HERE = '100000000000000001';
const THERE = '100000000000000002';

const stores = useStores();

/** Resolves once these servers were told of, in whatever order. */
function toldOf(watch: (listener: (servers: readonly string[]) => void) => () => void, servers: readonly string[]) {
  const missing = new Set(servers);
  return new Promise<void>((resolve) => {
    const end = watch((told) => {
      for (const server of told) missing.delete(server);
      if (missing.size > 0) return;
      end();
      resolve();
    });
  });
}

describe('two stores of one folder', { timeout: 60_000 }, () => {
  it('given a change by one, then the other is told of the server and finds it', async () => {
    const { store: bot } = await stores.open();
    const { store: terminal } = await stores.open();
    const told = toldOf(bot.watch, [HERE, THERE]);
    const kept = await terminal.keep(HERE, newSource('Rapat', 'dari terminal'), null);
    await terminal.hide(THERE, { id: 'x', title: 'x' }, true, null);
    await told;
    expect(await bot.find(HERE, kept.id)).toEqual(kept);
    expect(textOf(await bot.content(HERE, kept.id))).toBe('dari terminal');
  });

  it('given that one erases all of a server, then the other is told', async () => {
    const { store: bot } = await stores.open();
    const { store: terminal } = await stores.open();
    await bot.keep(HERE, newSource('Rapat'), null);
    await bot.keep(THERE, newSource('Rapat'), null);
    await bot.left(THERE, true);
    const told = toldOf(bot.watch, [HERE, THERE]);
    await terminal.forget(HERE, null);
    await terminal.sweep(Date.now() + 31 * 24 * 3_600_000);
    await told;
    expect((await bot.changes(HERE, 0)).sources).toEqual([]);
    expect((await bot.changes(THERE, 0)).counter).toBe(0);
  });

  it('given both that write at once, then every change is kept and counted once', async () => {
    const { store: bot } = await stores.open();
    const { store: terminal } = await stores.open();
    const keeping = Array.from({ length: 40 }, (_, at) =>
      (at % 2 === 0 ? bot : terminal).keep(HERE, newSource(`Rapat ${at}`), null),
    );
    const kept = await Promise.all(keeping);
    expect(kept.map(({ changed }) => changed).sort((a, b) => a - b)).toEqual(kept.map((_, at) => at + 1));
    expect((await bot.changes(HERE, 0)).sources).toHaveLength(40);
  });

  it('given both that add the same bytes at once, then they are kept once, and the other one is told', async () => {
    const { store: bot } = await stores.open();
    const { store: terminal } = await stores.open();
    for (let at = 0; at < 10; at += 1) {
      const source = newSource(`Rapat ${at}`);
      const { id } = await terminal.addDraft(HERE, source, null);
      const faults = await Promise.all([
        faultOf(bot.keep(HERE, source, null)),
        faultOf(terminal.keepDraft(HERE, id, null)),
      ]);
      expect(faults.sort()).toEqual([null, 'same'].sort());
    }
    expect((await bot.changes(HERE, 0)).sources).toHaveLength(10);
  });
});
