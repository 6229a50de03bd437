/** A reranker or language model that the operator runs: it may choose among passages, and writes nothing. */
import type { Passage } from '../search/types.ts';

/** A server that reads a question with the passages found for it, and chooses. */
export interface Reader {
  /**
   * @param passages best first, one at least
   * @throws ReaderError where no choice is to be had; the reason of `signal` where that ends it
   */
  choose(question: string, passages: readonly Passage[], signal: AbortSignal): Promise<Choice>;
  /** Ends its connections. */
  close(): Promise<void>;
}

/** Positions are those in the passages that were given, from 0. */
export interface Choice {
  /** Positions, best first, each at most once; those left out come after them, in the order in which they came. */
  readonly order: readonly number[];
  /** Positions of those that answer, best first: none where nothing does; `null` where it does not judge that. */
  readonly picked: readonly number[] | null;
}

/** What can be set up: a reranker orders, a chat judges. */
export const READER_KINDS = ['reranker', 'chat'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

export const READER_FAULTS = [
  /** Nothing within 2.5 s. */
  'slow',
  /** There is no connection, or it broke off. */
  'unreachable',
  /** Another status than 200: a fault of the server, a redirect, a wrong key or path. */
  'status',
  /** More than 64 KiB. */
  'tooLarge',
  /** Not of its form: prose, a code fence, a passage that it was not given. */
  'unreadable',
  /** It was not asked, since it reads four questions already. */
  'busy',
] as const;
export type ReaderFault = (typeof READER_FAULTS)[number];

/** Why there is no choice. Its message holds nothing of the request or the response. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly fault: ReaderFault;
  /** Of HTTP, where that is the fault. */
  readonly status: number | null;

  constructor(fault: ReaderFault, status: number | null = null) {
    super(`notulen: no choice by the reader (${fault}${status === null ? '' : ` ${status}`})`);
    this.fault = fault;
    this.status = status;
  }
}

/** How often one gave a choice, and how often not and why, since the start. */
export type ReaderCounters = Readonly<Record<'answered' | ReaderFault, number>>;

/** Of each that is set up; `null` of one that is not. */
export type ReadersReport = Readonly<Record<ReaderKind, ReaderCounters | null>>;

/** All that are set up, as one. */
export interface Readers {
  /** `null` where none of them gave a choice: the answer stays as it is. Rejects for faults of this program alone. */
  choose(question: string, passages: readonly Passage[]): Promise<Choice | null>;
  report(): ReadersReport;
  close(): Promise<void>;
}
