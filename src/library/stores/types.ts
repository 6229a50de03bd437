/**
 * What is kept of every server's sources, whatever keeps it: a file of SQLite today. Each method takes the server
 * first, and nothing it gives belongs to another one. Times are milliseconds since 1970.
 */

import type { Source, SourceKind } from '../../article/types.ts';
import type { LanguageCode } from '../../language/types.ts';

/** How a source was added. */
export const ORIGINS = ['file', 'link', 'paste', 'message'] as const;

export type Origin = (typeof ORIGINS)[number];

/**
 * What a moderator says of a source in place of what the source says itself. A key that is absent: as the source says;
 * `null`: nothing.
 */
export type Details = { readonly [Name in keyof Source]?: string | null } & {
  readonly kind?: SourceKind;
  readonly language?: LanguageCode;
};

/** What is known of a source without reading it, `details` included. */
export interface SourceFacts extends Source {
  /** As it is shown: never empty, see `displayTitle`. */
  readonly title: string;
  readonly kind: SourceKind;
  readonly language: LanguageCode;
  readonly paragraphs: number;
  readonly statements: number;
  /** How many clearly speak in it. */
  readonly speakers: number;
  /** `Article.hash`. */
  readonly articleHash: string;
}

/** The bytes of a source. */
export interface Content {
  /** Name of the file, without a path; its ending tells the format: `minutes.docx`, `page.html`, `paste.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A source to be kept, or a draft of one. */
export interface NewSource {
  readonly content: Content;
  readonly origin: Origin;
  /** Where it can be fetched again; `null` for what is no link. */
  readonly address: string | null;
  readonly details: Details;
  readonly facts: SourceFacts;
}

export interface KeptSource extends Omit<NewSource, 'content'> {
  /**
   * Unique in its server and never given again there: words of its title, then four or more letters and digits:
   * `rapat-warga-k3f9`. At most 60 characters of `a-z`, `0-9` and `-`.
   */
  readonly id: string;
  /** Counts its contents, from 1. */
  readonly revision: number;
  /** `Content.name` and length of the newest revision. */
  readonly name: string;
  readonly size: number;
  /** SHA-256 of the newest revision's bytes, as hexadecimal digits. */
  readonly hash: string;
  readonly addedAt: number;
  /** Discord's id of the member; `null` for the operator, at a terminal. */
  readonly addedBy: string | null;
  /** Of the newest revision. */
  readonly revisedAt: number;
  /** Since when it answers no more; its text is erased a day later. */
  readonly removedAt: number | null;
  /** The server's counter at its last change, see `ServerChanges`. */
  readonly changed: number;
}

/** A source that a moderator looks at before it is kept: for an hour. */
export interface Draft extends Omit<NewSource, 'content'> {
  /** Lower-case letters and digits, hard to guess. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly hash: string;
  readonly by: string | null;
  readonly at: number;
}

export interface ServerChanges {
  /** Grows with every change of the server's sources; 0 for a server of which nothing is kept. */
  readonly counter: number;
  /** Another value than before: the whole was erased in between, so begin anew with `since: 0`. */
  readonly epoch: number;
  /** Sources whose `changed` is above the counter asked for, removed ones among them until they are erased. */
  readonly sources: readonly KeptSource[];
  /** Ids of sources of the operator's library that this server has switched off. */
  readonly hidden: readonly string[];
}

export const ACTIONS = ['add', 'edit', 'remove', 'restore', 'refresh', 'hide', 'unhide', 'forget', 'failed'] as const;

export type Action = (typeof ACTIONS)[number];

/** One line of what was done; nothing of a source but its title. Kept for a year. */
export interface HistoryEntry {
  readonly at: number;
  /** As `KeptSource.addedBy`. */
  readonly by: string | null;
  readonly action: Action;
  /** Id of the source, of the operator's library too; `null` where it concerns all, or none was kept. */
  readonly source: string | null;
  readonly title: string | null;
}

export interface HistoryPage {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** How many there are in all. */
  readonly total: number;
}

export interface StoreReport {
  /** Numbers of what is kept, over all servers. */
  readonly servers: number;
  readonly sources: number;
  readonly removed: number;
  readonly drafts: number;
  /** Of the database file, in bytes. */
  readonly size: number;
  /** Sentences on what is wrong: what, where, what to do; none where all is well. */
  readonly problems: readonly string[];
}

/**
 * Keeps sources. Where a promise of a change resolves, the change is on the disk. Every method rejects with a
 * `StoreError`, and with nothing else.
 */
export interface SourceStore {
  /** @param since a counter; 0 for all */
  changes(server: string, since: number): Promise<ServerChanges>;
  /** `null` where there is none of that id in this server, or it was erased. A removed one is given. */
  find(server: string, id: string): Promise<KeptSource | null>;
  /** Bytes of a revision, default the newest; `null` where there is none, or it was erased. */
  content(server: string, id: string, revision?: number): Promise<Content | null>;
  /** The source and its revision whose text has this `Article.hash`; `null` where none is kept. */
  findText(
    server: string,
    articleHash: string,
  ): Promise<{ readonly source: KeptSource; readonly revision: number } | null>;
  /**
   * The source whose newest revision has these bytes, by their `KeptSource.hash`; `null` where there is none, or it was
   * removed.
   */
  findBytes(server: string, hash: string): Promise<KeptSource | null>;
  /** Rejects with the fault `same` where `findBytes` gives a source. */
  keep(server: string, source: NewSource, by: string | null): Promise<KeptSource>;
  /**
   * Keeps a draft and drops it; `null` where it has ended, or is another server's. Rejects as `keep`, and the draft
   * stays.
   */
  keepDraft(server: string, draft: string, by: string | null): Promise<KeptSource | null>;
  /** `null` where there is no such source, or it was removed. */
  edit(
    server: string,
    id: string,
    change: Pick<NewSource, 'details' | 'facts'>,
    by: string | null,
  ): Promise<KeptSource | null>;
  /** A new text of the same source; the one before stays beside it. `null` as for `edit`. */
  revise(
    server: string,
    id: string,
    change: Pick<NewSource, 'content' | 'details' | 'facts'>,
    by: string | null,
  ): Promise<KeptSource | null>;
  remove(server: string, id: string, by: string | null): Promise<KeptSource | null>;
  /** Rejects as `keep` where the bytes of a removed source were added again. */
  restore(server: string, id: string, by: string | null): Promise<KeptSource | null>;
  /** Switches a source of the operator's library off, or on again, for this server. */
  hide(
    server: string,
    article: { readonly id: string; readonly title: string },
    isHidden: boolean,
    by: string | null,
  ): Promise<void>;
  addDraft(server: string, source: NewSource, by: string | null): Promise<Draft>;
  draft(server: string, id: string): Promise<Draft | null>;
  draftContent(server: string, id: string): Promise<Content | null>;
  editDraft(server: string, id: string, change: Pick<NewSource, 'details' | 'facts'>): Promise<Draft | null>;
  /** Gives whether there was one. */
  dropDraft(server: string, id: string): Promise<boolean>;
  /** Writes a line of history that no other method writes: `failed`. */
  note(server: string, entry: Omit<HistoryEntry, 'at'>): Promise<void>;
  /** @param from 0-based, from the newest on @param count at most 100 */
  history(server: string, from: number, count: number): Promise<HistoryPage>;
  /**
   * Erases all that is kept of a server but the line of history that says so; gives how many sources there were,
   * removed ones not counted.
   */
  forget(server: string, by: string | null): Promise<number>;
  /** The bot was thrown out, or is there (again). 30 days after it left, all of the server is erased. */
  left(server: string, hasLeft: boolean): Promise<void>;
  /**
   * The bot is in these servers and in no others: those that members of another one changed count as left from now on.
   * What the operator alone keeps for a server that the bot never was in stays.
   */
  presentIn(servers: readonly string[]): Promise<void>;
  /**
   * Erases what has had its time: drafts of an hour, removed texts of a day, history of a year, servers that were left
   * 30 days ago.
   */
  sweep(now: number): Promise<void>;
  /**
   * Calls `listener` within a second of each change of a server's sources, also by another process; gives the end of
   * it.
   */
  watch(listener: (servers: readonly string[]) => void): () => void;
  /** Writes a copy of everything, as it is at one moment, into a file that does not exist yet. */
  backup(file: string): Promise<void>;
  /** Looks through the whole database. */
  check(): Promise<StoreReport>;
  close(): Promise<void>;
}
