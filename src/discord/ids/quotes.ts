/** The buttons and choices under what `/quotes` answers with. The topic itself stands in the message. */
import { defineId, type FieldsOf } from './codec.ts';
import { added, HASH, MEMBER, OPTIONAL_HASH, oneOf, optional, whole } from './fields.ts';

export const KINDS = ['direct', 'indirect', 'mixed'] as const;
export const ORDERS = ['article', 'newest'] as const;

/** How "whatever kind", "whatever order" is written. */
const ANY = 'any';
const PLACE = whole(999_999);
const KIND = optional(oneOf(KINDS), ANY);
const ORDER = optional(oneOf(ORDERS), ANY);

/**
 * Quotations of `speaker`, about the topic that stands in the message or about everything, from a place on, 0-based.
 */
const LIST = {
  /** Of the articles that the list was made of, see `articlesHash`. */
  sources: HASH,
  speaker: OPTIONAL_HASH,
  topic: oneOf(['all', 'about']),
  kind: KIND,
  from: PLACE,
  source: added(OPTIONAL_HASH, null),
  order: added(ORDER, null),
} as const;

/** A page of those who are quoted, 0-based. */
const WHO = { sources: HASH, kind: KIND, page: PLACE, source: OPTIONAL_HASH, order: ORDER } as const;

export type ListFields = FieldsOf<typeof LIST>;
export type WhoFields = FieldsOf<typeof WHO>;

/** Another page, in place of the one that is shown. */
export const LIST_PAGE_ID = defineId('quotes', 'page', LIST);
/** Quotations as a message of its own. */
export const LIST_ID = defineId('quotes', 'list', LIST);
export const SHARE_LIST_ID = defineId('quotes', 'share', LIST);
export const WHO_ID = defineId('quotes', 'who', WHO);
export const SHARE_WHO_ID = defineId('quotes', 'sharewho', WHO);
/**
 * The select menus under a list and under the names: no choices of their own, what is chosen is another button's id.
 */
export const LIST_MENU_ID = defineId('quotes', 'menu', LIST);
export const WHO_MENU_ID = defineId('quotes', 'whomenu', WHO);
/** Takes a shared list out of the channel; `owner` shared it. */
export const REMOVE_LIST_ID = defineId('quotes', 'remove', { owner: MEMBER });
