/** One server's sources, indexed: those it keeps, and those of the operator's library that it has not switched off. */
import { createPause, inTurns } from '../../app/event-loop.ts';
import { SHARED_MIN } from '../../article/review/duplicates.ts';
import type { Fingerprint, Fingerprinted } from '../../article/review/fingerprint.ts';
import { FingerprintSet } from '../../article/review/fingerprint-set.ts';
import type { Article } from '../../article/types.ts';
import { IndexStore } from '../../search/index/index-store.ts';
import type { IndexOptions } from '../../search/index/search-index.ts';
import { cutSegment, type Segment } from '../../search/index/segment.ts';
import { filled, refilled } from '../refill.ts';
import type { KeptSource, ServerChanges, SourceStore } from '../stores/types.ts';
import type { LibraryVersion } from '../types.ts';
import type { Segments } from './segments.ts';

export interface ServerLibraryOptions extends IndexOptions {
  readonly server: string;
  readonly store: SourceStore;
  readonly segments: Segments;
  /** The newest version of the operator's library; `null` for none. */
  readonly operator: () => LibraryVersion | null;
}

/** A source that answers, and what it is read from. */
interface Held {
  readonly source: KeptSource;
  readonly article: Article;
}

/** So many sources that came at once make one version at most, so that the first of many need not wait for the last. */
const SOURCES_A_VERSION = 50;
/** A source that cannot be read is tried again with the next changes, so often in all. */
const TRIES_MAX = 3;
/**
 * What an index takes of the process's memory, in bytes, with the garbage around it: besides its texts, for each UTF-16
 * code unit of the first ones, which bring most of the words, and of the others. See the bench.
 */
const BYTES_A_LIBRARY = 450_000;
const BYTES_A_FIRST_UNIT = 80;
const FIRST_UNITS = 100_000;
const BYTES_A_LATER_UNIT = 30;

export class ServerLibrary {
  readonly #options: ServerLibraryOptions;
  readonly #pause = createPause();
  readonly #held = new Map<string, Held>();
  /** Of what is held. */
  readonly #fingerprints = new FingerprintSet();
  /** Kept sources that could not be read, by id, and how often that was tried. */
  readonly #unreadable = new Map<string, { readonly source: KeptSource; readonly tries: number }>();
  readonly #fromOperator = new Map<string, Article>();
  #store: IndexStore | null = null;
  #version: LibraryVersion | null = null;
  #operator: LibraryVersion | null = null;
  #counter = 0;
  #epoch = -1;
  #work: Promise<void> = Promise.resolve();
  #isStale = false;

  constructor(options: ServerLibraryOptions) {
    this.#options = options;
  }

  /** The newest version that is made; `null` before the first `update`. */
  get version(): LibraryVersion | null {
    return this.#version;
  }

  /** Whether the last update failed: the version is one from before. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** How much memory its own index takes, in bytes, about. */
  get weight(): number {
    if (this.#store === null) return 0;
    const first = Math.min(this.#store.textLength, FIRST_UNITS);
    const later = this.#store.textLength - first;
    return BYTES_A_LIBRARY + first * BYTES_A_FIRST_UNIT + later * BYTES_A_LATER_UNIT;
  }

  /** Of the sources it keeps all that may be copies of a text; comparing them tells which are. */
  *likelyCopies(fingerprint: Fingerprint): Generator<Fingerprinted> {
    for (const [id, of] of this.#fingerprints.candidates(fingerprint, SHARED_MIN)) {
      const facts = this.#held.get(id)?.source.facts;
      if (facts !== undefined) yield { id, title: facts.title, publisher: facts.publisher, fingerprint: of };
    }
  }

  /** Resolves when nothing is being brought up to date. Never rejects. */
  async settled(): Promise<void> {
    await this.#work.catch(() => undefined);
  }

  /** Makes the version of what is kept now; updates follow each other. @throws what the store throws */
  async update(): Promise<LibraryVersion> {
    const before = this.#work.catch(() => undefined);
    const work = before.then(() => this.#update());
    this.#work = work;
    await work;
    const { version } = this;
    if (version === null) throw new Error('notulen: an update made no version');
    return version;
  }

  /** An update that fails leaves the version before, and the next one begins anew. */
  async #update(): Promise<void> {
    try {
      await this.#bringUpToDate();
      this.#isStale = false;
    } catch (error) {
      this.#reset();
      this.#epoch = -1;
      this.#isStale = true;
      throw error;
    }
  }

  async #bringUpToDate(): Promise<void> {
    const { store, server, operator } = this.#options;
    const since = this.#counter;
    let changes = await store.changes(server, since);
    if (changes.epoch !== this.#epoch) {
      this.#reset();
      // What was erased in between answers no more.
      if (this.#epoch !== -1) this.#version = null;
      if (since > 0) changes = await store.changes(server, 0);
    }
    const newest = operator();
    const isSame =
      this.#version !== null &&
      changes.epoch === this.#epoch &&
      changes.counter === this.#counter &&
      newest === this.#operator;
    if (isSame) return;
    await this.#apply(changes, newest);
    this.#epoch = changes.epoch;
    this.#counter = changes.counter;
    this.#operator = newest;
  }

  #reset(): void {
    this.#held.clear();
    this.#fingerprints.clear();
    this.#unreadable.clear();
    this.#fromOperator.clear();
    this.#store = null;
    this.#counter = 0;
  }

  async #apply({ sources, hidden }: ServerChanges, operator: LibraryVersion | null): Promise<void> {
    const gone = sources.filter(({ removedAt }) => removedAt !== null);
    const there = sources.filter(({ removedAt }) => removedAt === null);
    for (const { id } of gone) this.#unreadable.delete(id);
    const changed = [...there.filter((source) => this.#isOther(source)), ...this.#toTryAgain(there)];
    const willHold = this.#held.size - gone.filter(({ id }) => this.#held.has(id)).length + changed.length;
    if (willHold === 0 && hidden.length === 0 && operator !== null) {
      // Nothing of its own: the operator's version serves all such servers at once.
      this.#reset();
      this.#version = operator;
      return;
    }
    const removed = gone.flatMap(({ id }) => this.#letGo(id));
    const operators = this.#operatorsChange(operator, new Set(hidden));
    removed.push(...operators.removed);
    if (this.#store === null) {
      await this.#fill(changed, operators.added);
      return;
    }
    const added: Segment[] = [];
    for (const article of operators.added) {
      added.push(cutSegment(article));
      await this.#pause();
    }
    await this.#change(added, removed);
    if (changed.length === 0) this.#install();
    for (let from = 0; from < changed.length; from += SOURCES_A_VERSION) {
      await this.#replace(changed.slice(from, from + SOURCES_A_VERSION));
    }
  }

  /** Fills the first store at once: cheaper than one change after the other. */
  async #fill(changed: readonly KeptSource[], added: readonly Article[]): Promise<void> {
    const held = this.#hold(changed);
    async function* all(): AsyncGenerator<Segment> {
      for (const article of added) yield cutSegment(article);
      for await (const { segment } of held) yield segment;
    }
    this.#store = await filled(all(), this.#options, this.#pause);
    this.#install();
  }

  async #replace(changed: readonly KeptSource[]): Promise<void> {
    const removed = changed.flatMap(({ id }) => this.#letGo(id));
    const added: Segment[] = [];
    for await (const { segment } of this.#hold(changed)) added.push(segment);
    await this.#change(added, removed);
    this.#install();
  }

  async *#hold(changed: readonly KeptSource[]): AsyncGenerator<{ readonly segment: Segment }> {
    const { server, segments } = this.#options;
    let at = 0;
    for await (const packed of segments.read(server, changed)) {
      const source = changed[at];
      at += 1;
      if (source === undefined) return;
      if (packed === null) {
        const { tries = 0 } = this.#unreadable.get(source.id) ?? {};
        this.#unreadable.set(source.id, { source, tries: tries + 1 });
        continue;
      }
      this.#unreadable.delete(source.id);
      const { segment, fingerprint } = packed;
      this.#held.set(source.id, { source, article: segment.article });
      this.#fingerprints.set(source.id, fingerprint);
      yield { segment };
    }
  }

  /** Gives the article that answers no more, if one did. */
  #letGo(id: string): readonly Article[] {
    const held = this.#held.get(id);
    this.#held.delete(id);
    this.#fingerprints.delete(id);
    return held === undefined ? [] : [held.article];
  }

  #isOther(source: KeptSource): boolean {
    const held = this.#held.get(source.id);
    if (held !== undefined && keyOf(held.source) === keyOf(source)) {
      this.#held.set(source.id, { ...held, source });
      return false;
    }
    this.#unreadable.delete(source.id);
    return true;
  }

  /** Those that could not be read before, which may have been for want of time or memory. */
  #toTryAgain(changed: readonly KeptSource[]): KeptSource[] {
    const ids = new Set(changed.map(({ id }) => id));
    return Array.from(this.#unreadable.values())
      .filter(({ source, tries }) => tries < TRIES_MAX && !ids.has(source.id))
      .map(({ source }) => source);
  }

  #operatorsChange(operator: LibraryVersion | null, hidden: ReadonlySet<string>) {
    const wanted = new Map(
      (operator?.articles ?? []).filter(({ id }) => !hidden.has(id)).map((article) => [article.id, article]),
    );
    const removed: Article[] = [];
    for (const [id, article] of this.#fromOperator) {
      if (wanted.get(id) === article) continue;
      removed.push(article);
      this.#fromOperator.delete(id);
    }
    const added: Article[] = [];
    for (const [id, article] of wanted) {
      if (this.#fromOperator.has(id)) continue;
      this.#fromOperator.set(id, article);
      added.push(article);
    }
    return { added, removed };
  }

  async #change(added: readonly Segment[], removed: readonly Article[]): Promise<void> {
    if (this.#store === null || added.length + removed.length === 0) return;
    await inTurns(this.#store.change({ added, removed }), this.#pause);
    this.#store = await refilled(this.#store, this.#options, this.#pause);
  }

  #install(): void {
    const index = (this.#store ?? new IndexStore(this.#options)).version();
    this.#version = { articles: index.articles, index };
  }
}

/** What its article is made of. */
function keyOf({ hash, name, details, revision }: KeptSource): string {
  return JSON.stringify([hash, name, details, revision]);
}
