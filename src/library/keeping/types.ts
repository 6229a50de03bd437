/** What moderators do with the sources of their server, from Discord and at a terminal alike. */
import type { Review } from '../../article/review/types.ts';
import type { Article, Source, SourceKind } from '../../article/types.ts';
import type { Details, Draft, HistoryPage, KeptSource } from '../stores/types.ts';

/** What a source is made of. */
export type Material =
  | { readonly origin: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly origin: 'link'; readonly address: string }
  | { readonly origin: 'paste' | 'message'; readonly text: string; readonly details?: Details };

/** A source as it was understood. */
export interface Understood {
  /** `body` and all its parts; its id is the one that the source has, or a draft's. */
  readonly article: Article;
  readonly review: Review;
  /** Sentences on what of the file is not used or not certain. */
  readonly notices: readonly string[];
}

export interface ReviewedDraft extends Understood {
  readonly draft: Draft;
}

export interface ReviewedSource extends Understood {
  readonly source: KeptSource;
}

/** A source of a server: one that it keeps, or one of the operator's library. */
export type Entry =
  | { readonly from: 'server'; readonly source: KeptSource }
  | {
      readonly from: 'operator';
      readonly id: string;
      readonly title: string;
      readonly facts: Source & { readonly kind: SourceKind };
      /** Whether this server has switched it off. */
      readonly isHidden: boolean;
    };

/** A text that a source had before, or has: what was shown of it can be shown again. */
export interface EarlierText {
  readonly article: Article;
  /** The source as it is now. */
  readonly source: KeptSource;
  /** Whether its text is another one now. */
  readonly hasChanged: boolean;
}

export interface Refreshed {
  readonly source: KeptSource;
  /** Whether its text is another one now; the one before is kept beside it. */
  readonly hasChanged: boolean;
}

/** What is wrong with what a moderator gave: a sentence for a person, in English, and which kind it is. */
export const MATERIAL_FAULTS = [
  /** It cannot be read as a source; `message` says why and what to do. */
  'unreadable',
  /** The address is none, or leads where this bot does not go. */
  'address',
  /** The address did not answer, or not with a source. */
  'fetch',
  /** There is no such source, draft or revision (any more). */
  'gone',
  /** The very same bytes are a source of this server already. */
  'same',
  /** It is no link, so it cannot be fetched again. */
  'no-link',
  /** It belongs to the operator's library: a server can switch it off, and nothing else. */
  'operators',
  /** The store cannot do it now; `message` is for the operator, members are told that nothing was kept. */
  'store',
  /** Nothing is kept here: there is no `DATA_DIR`, or no SQLite for this machine. */
  'no-store',
] as const;

export type MaterialFault = (typeof MATERIAL_FAULTS)[number];

/** Says why a source is not kept, or not changed; nothing was. */
export class KeepingError extends Error {
  override readonly name = 'KeepingError';
  readonly fault: MaterialFault;
  /** What to do, one sentence; `''` for none. */
  readonly advice: string;

  /** @param cause what the store or the network threw; the interface has no more to say of it */
  constructor(fault: MaterialFault, message: string, advice = '', cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
    this.advice = advice;
  }
}

/**
 * The sources of one server. No method takes a server, and none reaches another's. All reject with a `KeepingError`
 * where something is not as asked for.
 */
export interface ServerSources {
  /** Reads and reviews it, and stores a draft of it for an hour. */
  draft(material: Material, by: string | null): Promise<ReviewedDraft>;
  /** A draft as it is stored, without reading it again. `null` where it has ended. */
  findDraft(id: string): Promise<Draft | null>;
  /** Reads a draft again with these details in place of those before. */
  correctDraft(id: string, details: Details): Promise<ReviewedDraft>;
  keepDraft(id: string, by: string | null): Promise<KeptSource>;
  /** Gives whether there was one. */
  dropDraft(id: string): Promise<boolean>;
  /** Reads, reviews and keeps at once. */
  add(material: Material, by: string | null): Promise<ReviewedSource>;
  /**
   * Kept ones first, the newest first; then the operator's, in the order of their ids. Removed ones are not among them.
   */
  list(): Promise<readonly Entry[]>;
  /** One of them by its id, a removed one too as long as its text is kept. */
  find(id: string): Promise<Entry | null>;
  edit(id: string, details: Details, by: string | null): Promise<KeptSource>;
  /** Removes a kept source, or switches one of the operator's off. Gives its title. */
  remove(id: string, by: string | null): Promise<Entry>;
  restore(id: string, by: string | null): Promise<Entry>;
  refresh(id: string, by: string | null): Promise<Refreshed>;
  /**
   * The text of this `Article.hash`, of any revision of a source that answers; `null` where there is none (any more).
   */
  findText(articleHash: string): Promise<EarlierText | null>;
  /** @param from 0-based, from the newest on */
  history(from: number, count: number): Promise<HistoryPage>;
  /** A line of history on something that could not be done: nothing of it but its title. */
  noteFailure(title: string | null, by: string | null): Promise<void>;
  /** Erases everything; gives how many sources there were. */
  forget(by: string | null): Promise<number>;
}

export interface Keeper {
  /** @param server Discord's id */
  of(server: string): ServerSources;
  /** Told when the bot comes into a server or leaves it. Never rejects. */
  hasLeft(server: string, hasLeft: boolean): Promise<void>;
  /** Told at the start in which servers the bot is, and in no others. Never rejects. */
  isIn(servers: readonly string[]): Promise<void>;
}
