/** What an index takes of a source that a server keeps: from the cache where it is there, else read from the store. */
import { createHash } from 'node:crypto';
import { createPause } from '../../app/event-loop.ts';
import type { Builder } from '../builder/builder.ts';
import { type PackedSource, pack, unpack } from '../builder/packing.ts';
import { engineHash } from '../engine.ts';
import { StoreError } from '../stores/error.ts';
import type { SegmentCache } from '../stores/segment-cache.ts';
import type { Content, KeptSource, SourceStore } from '../stores/types.ts';

export interface Segments {
  /** Of these sources, in their order; `null` for one that cannot be read (any more). */
  read(server: string, sources: readonly KeptSource[]): AsyncIterable<PackedSource | null>;
  /** Keeps what was read of a source that is kept now. Never rejects. */
  keep(server: string, source: KeptSource, packed: PackedSource): Promise<void>;
}

/** So many sources are asked for at once. */
const SOURCES_AT_ONCE = 100;

export interface SegmentsOptions {
  readonly store: SourceStore;
  readonly cache: SegmentCache;
  readonly builder: Builder;
  /** Told of a source that is kept and cannot be read, with what the operator should know. */
  readonly onUnreadable?: (told: Unreadable) => void;
}

export interface Unreadable {
  readonly server: string;
  /** The end of the source's id: what comes before it are words of its title. */
  readonly source: string;
  readonly why: string;
}

export function createSegments({ store, cache, builder, onUnreadable = () => undefined }: SegmentsOptions): Segments {
  const pause = createPause();

  async function build(server: string, source: KeptSource): Promise<PackedSource | null> {
    const content = await contentOf(server, source);
    if (content === null) return null;
    const { address, details } = source;
    const given = { ...content, address, details };
    const { segment, reviewed, problems } = await builder.read({ file: content.name, id: source.id, given });
    if (segment === null || reviewed === null) {
      onUnreadable({ server, source: endOf(source.id), why: problems[0]?.message ?? '' });
      return null;
    }
    return { segment, fingerprint: reviewed.fingerprint };
  }

  /** `null` where it was erased, or is damaged: one source that cannot be read keeps none of the others. */
  async function contentOf(server: string, { id, revision }: KeptSource): Promise<Content | null> {
    try {
      return await store.content(server, id, revision);
    } catch (error) {
      if (!(error instanceof StoreError) || error.fault !== 'damaged') throw error;
      onUnreadable({ server, source: endOf(id), why: error.message });
      return null;
    }
  }

  async function keep(server: string, source: KeptSource, packed: PackedSource): Promise<void> {
    const key = await keyOf(source);
    await cache.put(server, key, pack(packed)).catch(() => undefined);
  }

  /** What the cache has of these sources, by their keys. */
  function cached(server: string, sources: readonly KeptSource[]) {
    const found = Promise.all(sources.map(keyOf)).then(async (keys) => {
      const known = await cache.get(server, keys).catch(() => new Map<string, Uint8Array>());
      return { keys, known };
    });
    // Whoever awaits it is told; nobody does where the sources before it were not read to their end.
    found.catch(() => undefined);
    return found;
  }

  return {
    keep,
    async *read(server, sources) {
      let coming = cached(server, sources.slice(0, SOURCES_AT_ONCE));
      for (let from = 0; from < sources.length; from += SOURCES_AT_ONCE) {
        const some = sources.slice(from, from + SOURCES_AT_ONCE);
        const { keys, known } = await coming;
        // The cache, in its own thread, looks for the next ones while these are taken.
        coming = cached(server, sources.slice(from + SOURCES_AT_ONCE, from + 2 * SOURCES_AT_ONCE));
        for (const [at, source] of some.entries()) {
          const bytes = known.get(keys[at] ?? '');
          const packed = bytes === undefined ? null : await unpack(bytes, pause);
          if (packed !== null) {
            yield packed;
            continue;
          }
          const built = await build(server, source);
          if (built !== null) await keep(server, source, built);
          yield built;
        }
      }
    },
  };
}

/** Changes with the program, the bytes and what a moderator says of them; begins as `SegmentCache` wants it. */
async function keyOf({ id, hash, name, address, details }: KeptSource): Promise<string> {
  const engine = await engineHash();
  const made = createHash('sha256').update(JSON.stringify([engine, hash, name, address, details]));
  return `${id}/${made.digest('hex')}`;
}

function endOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}
