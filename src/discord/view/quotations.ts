/** What `/quotes` lists. */
import type { FoundQuotation } from '../../search/quotations.ts';
import type { Context } from '../command.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import type { Messages } from '../messages/types.ts';
import { asked, button, card, type Reply, row, text } from '../reply.ts';
import { eachOnce, stretchFrom } from './pages.ts';
import { aroundButton } from './passage.ts';
import { firstOfItsText, quotationText } from './quotation.ts';
import { label } from './source-line.ts';

/** A page is read in one look: so many quotations, and so many characters of markup unless a single one is longer. */
const QUOTATIONS_PER_PAGE = 5;
const PAGE_MAX_LENGTH = 2_400;
/** Left for the topic and the lines around the list. */
const FRAME_MAX_LENGTH = 900;
/** For one quotation with what is said of it. */
export const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;

/** Which quotations are listed, and how a button asks for others of them. */
export interface Listing {
  /** Full name, `null` for everybody. */
  readonly speaker: string | null;
  /** As typed, `null` for everything. */
  readonly about: string | null;
  /** Title or publisher of the source, `null` for all. */
  readonly source: string | null;
  readonly newestFirst: boolean;
  /** 0-based; beyond the last, the last is shown. */
  readonly from: number;
  readonly pageId: (from: number) => string;
  /** Leads to who is quoted; `null` where that is not offered. */
  readonly whoId: string | null;
}

/** Quotations from a place on, with buttons to those before and after. `found` is not empty. */
export function quotationsReply(
  found: readonly FoundQuotation[],
  { messages }: Pick<Context, 'messages'>,
  listing: Listing,
): Reply {
  const markupOf = eachOnce((index) => {
    const one = found[index];
    return one === undefined ? '' : quotationText(one, messages, ROOM);
  });
  const page = { from: listing.from, perPage: QUOTATIONS_PER_PAGE, room: PAGE_MAX_LENGTH };
  const { start, end, previous } = stretchFrom(found.length, (index) => markupOf(index).length, page);
  const items = found.slice(start, end);
  const { pageId, whoId } = listing;
  const { buttons, quotations } = messages;
  return card(
    listing.about === null ? null : asked(listing.about),
    text(`${heading(found.length, [start, end], listing, messages)}\n-# ${quotations.boldNote}`),
    ...items.map((_item, place) => text(`**${start + place + 1}**\n${markupOf(start + place)}`)),
    row(
      ...items
        .map((item, place) => ({ item, place: start + place + 1 }))
        .filter(({ item }, place) => firstOfItsText(items, item) === place)
        .map(({ item: { article, quotation }, place }) =>
          aroundButton({ article, start: quotation.start, end: quotation.end }, buttons.aroundNumber(place)),
        ),
    ),
    row(
      previous === null ? null : button(buttons.previous, pageId(previous)),
      end === found.length ? null : button(buttons.next, pageId(end)),
      whoId === null ? null : button(buttons.who, whoId),
    ),
  );
}

function heading(
  count: number,
  [start, end]: readonly [number, number],
  { speaker, source, newestFirst }: Listing,
  { quotations }: Messages,
): string {
  return [
    quotations.title(count),
    ...(speaker === null ? [] : [quotations.by(label(speaker))]),
    ...(source === null ? [] : [quotations.within(label(source))]),
    ...(newestFirst ? [quotations.newestFirst] : []),
    ...(count === end - start ? [] : [quotations.range(start + 1, end)]),
  ].join(' · ');
}

/** What was asked for where nothing is found, and what there is instead. */
export interface Missing {
  readonly speaker: string | null;
  readonly about: string | null;
  /** Whether a kind or a source was asked for. */
  readonly filtered: boolean;
  /** How often the person is quoted otherwise, and the button that leads there. */
  readonly others: { readonly count: number; readonly id: string } | null;
}

/** There is no such quotation. */
export function noQuotationsReply(missing: Missing, { messages }: Pick<Context, 'messages'>): Reply {
  const { speaker, about, others } = missing;
  const said = noneSentence(messages, missing);
  const typed = about === null ? null : asked(about);
  if (others === null || speaker === null) return card(typed, text(said));
  const { saidInstead, saidOtherwise } = messages.quotations;
  const instead = (about === null ? saidOtherwise : saidInstead)(label(speaker), others.count);
  return card(typed, text(`${said} ${instead}`), row(button(messages.buttons.said(speaker), others.id)));
}

function noneSentence({ quotations }: Messages, { speaker, about, filtered }: Missing): string {
  if (about === null) {
    if (speaker !== null) return quotations.noneOf(label(speaker));
    return filtered ? quotations.noneSuch : quotations.none;
  }
  return speaker === null ? quotations.noneAbout : quotations.noneAboutOf(label(speaker));
}
