/** What the store and its thread say to each other. */
import type { StoreFault } from '../error.ts';
import type { SegmentCache } from '../segment-cache.ts';
import type { StoreMethods } from './context.ts';
import type { ServerState } from './queries/servers.ts';

/** Within the folder. */
export const STORE_FILE = 'library.db';
export const CACHE_FILE = 'cache.db';

/** `workerData` of the thread. */
export interface ThreadOptions {
  readonly dataDir: string;
  readonly pollMs: number;
  /** The thread's clock is ahead by so much. */
  readonly clockOffsetMs: number;
}

export interface ThreadMethods {
  readonly store: StoreMethods;
  readonly cache: SegmentCache;
}

export type Call = {
  readonly [Of in keyof ThreadMethods]: {
    readonly of: Of;
    readonly method: keyof ThreadMethods[Of];
    readonly args: readonly unknown[];
  };
}[keyof ThreadMethods];

/** They are done one after the other, in the order in which they come. */
export type Request = ({ readonly type: 'call'; readonly id: number } & Call) | { readonly type: 'close' };

export type Answer =
  /** The first one. */
  | { readonly type: 'opened'; readonly states: readonly ServerState[] }
  /** In place of it: the thread ends. */
  | { readonly type: 'refused'; readonly fault: StoreFault; readonly message: string }
  | { readonly type: 'value'; readonly id: number; readonly value: unknown }
  | { readonly type: 'fault'; readonly id: number; readonly fault: StoreFault; readonly message: string }
  /** How far servers have come: this one, or all there are (`null`). Precedes the answer to what changed them. */
  | { readonly type: 'states'; readonly server: string | null; readonly states: readonly ServerState[] };
