/** Stores of a test, and sources to keep in them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { SegmentCache } from '../../../../src/library/stores/segment-cache.ts';
import { openSqliteStore, type SqliteStoreOptions } from '../../../../src/library/stores/sqlite/store.ts';
import type { NewSource, SourceFacts, SourceStore } from '../../../../src/library/stores/types.ts';

export const PROGRAM = new URL('../../../../dist/src/library/stores/sqlite/worker.js', import.meta.url);

export interface Opened {
  readonly store: SourceStore;
  readonly cache: SegmentCache;
}

export interface Stores {
  /** A new folder for each test. */
  readonly dir: string;
  /** The same database each time, with a thread and connections of its own. Closed after the test. */
  open(options?: Partial<SqliteStoreOptions>): Promise<Opened>;
}

export function useStores(): Stores {
  const opened: Opened[] = [];
  let dir = '';

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'notulen-store-'));
  });

  afterEach(async () => {
    for (const { store } of opened.splice(0)) await store.close();
    await rm(dir, { recursive: true, force: true });
  });

  return {
    get dir() {
      return dir;
    },
    open: async (options = {}) => {
      const store = await openSqliteStore({ dataDir: dir, program: PROGRAM, pollMs: 20, ...options });
      opened.push(store);
      return store;
    },
  };
}

export function factsOf(title: string, facts: Partial<SourceFacts> = {}): SourceFacts {
  return {
    title,
    publisher: null,
    agency: null,
    url: null,
    published: null,
    kind: 'minutes',
    language: 'id',
    paragraphs: 1,
    statements: 0,
    speakers: 0,
    articleHash: '0123456789ab',
    ...facts,
  };
}

export function newSource(title: string, text = `Isi ${title}.`, facts: Partial<SourceFacts> = {}): NewSource {
  return {
    content: { name: 'paste.txt', bytes: new TextEncoder().encode(text) },
    origin: 'paste',
    address: null,
    details: {},
    facts: factsOf(title, facts),
  };
}

export const textOf = (content: { readonly bytes: Uint8Array } | null): string | null =>
  content === null ? null : new TextDecoder().decode(content.bytes);

/** What was refused, `null` where nothing was. */
export const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof Error && 'fault' in error ? error.fault : error),
  );
