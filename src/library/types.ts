/** Which sources a server has. */
import type { Article } from '../article/types.ts';
import type { SearchIndex } from '../search/index/search-index.ts';

/** Something to tell whoever keeps the files: what, where, and what to do. */
export interface Problem {
  /** `fault`: the file or folder is not used. `notice`: it is, but for what the message says. */
  readonly severity: 'fault' | 'notice';
  /** Path of the file as the user would type it. */
  readonly file: string;
  /** 1-based line, `null` where the problem has no line (size, encoding of the whole file). */
  readonly line: number | null;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}

/** The sources of one server at a moment, indexed; it stays as it is when they change. */
export interface LibraryVersion {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
}

/** A folder, the same for every server, or what each server keeps besides. */
export interface Library {
  /**
   * The newest version of a server's sources; reads them where that was not done yet.
   * @param server Discord's id; `''` for what all of them have
   */
  open(server: string): Promise<LibraryVersion>;
}
