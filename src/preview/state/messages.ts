import type { APIMessage } from 'discord-api-types/v10';
import type { MessageEvent } from '../types.ts';

interface Entry {
  readonly message: APIMessage;
  /** The one member who sees it, or null for everybody in the channel. */
  readonly onlyFor: string | null;
}

/** The channel's messages and the ephemeral ones. A message changed is a new object: those handed out stay as they were. */
export interface MessageStore {
  find(id: string): Entry | null;
  add(message: APIMessage, onlyFor: string | null): void;
  /** Puts `message` in the place of the one with its id. */
  update(message: APIMessage): void;
  /** Returns false where there is none. */
  remove(id: string): boolean;
  /** Messages everybody sees (`null`), or that only this member sees; oldest first. */
  list(onlyFor: string | null): readonly APIMessage[];
  listen(listener: (event: MessageEvent) => void): () => void;
}

/** An empty store. */
export function createMessageStore(): MessageStore {
  const entries = new Map<string, Entry>();
  const listeners = new Set<(event: MessageEvent) => void>();

  function announce(type: MessageEvent['type'], { message, onlyFor }: Entry): void {
    for (const listener of listeners) listener({ type, message, onlyFor });
  }

  return {
    find: (id) => entries.get(id) ?? null,
    add: (message, onlyFor) => {
      const entry = { message, onlyFor };
      entries.set(message.id, entry);
      announce('create', entry);
    },
    update: (message) => {
      const old = entries.get(message.id);
      if (old === undefined) return;
      const entry = { message, onlyFor: old.onlyFor };
      entries.set(message.id, entry);
      announce('update', entry);
    },
    remove: (id) => {
      const entry = entries.get(id);
      if (entry === undefined) return false;
      entries.delete(id);
      announce('delete', entry);
      return true;
    },
    list: (onlyFor) => [...entries.values()].filter((entry) => entry.onlyFor === onlyFor).map(({ message }) => message),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
