/** A folder of its own that a library watches, and what the library tells of it. */
import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Builder } from '../../../src/library/builder/builder.ts';
import { readSource, type SourceRequest } from '../../../src/library/builder/read-source.ts';
import {
  type FolderLibrary,
  type FolderLibraryOptions,
  openFolderLibrary,
} from '../../../src/library/folder-library.ts';
import type { LibraryVersion, Problem } from '../../../src/library/types.ts';
import { answer } from '../../../src/search/answer.ts';

export class Watched {
  readonly dir: string;
  readonly folder: string;
  readonly snapshot: string;
  /** Each version but the first, and each problem, as they were told. */
  readonly versions: LibraryVersion[] = [];
  readonly told: Problem[] = [];
  /** Files that were read, by their names below the folder. */
  readonly read: string[] = [];
  readonly #events = new EventEmitter();
  readonly #libraries: FolderLibrary[] = [];
  #looks = 0;
  #puts = 0;

  private constructor(dir: string) {
    this.dir = dir;
    this.folder = join(dir, 'articles');
    this.snapshot = join(dir, 'index.bin');
  }

  static async create(files: Readonly<Record<string, string>>): Promise<Watched> {
    const watched = new Watched(await mkdtemp(join(tmpdir(), 'notulen-watched-')));
    await mkdir(watched.folder);
    for (const [name, text] of Object.entries(files)) await watched.put(name, text);
    return watched;
  }

  /** A library of the folder that looks all the time, and reads without a thread. */
  library(options: Partial<FolderLibraryOptions> = {}): FolderLibrary {
    return this.libraryAsByDefault({ builder: this.builder(), lookEveryMs: 5, settledMs: 20, ...options });
  }

  /** One with the times that are the defaults. */
  libraryAsByDefault(options: Partial<FolderLibraryOptions> & Pick<FolderLibraryOptions, 'builder'>): FolderLibrary {
    const library = openFolderLibrary({
      folder: this.folder,
      onVersion: (version) => this.#note(this.versions, version),
      onProblems: (problems) => {
        for (const problem of problems) this.#note(this.told, problem);
      },
      ...options,
    });
    this.#libraries.push(library);
    return library;
  }

  /** Reads in this thread, and tells of it. @param before is awaited before a file is read */
  builder(before: (request: SourceRequest) => Promise<void> = async () => undefined): Builder {
    return {
      prepare: () => undefined,
      read: async (request) => {
        await before(request);
        const read = await readSource(request);
        this.#note(this.read, request.file.slice(this.folder.length + 1));
        return read;
      },
      close: async () => undefined,
    };
  }

  /** At once: no look at the folder finds half of it. */
  async put(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    this.#puts += 1;
    const whole = join(this.dir, `${this.#puts}.new`);
    await writeFile(whole, content);
    await rename(whole, this.path(name));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  move(from: string, to: string): Promise<void> {
    return rename(this.path(from), this.path(to));
  }

  remove(name: string): Promise<void> {
    return rm(this.path(name));
  }

  /** Resolves once it holds; it is asked again whenever something was told or read. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await once(this.#events, 'noted');
  }

  /** Resolves once the library has looked at the folder as it is now, and has done what was due. */
  async looked(): Promise<void> {
    this.#looks += 1;
    const file = this.path(`look-${this.#looks}.png`);
    await writeFile(file, '');
    await this.until(() => this.told.some((problem) => problem.file === file));
    await rm(file);
  }

  /** What was told, but for what `looked` put there. */
  get problems(): Problem[] {
    return this.told.filter(({ file }) => !file.includes('/look-'));
  }

  get newest(): LibraryVersion | undefined {
    return this.versions.at(-1);
  }

  async close(): Promise<void> {
    for (const library of this.#libraries) await library.close();
    await rm(this.dir, { recursive: true, force: true });
  }

  #note<Item>(list: Item[], item: Item): void {
    list.push(item);
    this.#events.emit('noted');
  }
}

export const idsOf = ({ articles }: LibraryVersion): string[] => articles.map(({ id }) => id);

/** Texts that answer a question. */
export const textsOf = (question: string, { index }: LibraryVersion): string[] =>
  answer(question, index).passages.map(({ text }) => text);
