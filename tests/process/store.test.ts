/** What a store has acknowledged is kept, however its process ends and whoever else works on the folder. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SourceStore } from '../../src/library/stores/types.ts';
import { useStores } from '../unit/library/stores/stores.ts';

const WRITER = fileURLToPath(new URL('../support/store-writer.js', import.meta.url));
const SERVER = '100000000000000001';
const ACKNOWLEDGED = 200;
const KILLED_WITHIN_MS = 15;

const stores = useStores();

interface Written {
  /** Hash of the bytes by the id of the source. */
  readonly acknowledged: ReadonlyMap<string, string>;
  readonly exit: unknown;
}

/** @param killAfter so many are acknowledged before it is killed, at a random moment; `null`: it ends by itself */
async function write(count: number, seed: string, killAfter: number | null): Promise<Written> {
  const child = spawn(process.execPath, [WRITER, stores.dir, SERVER, String(count), seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const acknowledged = new Map<string, string>();
  for await (const line of createInterface(child.stdout)) {
    const [id = '', hash = ''] = line.split(' ');
    acknowledged.set(id, hash);
    if (acknowledged.size === killAfter) setTimeout(() => child.kill('SIGKILL'), Math.random() * KILLED_WITHIN_MS);
  }
  const [status, signal] = await ended;
  return { acknowledged, exit: signal ?? status };
}

/** The hash of what is kept of each source, by its id. */
async function keptIn(store: SourceStore): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const { id } of (await store.changes(SERVER, 0)).sources) {
    const content = await store.content(SERVER, id);
    kept.set(
      id,
      createHash('sha256')
        .update(content?.bytes ?? '')
        .digest('hex'),
    );
  }
  return kept;
}

describe('a process that is killed while it keeps sources', () => {
  it(`given ${ACKNOWLEDGED} that were acknowledged, then all of them are there, and none half`, {
    timeout: 300_000,
  }, async () => {
    const acknowledged = new Map<string, string>();
    for (let run = 0; acknowledged.size < ACKNOWLEDGED; run += 1) {
      const killed = await write(10_000, `${run}`, 1 + Math.floor(Math.random() * 60));
      expect(killed.exit).toBe('SIGKILL');
      for (const [id, hash] of killed.acknowledged) acknowledged.set(id, hash);
      // What was kept when it was killed may be one more than it could say.
      const { store } = await stores.open();
      const kept = await keptIn(store);
      for (const [id, hash] of acknowledged) expect(kept.get(id)).toBe(hash);
      expect(kept.size).toBeLessThanOrEqual(acknowledged.size + run + 1);
      expect((await store.check()).problems).toEqual([]);
      await store.close();
    }
  });
});

describe('several processes at one folder', () => {
  it('given a new folder, then all of them keep what they have, and a watcher sees it', {
    timeout: 60_000,
  }, async () => {
    const { store } = await stores.open();
    const told = new Promise<readonly string[]>((resolve) => store.watch(resolve));
    const written = await Promise.all(['a', 'b', 'c'].map((seed) => write(25, seed, null)));
    expect(written.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    expect(await told).toEqual([SERVER]);
    const kept = await keptIn(store);
    expect(kept).toEqual(new Map(written.flatMap(({ acknowledged }) => [...acknowledged])));
    const { counter, sources } = await store.changes(SERVER, 0);
    expect([counter, new Set(sources.map(({ changed }) => changed)).size]).toEqual([75, 75]);
  });
});
