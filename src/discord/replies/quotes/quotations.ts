/** What `/quotes` lists: who, how much and from where on the first line, then a line for each statement. */
import { officeOf } from '../../../search/offices.ts';
import type { FoundQuotation } from '../../../search/quotations/quotations.ts';
import type { Messages } from '../../messages/types.ts';
import type { Context } from '../context.ts';
import { escapeMarkup } from '../escape.ts';
import { linkToArticle, maskedLink } from '../link.ts';
import { eachOnce, stretchFrom } from '../pages.ts';
import { aroundId, distinctPlaces } from '../passage.ts';
import { button, card, holdingAsked, menu, option, type Reply, type ReplyOptions, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { details, label, originOf } from '../source-line.ts';
import { type Reader, withOffice } from '../speakers.ts';
import { type Common, statementLine } from './statement.ts';

/**
 * A page is one screen of a phone: so many statements, and so many characters of markup unless a single one is longer.
 */
const STATEMENTS_PER_PAGE = 5;
const PAGE_MAX_LENGTH = 1_000;

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
  /** Of the select menu itself. */
  readonly menuId: string;
  /** Leads to who is quoted; `null` where that is not offered. */
  readonly whoId: string | null;
  /** Shares the page that begins there. */
  readonly shareId: (from: number) => string;
}

/** Statements from a place on, with buttons to those before and after. `found` is not empty. */
export function quotationsReply(
  found: readonly FoundQuotation[],
  context: Reader & Pick<Context, 'asker'>,
  listing: Listing,
  { visibility = 'ephemeral', sharedBy }: ReplyOptions = {},
): Reply {
  const { messages } = context;
  const common = commonOf(found, listing.speaker);
  const lineOf = eachOnce((index) => {
    const one = found[index];
    return one === undefined ? '' : statementLine(index + 1, one, common, context);
  });
  const page = { from: listing.from, perPage: STATEMENTS_PER_PAGE, room: PAGE_MAX_LENGTH };
  const { start, end, previous } = stretchFrom(found.length, (index) => lineOf(index).length, page);
  const items = found.slice(start, end).map((each, place) => ({ each, place: start + place + 1 }));
  const { pageId, menuId, whoId, shareId } = listing;
  const { buttons } = messages;
  const choices = distinctPlaces(items, placeOf).map((one) => {
    const { label, hint } = messages.menu.around(one.place);
    return option(label, hint, aroundId(placeOf(one)));
  });
  const who = messages.menu.who;
  return card(
    text(heading(found, [start, end], common, listing, context)),
    text(items.map(({ place }) => lineOf(place - 1)).join('\n')),
    topic(listing.about, sharedBy, messages),
    row(
      previous === null ? null : button(buttons.previous, pageId(previous)),
      end === found.length ? null : button(buttons.next, pageId(end)),
      shareOrRemoveButton('quotes', visibility, shareId(start), context),
    ),
    menu(messages.menu.placeholder, menuId, [
      ...choices,
      ...(whoId === null ? [] : [option(who.label, who.hint, whoId)]),
    ]),
  );
}

function placeOf({ each: { article, quotation, part } }: { readonly each: FoundQuotation }) {
  const { start, end } = part ?? quotation;
  return { article, start, end };
}

/** What holds for all, so that it is said once. */
function commonOf(found: readonly FoundQuotation[], speaker: string | null): Common {
  const articles = new Set(found.map(({ article }) => article));
  const [source] = articles;
  const offices = [...articles].flatMap((article) => (speaker === null ? [] : (officeOf(article, speaker) ?? [])));
  const [office = null] = offices;
  const isOne = new Set(offices.map((held) => held.office)).size === 1;
  return { speaker, office: isOne ? office : null, source: articles.size === 1 ? (source ?? null) : null };
}

/**
 * `**Rina Wulandari**, Wali Kota: 12 statements in 1 source`, then in small print which of them, and the one source.
 */
function heading(
  found: readonly FoundQuotation[],
  [start, end]: readonly [number, number],
  { speaker, office, source }: Common,
  { source: asked, newestFirst }: Listing,
  reader: Reader,
): string {
  const { messages } = reader;
  const { quotations, openInSource } = messages;
  const who = speaker === null ? null : withOffice(speaker, office, reader);
  const sources = new Set(found.map(({ article }) => article)).size;
  const link = source === null ? null : linkToArticle(source);
  const masked = link === null ? null : maskedLink(openInSource, link);
  const below = [
    ...(source === null ? [] : [originOf(source), ...details(source, messages)]),
    ...(source !== null || asked === null ? [] : [quotations.within(label(asked))]),
    ...(newestFirst ? [quotations.newestFirst] : []),
    ...(found.length === end - start ? [] : [quotations.range(start + 1, end)]),
    ...(masked === null ? [] : [masked]),
  ];
  const title = quotations.title(who, found.length, sources);
  return below.length === 0 ? title : `${title}\n-# ${below.join(' · ')}`;
}

/** The topic, so that a button finds it again, and who put the list into the channel. */
function topic(about: string | null, sharedBy: string | undefined, messages: Messages) {
  const { quotations } = messages;
  if (about === null) return small(sharedBy === undefined ? undefined : messages.sharedBy(sharedBy));
  const typed = escapeMarkup(about);
  return holdingAsked(
    `-# ${sharedBy === undefined ? quotations.topic(typed) : quotations.sharedTopic(sharedBy, typed)}`,
  );
}
