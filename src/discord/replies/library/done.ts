/** What was done with a source. */
import type { Entry, Refreshed } from '../../../library/keeping/types.ts';
import type { KeptSource } from '../../../library/stores/types.ts';
import { RESTORE_ID } from '../../ids/library.ts';
import type { Messages } from '../../messages/types.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';
import { keyOf, titleOf } from './entry.ts';
import { factsLine } from './facts.ts';
import { ERASED_AFTER_MS } from './source-page.ts';
import { relative } from './time.ts';

/** @param now milliseconds since 1970 */
export function removedReply(entry: Entry, grant: string | null, now: number, messages: Messages): Reply {
  const { library } = messages;
  const title = label(titleOf(entry));
  const removedAt = entry.from === 'server' ? (entry.source.removedAt ?? now) : now;
  const done =
    entry.from === 'server'
      ? library.removed(title, relative(removedAt + ERASED_AFTER_MS))
      : library.switchedOff(title);
  return card(text(done), row(button(library.buttons.undo, RESTORE_ID.encode({ source: keyOf(entry), grant }))));
}

export function restoredReply(entry: Entry, { library }: Messages): Reply {
  const title = label(titleOf(entry));
  return card(text(entry.from === 'server' ? library.restored(title) : library.switchedOn(title)));
}

export function editedReply({ facts }: KeptSource, messages: Messages): Reply {
  return card(text(`${messages.library.edited(label(facts.title))}\n${factsLine(facts, messages)}`));
}

export function refreshedReply({ source, hasChanged }: Refreshed, messages: Messages): Reply {
  const { library } = messages;
  const title = label(source.facts.title);
  const done = hasChanged ? library.refreshed(title) : library.unchanged(title);
  return card(text(`${done}\n${factsLine(source.facts, messages)}`));
}
