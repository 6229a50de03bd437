import type { UsedCommand } from '../../server/wire.ts';
import { renderPending } from '../message/message.ts';
import type { Session } from '../session.ts';

/** A command on its way. */
export interface Pending {
  done(): void;
  fail(reason: string): void;
}

/** Commands on their way, at the end of the log. */
export interface PendingCommands {
  add(used: UsedCommand): Pending;
  /** The message that answers one has come. */
  settle(used: UsedCommand): void;
  elements(): readonly HTMLLIElement[];
  clear(): void;
}

/** No commands yet; `append` puts a new one at the end of the log. */
export function createPendingCommands(
  speech: () => { readonly session: Session; readonly bot: string },
  append: (element: HTMLLIElement) => void,
): PendingCommands {
  let entries: Array<{ readonly key: string; element: HTMLLIElement; failed: boolean }> = [];

  function drop(gone: (typeof entries)[number] | undefined): void {
    entries = entries.filter((entry) => entry !== gone);
    gone?.element.remove();
  }

  return {
    elements: () => entries.map(({ element }) => element),
    clear: () => {
      for (const entry of entries) drop(entry);
    },
    settle: (used) => drop(entries.find(({ failed, key }) => !failed && key === JSON.stringify(used))),
    add: (used) => {
      const { session, bot } = speech();
      const entry = { key: JSON.stringify(used), element: renderPending(used, null, bot, session), failed: false };
      entries.push(entry);
      append(entry.element);
      return {
        done: () => drop(entry),
        fail: (reason) => {
          const { session: now, bot: name } = speech();
          const fresh = renderPending(used, reason, name, now);
          entry.element.replaceWith(fresh);
          entry.element = fresh;
          entry.failed = true;
        },
      };
    },
  };
}
