/** What servers keep, as lists of it show it: read once, and from then on only what has changed. */
import { LruCache } from '../../language/lru-cache.ts';
import type { KeptSource, SourceStore } from '../stores/types.ts';

/** Lists of so many servers at least are remembered. */
const SERVERS_MAX = 50;

export interface KeptList {
  /** Those that were not removed, the newest first. */
  readonly sources: readonly KeptSource[];
  /** As `ServerChanges.hidden`. */
  readonly hidden: readonly string[];
}

export class KeptLists {
  readonly #store: SourceStore;
  readonly #lists = new LruCache<string, ReadList>(SERVERS_MAX);

  constructor(store: SourceStore) {
    this.#store = store;
  }

  /** As it is now. @throws what the store throws */
  of(server: string): Promise<KeptList> {
    return this.#lists.getOrCompute(server, () => new ReadList(this.#store, server)).read();
  }
}

class ReadList {
  readonly #store: SourceStore;
  readonly #server: string;
  readonly #sources = new Map<string, KeptSource>();
  #epoch = -1;
  #counter = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: SourceStore, server: string) {
    this.#store = store;
    this.#server = server;
  }

  /** One look follows the other, so that none puts back what a later one has taken away. */
  read(): Promise<KeptList> {
    const look = () => this.#look();
    const turn = this.#turn.then(look, look);
    this.#turn = turn;
    return turn;
  }

  async #look(): Promise<KeptList> {
    let changes = await this.#store.changes(this.#server, this.#counter);
    if (changes.epoch !== this.#epoch) {
      if (this.#counter > 0) changes = await this.#store.changes(this.#server, 0);
      this.#sources.clear();
    }
    for (const source of changes.sources) {
      if (source.removedAt === null) this.#sources.set(source.id, source);
      else this.#sources.delete(source.id);
    }
    this.#epoch = changes.epoch;
    this.#counter = changes.counter;
    const sources = Array.from(this.#sources.values()).sort((a, b) => b.addedAt - a.addedAt);
    return { sources, hidden: changes.hidden };
  }
}
