/** A store of an index that holds more of what was removed than of what is there is filled anew. */
import { inTurns, type Pause } from '../app/event-loop.ts';
import { IndexStore } from '../search/index/index-store.ts';
import type { IndexOptions } from '../search/index/search-index.ts';
import type { Segment } from '../search/index/segment.ts';
import type { IndexedSource } from '../search/index/sentences.ts';

/** A store is filled anew where it holds more removed sentences than others, and more than this. */
const REMOVED_SENTENCES_MAX = 5_000;

/** The store itself, or a fresh one with the same sources where too much was removed from it. */
export async function refilled(old: IndexStore, options: IndexOptions, pause: Pause): Promise<IndexStore> {
  const there = old.sentences.length - old.removedSentences;
  if (old.removedSentences <= Math.max(there, REMOVED_SENTENCES_MAX)) return old;
  return filled(segmentsOf(old), options, pause);
}

function* segmentsOf(store: IndexStore): Generator<Segment> {
  for (const source of store.sources) yield store.segmentOf(source);
}

/** A store of these segments. */
export async function filled(
  segments: Iterable<Segment> | AsyncIterable<Segment>,
  options: IndexOptions,
  pause: Pause,
): Promise<IndexStore> {
  const store = new IndexStore(options);
  const sources: IndexedSource[] = [];
  for await (const segment of segments) sources.push(await inTurns(store.appending(segment), pause));
  await inTurns(store.fillingText(), pause);
  await inTurns(store.publish(sources), pause);
  return store;
}
