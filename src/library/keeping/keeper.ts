import { HeldDrafts } from './held-drafts.ts';
import { KeptLists } from './kept-lists.ts';
import { createServerSources, type ServerSourcesOptions } from './server-sources.ts';
import { TurnsBySource } from './turns-by-source.ts';
import type { Keeper } from './types.ts';

export interface KeeperOptions extends Omit<ServerSourcesOptions, 'drafts' | 'lists' | 'turns' | 'onError'> {
  /** Told of what went wrong with nobody waiting for it. */
  readonly onError?: (error: unknown) => void;
}

/** Hands out the sources of servers, each to itself. */
export function createKeeper({ onError = () => undefined, ...options }: KeeperOptions): Keeper {
  const drafts = new HeldDrafts();
  const lists = new KeptLists(options.store);
  const turns = new TurnsBySource();
  return {
    of: (server) => createServerSources(server, { ...options, drafts, lists, turns, onError }),
    isIn: (servers) => options.store.presentIn(servers).catch(onError),
    hasLeft: (server, hasLeft) => options.store.left(server, hasLeft).catch(onError),
  };
}
