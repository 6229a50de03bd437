/** What `/quotes` shows. */

import type { FoundQuotation } from '../../search/quotations.ts';
import type { Context } from '../command.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import type { Messages } from '../messages/types.ts';
import { asked, button, card, type Reply, row, text } from '../reply.ts';
import { fittingQuote } from './fit.ts';
import { paginate } from './pages.ts';
import { aroundButton } from './passage.ts';
import { label, linkedSourceLine } from './source-line.ts';
import { speakerLines } from './speakers.ts';

const QUOTATIONS_PER_PAGE = 5;
/** Left for the topic and the lines around the list. */
const FRAME_MAX_LENGTH = 700;
/** For the quotations of one message. */
export const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;

/** Which quotations are listed, and how a button asks for another page of them. */
export interface Listing {
  /** Full name, `null` for everybody. */
  readonly speaker: string | null;
  /** As typed, `null` for everything. */
  readonly about: string | null;
  /** 0-based; one beyond the last shows the last. */
  readonly page: number;
  readonly pageId: (page: number) => string;
}

/** One page of quotations, with buttons to the ones before and after. `found` is not empty. */
export function quotationsReply(
  found: readonly FoundQuotation[],
  { messages }: Pick<Context, 'messages'>,
  { speaker, about, page: wanted, pageId }: Listing,
): Reply {
  const blocks = found.map((each) => ({ ...each, markup: quotationText(each, messages) }));
  const { items, from, page, pages } = paginate(blocks, ({ markup }) => markup.length, {
    page: wanted,
    perPage: QUOTATIONS_PER_PAGE,
    room: ROOM,
  });
  const { title, by, page: pageOf } = messages.quotations;
  const heading = [
    title(found.length),
    ...(speaker === null ? [] : [by(label(speaker))]),
    ...(pages === 1 ? [] : [pageOf(page + 1, pages)]),
  ];
  return card(
    about === null ? null : asked(about),
    text(heading.join(' · ')),
    ...items.map(({ markup }, index) => text(`**${from + index + 1}**\n${markup}`)),
    row(
      ...items
        .map((item, index) => ({ item, place: from + index + 1 }))
        .filter(({ item }, index) => firstOfItsText(items, item) === index)
        .map(({ item: { article, quotation }, place }) =>
          aroundButton({ article, start: quotation.start, end: quotation.end }, messages.buttons.aroundNumber(place)),
        ),
    ),
    row(
      page === 0 ? null : button(messages.buttons.previous, pageId(page - 1)),
      page === pages - 1 ? null : button(messages.buttons.next, pageId(page + 1)),
    ),
  );
}

/** There is no such quotation; `others` counts what the person did say about other things. */
export function noQuotationsReply(
  { speaker, about }: Pick<Listing, 'speaker' | 'about'>,
  { messages }: Pick<Context, 'messages'>,
  filtered: boolean,
  others: { readonly count: number; readonly id: string } | null,
): Reply {
  const said = noneSentence(messages, speaker, about, filtered);
  if (others === null || speaker === null) return card(about === null ? null : asked(about), text(said));
  return card(
    about === null ? null : asked(about),
    text(`${said} ${messages.quotations.saidInstead(label(speaker), others.count)}`),
    row(button(messages.buttons.said(speaker), others.id)),
  );
}

function noneSentence(
  { quotations }: Messages,
  speaker: string | null,
  about: string | null,
  filtered: boolean,
): string {
  if (speaker === null) return about === null && !filtered ? quotations.none : quotations.noneAbout;
  return about === null ? quotations.noneOf(label(speaker)) : quotations.noneAboutOf(label(speaker));
}

export function quotationText({ article, quotation }: FoundQuotation, messages: Messages): string {
  const speakers = quotation.speakers.map(({ name }) => name);
  const who = speakers.length === 0 ? `*${messages.quotations.unclearSpeaker}*` : speakerLines(article, speakers);
  const tail = `\n${who}\n${messages.kinds[quotation.kind]}\n${linkedSourceLine(article, quotation, messages)}`;
  const room = ROOM - tail.length;
  return `${fittingQuote(article, quotation, [], room, messages)}${tail}`;
}

/** Two buttons of one message can't be the same: where two articles have one text, the first stands for both. */
export function firstOfItsText(items: readonly FoundQuotation[], { article, quotation }: FoundQuotation): number {
  return items.findIndex(
    (other) =>
      other.article.hash === article.hash &&
      other.quotation.start === quotation.start &&
      other.quotation.end === quotation.end,
  );
}
