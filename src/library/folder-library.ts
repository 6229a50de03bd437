/** A folder whose files answer as long as they are there: opened on first use, and watched by looking from then on. */
import { createHash } from 'node:crypto';
import { createPause, inTurns } from '../app/event-loop.ts';
import type { Article } from '../article/types.ts';
import { IndexStore } from '../search/index/index-store.ts';
import type { IndexOptions } from '../search/index/search-index.ts';
import type { Segment } from '../search/index/segment.ts';
import type { IndexedSource } from '../search/index/sentences.ts';
import type { Builder } from './builder/builder.ts';
import type { ReadSource } from './builder/read-source.ts';
import { readBytes } from './file.ts';
import { below, inOrder } from './folder.ts';
import { isThere, type Look, lookAtAll, pathBelow, type SeenFile } from './look.ts';
import { refilled } from './refill.ts';
import { type HashedFile, type KeptIndex, keep, openKept, type SnapshotKey, snapshotKey } from './snapshot.ts';
import type { Library, LibraryVersion, Problem } from './types.ts';

export interface FolderLibraryOptions extends IndexOptions {
  readonly folder: string;
  /** More of them, whose files come after those of the first. Default: none. */
  readonly otherFolders?: readonly string[];
  /** Reads the files; the library closes it. */
  readonly builder: Builder;
  /** File of a snapshot: opened where it fits the folder, else written. Default: none. */
  readonly snapshot?: string | null;
  /** From one look at the folder to the next, in milliseconds; longer where a look takes long. Default 400. */
  readonly lookEveryMs?: number;
  /** A file that was changed is read once it stayed the same for so long, in milliseconds. Default 500. */
  readonly settledMs?: number;
  /** Told of what is found wrong while the folder is watched, each thing once. */
  readonly onProblems?: (problems: readonly Problem[]) => void;
  /** Told of each version but the first. */
  readonly onVersion?: (version: LibraryVersion) => void;
}

export interface FolderLibrary extends Library {
  /** How many articles the newest version has; 0 before it is open. */
  readonly articles: number;
  /** What is wrong with the folder now; nothing before it is open. */
  readonly problems: readonly Problem[];
  /** Ends the watch; what is being read is not waited for, and a library that is being opened holds nothing. */
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 400;
const SETTLED_MS = 500;
/** Looking takes at most one part of so many of the time. */
const LOOKING_SHARE = 20;
/** So many changed files make one version at most, so that the first of many need not wait for the last. */
const FILES_A_VERSION = 50;

/** What is known of a file. */
interface KnownFile {
  readonly id: string;
  /** Of what was read last. */
  readonly signature: string;
  /** SHA-256 of the bytes that were read last. */
  readonly hash: string | null;
  /** Its last good version; `null` where it never was one. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** A file that is not as it was read, and since when it is as it is now, in milliseconds of the monotonic clock. */
interface Unsettled {
  readonly signature: string;
  readonly since: number;
}

export function openFolderLibrary(options: FolderLibraryOptions): FolderLibrary {
  return new WatchedFolder(options);
}

class WatchedFolder implements FolderLibrary {
  readonly #options: FolderLibraryOptions;
  readonly #pause = createPause();
  readonly #known = new Map<string, KnownFile>();
  readonly #unsettled = new Map<string, Unsettled>();
  readonly #told = new Set<string>();
  #store: IndexStore;
  #version: LibraryVersion | null = null;
  #opening: Promise<LibraryVersion> | null = null;
  #listing: readonly Problem[] = [];
  #ofSnapshot: readonly Problem[] = [];
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(options: FolderLibraryOptions) {
    this.#options = options;
    this.#store = new IndexStore(options);
  }

  async open(): Promise<LibraryVersion> {
    if (this.#version !== null) return this.#version;
    this.#opening ??= this.#openFirst();
    return this.#opening;
  }

  get articles(): number {
    return this.#version?.articles.length ?? 0;
  }

  get problems(): readonly Problem[] {
    const ofFiles = [...this.#known.values()].flatMap(({ problems }) => problems);
    return inOrder([...this.#listing, ...ofFiles, ...this.#ofSnapshot]);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#options.builder.close();
    await this.#opening;
    await this.#work;
  }

  async #openFirst(): Promise<LibraryVersion> {
    const look = await this.#look();
    this.#listing = look.problems;
    const kept = await this.#openSnapshot(look);
    if (kept === null) await this.#readAll(look);
    const version = this.#install();
    for (const problem of this.problems) this.#told.add(keyOf(problem));
    this.#lookAgain(0);
    return version;
  }

  #look(): Promise<Look> {
    const { folder, otherFolders = [] } = this.#options;
    return lookAtAll([folder, ...otherFolders]);
  }

  /** Gives the index that is kept of just these files, `null` where there is none. */
  async #openSnapshot(look: Look): Promise<KeptIndex | null> {
    const { snapshot = null, folder } = this.#options;
    if (snapshot === null) return null;
    const hashes = await hashesOf(look, this.#pause);
    const key = await snapshotKey(snapshot, hashes);
    const kept = 'message' in key ? key : await openKept(snapshot, key, this.#options, this.#pause);
    if (kept === null) return null;
    if ('message' in kept) {
      this.#ofSnapshot = [kept];
      return null;
    }
    this.#store = kept.store;
    const problems = below(folder, kept.problems);
    const articles = new Map(kept.store.sources.map(({ article }) => [article.id, article]));
    for (const { path, id, hash } of hashes) {
      const { signature = '', file = '' } = look.files.get(path) ?? {};
      const own = problems.filter((problem) => problem.file === file);
      this.#known.set(path, { id, signature, hash, article: articles.get(id) ?? null, problems: own });
    }
    return kept;
  }

  async #readAll(look: Look): Promise<void> {
    const sources: IndexedSource[] = [];
    for (const seen of look.files.values()) {
      const read = await this.#read(seen);
      if (this.#isClosed) return;
      if (read === null) continue;
      this.#note(seen, read);
      if (read.segment !== null) sources.push(await inTurns(this.#store.appending(read.segment), this.#pause));
    }
    await inTurns(this.#store.fillingText(), this.#pause);
    await inTurns(this.#store.publish(sources), this.#pause);
    this.#work = this.#keepSnapshot();
  }

  /** `null` where the file went before it was read. */
  async #read(seen: SeenFile): Promise<ReadSource | null> {
    const read = await this.#options.builder.read(seen);
    return read.hash === null && !(await isThere(seen.file)) ? null : read;
  }

  /** Writes a snapshot where one is wanted; answers do not wait for it. */
  async #keepSnapshot(): Promise<void> {
    const { snapshot = null, folder } = this.#options;
    if (snapshot === null || this.#store.sources.length === 0) return;
    const hashes = [...this.#known].flatMap(([path, { id, hash }]) => (hash === null ? [] : [{ path, id, hash }]));
    const key = await snapshotKey(snapshot, hashes);
    const problems = [...this.#known.values()].flatMap((known) => known.problems);
    const names = problems.map((problem) => ({ ...problem, file: pathBelow(folder, problem.file) }));
    const unkept = 'message' in key ? key : await this.#write(snapshot, key, names);
    this.#ofSnapshot = unkept === null ? [] : [unkept];
    this.#tell();
  }

  #write(snapshot: string, key: SnapshotKey, problems: readonly Problem[]): Promise<Problem | null> {
    return keep(snapshot, key, { store: this.#store, problems });
  }

  #lookAgain(tookMs: number): void {
    if (this.#isClosed) return;
    const { lookEveryMs = LOOK_EVERY_MS, settledMs = SETTLED_MS } = this.#options;
    const inMs = Math.max(lookEveryMs, tookMs * LOOKING_SHARE);
    // A timer may be a millisecond early.
    this.#timer = setTimeout(() => this.#begin(), this.#unsettled.size === 0 ? inMs : Math.min(inMs, settledMs + 1));
    this.#timer.unref();
  }

  #begin(): void {
    this.#work = this.#work.then(async () => {
      const began = performance.now();
      const look = await this.#look();
      const tookMs = performance.now() - began;
      if (!this.#isClosed) await this.#update(look);
      this.#listing = look.problems;
      this.#tell();
      this.#lookAgain(tookMs);
    });
  }

  async #update(look: Look): Promise<void> {
    const now = performance.now();
    const changed = [...look.files.values()].filter((seen) => this.#isDue(seen, now));
    const gone = [...this.#known.keys()].filter((path) => look.isGone(path) && this.#isSettled(path, 'gone', now));
    for (const path of this.#unsettled.keys()) {
      if (!look.files.has(path) && !this.#known.has(path)) this.#unsettled.delete(path);
    }
    for (let from = 0; from < Math.max(changed.length, gone.length); from += FILES_A_VERSION) {
      await this.#change(changed.slice(from, from + FILES_A_VERSION), gone.slice(from, from + FILES_A_VERSION));
      if (this.#isClosed) return;
    }
  }

  /**
   * Whether a file is to be read: it is new or other than it was, and has settled; or it goes by another id now, at
   * once, since its own may be another file's.
   */
  #isDue({ path, id, signature }: SeenFile, now: number): boolean {
    const known = this.#known.get(path);
    if (known !== undefined && known.id !== id) return true;
    if (known?.signature !== signature) return this.#isSettled(path, signature, now);
    this.#unsettled.delete(path);
    return false;
  }

  #isSettled(path: string, signature: string, now: number): boolean {
    const { settledMs = SETTLED_MS } = this.#options;
    const unsettled = this.#unsettled.get(path);
    if (unsettled?.signature === signature) return now - unsettled.since >= settledMs;
    this.#unsettled.set(path, { signature, since: now });
    return false;
  }

  /** Makes a version in which files that changed are as they are now, and those that are gone are no more. */
  async #change(changed: readonly SeenFile[], gone: readonly string[]): Promise<void> {
    const added: Segment[] = [];
    const removed: Article[] = [];
    for (const seen of changed) {
      const before = this.#known.get(seen.path);
      const read = await this.#read(seen);
      if (this.#isClosed) return;
      if (read === null) continue;
      const isSame = before !== undefined && before.id === seen.id && before.hash === read.hash;
      this.#note(seen, read);
      if (read.segment === null || (isSame && before.article !== null)) continue;
      added.push(read.segment);
      if (before !== undefined && before.article !== null) removed.push(before.article);
    }
    for (const path of gone) {
      const article = this.#known.get(path)?.article ?? null;
      if (article !== null) removed.push(article);
      this.#known.delete(path);
      this.#unsettled.delete(path);
    }
    removed.push(...this.#superseded(added));
    if (added.length + removed.length === 0) return;
    await inTurns(this.#store.change({ added, removed }), this.#pause);
    this.#store = await refilled(this.#store, this.#options, this.#pause);
    this.#options.onVersion?.(this.#install());
  }

  /** Articles whose ids went to other files: their own ones are gone, or go by other ids, as the next look tells. */
  #superseded(added: readonly Segment[]): Article[] {
    const fresh = new Map(added.map(({ article }) => [article.id, article]));
    const superseded: Article[] = [];
    for (const [path, known] of this.#known) {
      const successor = known.article === null ? undefined : fresh.get(known.article.id);
      if (known.article === null || successor === undefined || successor === known.article) continue;
      superseded.push(known.article);
      this.#known.set(path, { ...known, article: null });
    }
    return superseded;
  }

  /** Keeps what was read of a file; where that is no article, its last good version stays. */
  #note({ path, id, signature }: SeenFile, { hash, segment, problems }: ReadSource): void {
    const before = this.#known.get(path);
    const isSame = before !== undefined && before.hash === hash && before.id === id;
    const article =
      segment === null || (isSame && before.article !== null) ? (before?.article ?? null) : segment.article;
    const told = segment === null && article !== null ? problems.map(withLastGood) : problems;
    this.#known.set(path, { id, signature, hash, article, problems: told });
    this.#unsettled.delete(path);
  }

  #install(): LibraryVersion {
    const index = this.#store.version();
    this.#version = { articles: index.articles, index };
    return this.#version;
  }

  #tell(): void {
    if (this.#isClosed) return;
    const { problems } = this;
    const fresh = problems.filter((problem) => !this.#told.has(keyOf(problem)));
    this.#told.clear();
    for (const problem of problems) this.#told.add(keyOf(problem));
    if (fresh.length > 0) this.#options.onProblems?.(fresh);
  }
}

/** Files that can be read, with the hashes of their bytes. */
async function hashesOf({ files }: Look, pause: () => Promise<void>): Promise<HashedFile[]> {
  const hashes: HashedFile[] = [];
  for (const { path, id, file } of files.values()) {
    const bytes = await readBytes(file).catch(() => null);
    if (bytes !== null) hashes.push({ path, id, hash: createHash('sha256').update(bytes).digest('hex') });
    await pause();
  }
  return hashes;
}

function withLastGood(problem: Problem): Problem {
  return { ...problem, advice: `${problem.advice} Until then its last good version answers.` };
}

function keyOf({ file, line, message }: Problem): string {
  return `${file}\n${line}\n${message}`;
}
