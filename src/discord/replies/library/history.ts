/** Who changed what, the newest first. */
import type { HistoryEntry, HistoryPage } from '../../../library/stores/types.ts';
import { HISTORY_PAGE_ID } from '../../ids/library.ts';
import type { Messages } from '../../messages/types.ts';
import { button, card, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';
import { relative } from './time.ts';

export const HISTORY_PER_PAGE = 10;
const TITLE_MAX_LENGTH = 80;

/** @param from 0-based place of the first entry of the page */
export function historyReply(
  { entries, total }: HistoryPage,
  from: number,
  grant: string | null,
  messages: Messages,
): Reply {
  const { library, quotations, buttons } = messages;
  if (entries.length === 0) return card(text(library.history.none));
  const end = from + entries.length;
  const heading = [
    library.history.title(total),
    ...(entries.length === total ? [] : [quotations.range(from + 1, end)]),
  ];
  const pageButton = (words: string, to: number) => button(words, HISTORY_PAGE_ID.encode({ from: to, grant }));
  return card(
    text(heading.join(' · ')),
    text(entries.map((entry) => lineOf(entry, messages)).join('\n')),
    row(
      from === 0 ? null : pageButton(buttons.previous, Math.max(0, from - HISTORY_PER_PAGE)),
      end >= total ? null : pageButton(buttons.next, end),
    ),
  );
}

/** `2 days ago · @Sari removed “Rapat warga”`: nobody is pinged, since mentions are off. */
function lineOf({ at, by, action, title }: HistoryEntry, { library }: Messages): string {
  const who = by === null ? library.operator : `<@${by}>`;
  return `${relative(at)} · ${who} ${library.history.actions[action](title === null ? null : label(title, TITLE_MAX_LENGTH))}`;
}
