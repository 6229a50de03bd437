/** What `/quotes` lists, how its buttons remember that, and how it is read back. */
import type { QuotationKind } from '../../article/types.ts';
import { findQuotations, type QuotationOrder } from '../../search/quotations/quotations.ts';
import { whoIsQuoted } from '../../search/quotations/quoted.ts';
import { readNumber, shortHash, writeCustomId } from '../ids/custom-id.ts';
import { requireSameSources, sourcesHash } from '../ids/fingerprint.ts';
import { UserError } from '../messages/user-error.ts';
import type { ButtonContext, Context } from '../replies/context.ts';
import { noQuotationsReply } from '../replies/quotes/none.ts';
import { quotationsReply } from '../replies/quotes/quotations.ts';
import { quotedReply } from '../replies/quotes/quoted.ts';
import type { Reply, ReplyOptions } from '../replies/reply.ts';
import { inChannel, requireMayWrite } from './share-buttons.ts';
import { readSourceField, type SourceChoice } from './source.ts';
import { readQuotedField } from './speaker.ts';

export const KINDS = ['direct', 'indirect', 'mixed'] as const satisfies readonly QuotationKind[];
export const ORDERS = ['article', 'newest'] as const satisfies readonly QuotationOrder[];

/** What is listed: each `null` leaves nothing out. */
export interface Filter {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly kind: QuotationKind | null;
  readonly source: SourceChoice | null;
  /** `null`: best first with a topic, otherwise by article. */
  readonly order: QuotationOrder | null;
}

/** In a button's field: no kind, no order. */
const ANY = 'any';
const PLACES_MAX = 999_999;

/** Who is quoted, where neither a person nor a topic is asked for; otherwise what is said. */
export function startReply(context: Context, filter: Filter): Reply {
  return filter.speaker === null && filter.about === null
    ? whoReply(context, filter, 0)
    : listReply(context, filter, 0);
}

/** Quotations from a place on, or that there is none. */
function listReply(context: Context, filter: Filter, from: number, options: ReplyOptions = {}): Reply {
  const found = find(context, filter);
  const { speaker, about, source, order } = filter;
  if (found.length > 0) {
    const listing = {
      speaker,
      about,
      source: source?.name ?? null,
      newestFirst: order === 'newest',
      from,
      pageId: (to: number) => listId(context, filter, to),
      whoId: about === null ? whoId(context, { ...filter, speaker: null }, 0) : null,
      shareId: (to: number) => listId(context, filter, to, 'share'),
    };
    return quotationsReply(found, context, listing, options);
  }
  const everything = { ...filter, about: null, kind: null, source: null };
  const count = speaker === null ? 0 : find(context, everything).length;
  const others = count === 0 ? null : { count, id: listId(context, everything, 0) };
  return noQuotationsReply({ speaker, about, filtered: filter.kind !== null || source !== null, others }, context);
}

/** One page of who is quoted, or that nobody is. */
function whoReply(context: Context, filter: Filter, page: number, options: ReplyOptions = {}): Reply {
  const found = find(context, filter);
  const { kind, source } = filter;
  if (found.length === 0)
    return noQuotationsReply({ ...filter, filtered: (kind ?? source) !== null, others: null }, context);
  const ids = {
    source: source?.name ?? null,
    page: (to: number) => whoId(context, filter, to),
    person: (name: string) => listId(context, { ...filter, speaker: name }, 0),
    all: listId(context, filter, 0),
    share: (to: number) => whoId(context, filter, to, 'sharewho'),
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

function listId({ sources }: Context, filter: Filter, from: number, action: 'page' | 'share' = 'page'): string {
  const topic = filter.about === null ? 'all' : 'about';
  const { speaker, kind, source, order } = filter;
  const fields = [shortHash(speaker), topic, kind ?? ANY, from, shortHash(source?.key ?? null), order ?? ANY];
  return writeCustomId('quotes', action, sourcesHash(sources), ...fields);
}

function whoId(
  { sources }: Context,
  { kind, source, order }: Filter,
  page: number,
  action: 'who' | 'sharewho' = 'who',
): string {
  const fields = [kind ?? ANY, page, shortHash(source?.key ?? null), order ?? ANY];
  return writeCustomId('quotes', action, sourcesHash(sources), ...fields);
}

/** The list that a button leads to. @throws UserError where it was made by hand, or the sources have changed */
export function readList(context: ButtonContext): Reply {
  const [filter, from] = readListFields(context);
  return listReply(context, filter, from);
}

/** The names that a button leads to. @throws UserError as `readList` */
export function readWho(context: ButtonContext): Reply {
  const [filter, page] = readWhoFields(context);
  return whoReply(context, filter, page);
}

/**
 * The page that is shown, in the server's language, under the asker's name.
 * @throws UserError as `readList`, and where they may not write here
 */
export function shareList(context: ButtonContext): () => Reply {
  requireMayWrite(context);
  const [filter, from] = readListFields(context);
  return () => listReply({ ...context, ...context.server }, filter, from, inChannel(context));
}

/** The same of a page of names. @throws UserError as `shareList` */
export function shareWho(context: ButtonContext): () => Reply {
  requireMayWrite(context);
  const [filter, page] = readWhoFields(context);
  return () => whoReply({ ...context, ...context.server }, filter, page, inChannel(context));
}

function readListFields({ asked, fields, sources }: ButtonContext): [filter: Filter, from: number] {
  const [hash, speaker, topic, kind, from, source, order] = fields;
  requireSameSources(hash, sources, 'quotes');
  if (topic !== 'all' && (topic !== 'about' || asked === null)) throw new UserError('unknownButton', {});
  const filter: Filter = {
    speaker: readQuotedField(speaker, sources),
    about: topic === 'all' ? null : asked,
    kind: oneOf(KINDS, kind),
    source: readSourceField(source ?? shortHash(null), sources),
    order: oneOf(ORDERS, order ?? ANY),
  };
  return [filter, readNumber(from, PLACES_MAX)];
}

function readWhoFields({ fields, sources }: ButtonContext): [filter: Filter, page: number] {
  const [hash, kind, page, source, order] = fields;
  requireSameSources(hash, sources, 'quotes');
  const filter: Filter = {
    speaker: null,
    about: null,
    kind: oneOf(KINDS, kind),
    source: readSourceField(source, sources),
    order: oneOf(ORDERS, order),
  };
  return [filter, readNumber(page, PLACES_MAX)];
}

function oneOf<Value extends string>(values: readonly Value[], field: string | undefined): Value | null {
  const value = values.find((each) => each === field) ?? null;
  if (value === null && field !== ANY) throw new UserError('unknownButton', {});
  return value;
}
