/** What `/quotes` lists, how its buttons remember that, and how it is read back. */
import type { QuotationKind } from '../../article/types.ts';
import { type FoundQuotation, findQuotations, type QuotationOrder } from '../../search/quotations/quotations.ts';
import { whoIsQuoted } from '../../search/quotations/quoted.ts';
import { hashOf } from '../ids/fields.ts';
import {
  LIST_MENU_ID,
  LIST_PAGE_ID,
  type ListFields,
  SHARE_LIST_ID,
  SHARE_WHO_ID,
  WHO_ID,
  WHO_MENU_ID,
  type WhoFields,
} from '../ids/quotes.ts';
import { UserError } from '../messages/user-error.ts';
import type { ButtonContext, Context } from '../replies/context.ts';
import { noQuotationsReply } from '../replies/quotes/none.ts';
import { quotationsReply } from '../replies/quotes/quotations.ts';
import { quotedReply } from '../replies/quotes/quoted.ts';
import type { Reply, ReplyOptions } from '../replies/reply.ts';
import { ANY_ARTICLES, articlesHash } from '../replies/sources-hash.ts';
import { requireSameArticles, requireThere } from './same-sources.ts';
import { inChannel, requireMayWrite } from './share-buttons.ts';
import { readSourceField, type SourceChoice } from './source.ts';
import { readQuotedField } from './speaker.ts';

/** What is listed: each `null` leaves nothing out. */
export interface Filter {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly kind: QuotationKind | null;
  readonly source: SourceChoice | null;
  /** `null`: best first with a topic, otherwise by article. */
  readonly order: QuotationOrder | null;
}

/** Who is quoted, where neither a person nor a topic is asked for; otherwise what is said. */
export function startReply(context: Context, filter: Filter): Reply {
  return filter.speaker === null && filter.about === null
    ? whoReply(context, filter, 0)
    : listReply(context, filter, 0);
}

/** Quotations from a place on, or that there is none. */
function listReply(context: Context, filter: Filter, from: number, options: ReplyOptions = {}): Reply {
  return listOf(find(context, filter), context, filter, from, options);
}

function listOf(
  found: readonly FoundQuotation[],
  context: Context,
  filter: Filter,
  from: number,
  options: ReplyOptions = {},
): Reply {
  const { speaker, about, source, order } = filter;
  const sources = hashOfListed(found);
  if (found.length > 0) {
    const listing = {
      speaker,
      about,
      source: source?.name ?? null,
      newestFirst: order === 'newest',
      from,
      pageId: (to: number) => LIST_PAGE_ID.encode(listFields(sources, filter, to)),
      menuId: LIST_MENU_ID.encode(listFields(sources, filter, from)),
      whoId: about === null ? WHO_ID.encode(whoFields(ANY_ARTICLES, { ...filter, speaker: null }, 0)) : null,
      shareId: (to: number) => SHARE_LIST_ID.encode(listFields(sources, filter, to)),
    };
    return quotationsReply(found, context, listing, options);
  }
  const everything = { ...filter, about: null, kind: null, source: null };
  const count = speaker === null ? 0 : find(context, everything).length;
  const others = count === 0 ? null : { count, id: LIST_PAGE_ID.encode(listFields(ANY_ARTICLES, everything, 0)) };
  return noQuotationsReply({ speaker, about, filtered: filter.kind !== null || source !== null, others }, context);
}

/** One page of who is quoted, or that nobody is. */
function whoReply(context: Context, filter: Filter, page: number, options: ReplyOptions = {}): Reply {
  return whoOf(find(context, filter), context, filter, page, options);
}

function whoOf(
  found: readonly FoundQuotation[],
  context: Context,
  filter: Filter,
  page: number,
  options: ReplyOptions = {},
): Reply {
  const { kind, source } = filter;
  const sources = hashOfListed(found);
  if (found.length === 0)
    return noQuotationsReply({ ...filter, filtered: (kind ?? source) !== null, others: null }, context);
  const ids = {
    source: source?.name ?? null,
    page: (to: number) => WHO_ID.encode(whoFields(sources, filter, to)),
    menu: WHO_MENU_ID.encode(whoFields(sources, filter, page)),
    person: (name: string) => LIST_PAGE_ID.encode(listFields(ANY_ARTICLES, { ...filter, speaker: name }, 0)),
    all: LIST_PAGE_ID.encode(listFields(ANY_ARTICLES, filter, 0)),
    share: (to: number) => SHARE_WHO_ID.encode(whoFields(sources, filter, to)),
  };
  return quotedReply(whoIsQuoted(context.sources.index, found), found.length, context, ids, page, options);
}

function find({ sources }: Context, { speaker, about, kind, source, order }: Filter) {
  return findQuotations(sources.index, {
    clearOnly: true,
    ...(speaker === null ? {} : { speaker }),
    ...(about === null ? {} : { about }),
    ...(kind === null ? {} : { kind }),
    ...(source === null ? {} : { articles: source.articles }),
    ...(order === null ? {} : { order }),
  });
}

function listFields(sources: string, { speaker, about, kind, source, order }: Filter, from: number): ListFields {
  return {
    sources,
    speaker: hashOf(speaker),
    topic: about === null ? 'all' : 'about',
    kind,
    from,
    source: hashOf(source?.key ?? null),
    order,
  };
}

function whoFields(sources: string, { kind, source, order }: Filter, page: number): WhoFields {
  return { sources, kind, page, source: hashOf(source?.key ?? null), order };
}

/** Of the articles that a list is made of: a source that says nothing in it changes no list. */
function hashOfListed(found: readonly FoundQuotation[]): string {
  return articlesHash([...new Set(found.map(({ article }) => article))]);
}

/**
 * The list that a button leads to.
 * @throws UserError where the button was made by hand, or the list has changed that it leafs through
 */
export function readList(context: ButtonContext<ListFields>): Reply {
  const [filter, from] = readListFields(context);
  const found = find(context, filter);
  requireSameArticles(context.fields.sources, hashOfListed(found), 'quotes');
  return listOf(found, context, filter, from);
}

/** The names that a button leads to. @throws UserError as `readList` */
export function readWho(context: ButtonContext<WhoFields>): Reply {
  const [filter, page] = readWhoFields(context);
  const found = find(context, filter);
  requireSameArticles(context.fields.sources, hashOfListed(found), 'quotes');
  return whoOf(found, context, filter, page);
}

/**
 * The page that is shown, in the server's language, under the asker's name.
 * @throws UserError where the list has changed, and where they may not write here
 */
export function shareList(context: ButtonContext<ListFields>): () => Reply {
  requireMayWrite(context);
  const [filter, from] = readListFields(context);
  const found = find(context, filter);
  requireSameArticles(context.fields.sources, hashOfListed(found), 'quotes');
  return () => listOf(found, { ...context, ...context.server }, filter, from, inChannel(context));
}

/** The same of a page of names. @throws UserError as `shareList` */
export function shareWho(context: ButtonContext<WhoFields>): () => Reply {
  requireMayWrite(context);
  const [filter, page] = readWhoFields(context);
  const found = find(context, filter);
  requireSameArticles(context.fields.sources, hashOfListed(found), 'quotes');
  return () => whoOf(found, { ...context, ...context.server }, filter, page, inChannel(context));
}

function readListFields({ asked, fields, sources }: ButtonContext<ListFields>): [filter: Filter, from: number] {
  if (fields.topic === 'about' && asked === null) throw new UserError('unknownButton', {});
  const { kind, from, order } = fields;
  const speaker = requireThere(fields.speaker, readQuotedField(fields.speaker, sources), 'quotes');
  const source = requireThere(fields.source, readSourceField(fields.source, sources), 'quotes');
  const about = fields.topic === 'all' ? null : asked;
  return [{ speaker, about, kind, source, order }, from];
}

function readWhoFields({ fields, sources }: ButtonContext<WhoFields>): [filter: Filter, page: number] {
  const { kind, page, order } = fields;
  const source = requireThere(fields.source, readSourceField(fields.source, sources), 'quotes');
  return [{ speaker: null, about: null, kind, source, order }, page];
}
