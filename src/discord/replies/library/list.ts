/** What `/library list` shows: every source, those kept here first. */
import type { Entry } from '../../../library/keeping/types.ts';
import type { KeptSource } from '../../../library/stores/types.ts';
import { LIST_MENU_ID, LIST_PAGE_ID, SHOW_ID } from '../../ids/library.ts';
import type { Messages } from '../../messages/types.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { eachOnce, stretchFrom } from '../pages.ts';
import { button, card, menu, option, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';
import { hintOf, idOf, keyOf, originOf, titleOf } from './entry.ts';
import { type Facts, factsLine } from './facts.ts';
import { relative } from './time.ts';
import { welcomeText } from './welcome.ts';

export const ENTRIES_PER_PAGE = 10;
const FRAME_MAX_LENGTH = 1_000;
const TITLE_MAX_LENGTH = 80;

/** Those from a place on. @param from 0-based; beyond the last, the last is shown */
export function libraryListReply(
  entries: readonly Entry[],
  from: number,
  grant: string | null,
  messages: Messages,
): Reply {
  const { library, quotations, buttons } = messages;
  const own = entries.filter((entry) => entry.from === 'server').length;
  const operators = entries.filter((entry) => entry.from === 'operator' && !entry.isHidden).length;
  if (entries.length === 0) return card(text(library.list.none), text(welcomeText(messages)));
  const textOf = eachOnce((index) => entryText(entries[index], messages));
  const page = { from, perPage: ENTRIES_PER_PAGE, room: MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH };
  const { start, end, previous } = stretchFrom(entries.length, (index) => textOf(index).length, page);
  const heading = [
    library.list.title(own, operators),
    ...(entries.length === end - start ? [] : [quotations.range(start + 1, end)]),
  ];
  const pageButton = (words: string, to: number) => button(words, LIST_PAGE_ID.encode({ from: to, grant }));
  const shown = entries.slice(start, end);
  return card(
    text(heading.join(' · ')),
    ...shown.map((_entry, place) => text(textOf(start + place))),
    own === 0 && start === 0 ? text(welcomeText(messages)) : null,
    row(
      previous === null ? null : pageButton(buttons.previous, previous),
      end === entries.length ? null : pageButton(buttons.next, end),
    ),
    menu(
      library.list.placeholder,
      LIST_MENU_ID.encode({ from: start, grant }),
      shown.map((entry) =>
        option(titleOf(entry), hintOf(entry, messages), SHOW_ID.encode({ source: keyOf(entry), grant })),
      ),
    ),
  );
}

function entryText(entry: Entry | undefined, messages: Messages): string {
  if (entry === undefined) return '';
  const title = `**${label(titleOf(entry), TITLE_MAX_LENGTH)}**`;
  const lines =
    entry.from === 'server'
      ? [title, factsLine(briefly(entry.source.facts), messages), `-# ${addedLine(entry.source, messages)}`]
      : [title, factsLine(briefly(entry.facts), messages), `-# ${operatorsLine(entry, messages)}`];
  return lines.join('\n');
}

function briefly({ title, publisher, published, kind }: Facts): Facts {
  return { title, publisher, published, kind, agency: null, url: null };
}

/** `from a file · added by @Sari 2 days ago · rapat-warga-k3f9`. */
export function addedLine({ id, origin, addedBy, addedAt }: KeptSource, { library }: Messages): string {
  const by = addedBy === null ? library.operator : `<@${addedBy}>`;
  return `${library.list.added(library.origins[origin], by, relative(addedAt))} · \`${id}\``;
}

/** `comes with the bot · switched off here · 2026/harbour`. */
export function operatorsLine(entry: Extract<Entry, { from: 'operator' }>, messages: Messages): string {
  const off = entry.isHidden ? [messages.library.isHidden] : [];
  return [originOf(entry, messages), ...off, label(idOf(entry), TITLE_MAX_LENGTH)].join(' · ');
}
