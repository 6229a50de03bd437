import type { APIMessage } from 'discord-api-types/v10';
import type { MessageEvent } from '../types.ts';

/** A message and who sees it. */
export interface MessageEntry {
  readonly message: APIMessage;
  /** The one member who sees it, or null for everybody in the channel. */
  readonly onlyFor: string | null;
}

/**
 * The messages of all channels, the ephemeral ones too. A message changed is a new object: those handed out stay as
 * they were.
 */
export interface MessageStore {
  find(id: string): MessageEntry | null;
  add(message: APIMessage, onlyFor: string | null): void;
  /** Puts `message` in the place of the one with its id. */
  update(message: APIMessage): void;
  /** Returns false where there is none. */
  remove(id: string): boolean;
  /** Messages of a channel that everybody in it sees, oldest first. */
  inChannel(channelId: string): readonly APIMessage[];
  /** Messages of any channel that only this member sees, oldest first. */
  onlyFor(userId: string): readonly APIMessage[];
  listen(listener: (event: MessageEvent) => void): () => void;
}

/** An empty store. */
export function createMessageStore(): MessageStore {
  const entries = new Map<string, MessageEntry>();
  const listeners = new Set<(event: MessageEvent) => void>();

  function announce(type: MessageEvent['type'], { message, onlyFor }: MessageEntry): void {
    for (const listener of listeners) listener({ type, message, onlyFor });
  }

  const listed = (wanted: (entry: MessageEntry) => boolean) =>
    [...entries.values()].filter(wanted).map(({ message }) => message);

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
    inChannel: (channelId) => listed(({ message, onlyFor }) => onlyFor === null && message.channel_id === channelId),
    onlyFor: (userId) => listed(({ onlyFor }) => onlyFor === userId),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
