/** All that a source records as decided, or as to be done. */
import { displayTitle } from '../../../article/display-title.ts';
import { recordsIn } from '../../../article/structure/records.ts';
import type { Article } from '../../../article/types.ts';
import { sliceOf } from '../../../search/passages/passages.ts';
import { MENU_ID, RECORDS_PAGE_ID } from '../../ids/ask.ts';
import type { RecordKind } from '../../messages/wishes-types.ts';
import type { Context } from '../context.ts';
import { eachOnce, stretchFrom } from '../pages.ts';
import { aroundId, passageFields } from '../passage.ts';
import { button, card, menu, option, type Reply, row, text } from '../reply.ts';
import { label } from '../source-line.ts';
import { numberedText } from './slice.ts';

/** A page is one screen of a phone, unless a single record is longer. */
const RECORDS_PER_PAGE = 4;
const PAGE_MAX_LENGTH = 1_000;

/** A page of them. `null` where there is none. @param from 0-based; beyond the last, the last is shown */
export function recordsReply(article: Article, kind: RecordKind, from: number, context: Context): Reply | null {
  const { messages } = context;
  const records = recordsIn(article, kind);
  if (records.length === 0) return null;
  const sliceAt = eachOnce((at) => sliceOf(article, records[at] ?? [0, 0], []));
  const textAt = eachOnce((at) => numberedText(at + 1, sliceAt(at), messages));
  const page = { from, perPage: RECORDS_PER_PAGE, room: PAGE_MAX_LENGTH };
  const { start, end, previous } = stretchFrom(records.length, (at) => textAt(at).length, page);
  const places = Array.from({ length: end - start }, (_, at) => start + at);
  const pageButton = (words: string, to: number) =>
    button(words, RECORDS_PAGE_ID.encode({ text: article.hash, note: kind, from: to }));
  const title = messages.wishes.records.title[kind](records.length, label(displayTitle(article)));
  const range = records.length === places.length ? [] : [messages.quotations.range(start + 1, end)];
  return card(
    text([title, ...range].join(' · ')),
    text(places.map(textAt).join('\n')),
    row(
      previous === null ? null : pageButton(messages.buttons.previous, previous),
      end === records.length ? null : pageButton(messages.buttons.next, end),
    ),
    menu(
      messages.menu.placeholder,
      MENU_ID.encode(passageFields({ article, start: 0, end: 0 }, null, context)),
      places.map((at) => {
        const around = messages.menu.around(at + 1);
        return option(around.label, around.hint, aroundId(sliceAt(at)));
      }),
    ),
  );
}
