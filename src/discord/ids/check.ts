/** The buttons under what `/check` answers with. The claim itself stands in the message. */
import { defineId, type FieldsOf } from './codec.ts';
import { added, FLAG, HASH, MEMBER, OPTIONAL_HASH } from './fields.ts';

const SHARED_CHECK = {
  /** Whether the claim stood between quotation marks. */
  marked: FLAG,
  /** Of what was claimed and what became of it. */
  result: HASH,
  /** Short hash of the key of the source or publisher that it was checked against, `null` for all. */
  source: added(OPTIONAL_HASH, null),
} as const;

export type SharedCheckFields = FieldsOf<typeof SHARED_CHECK>;

/** Puts the check into the channel, if it comes to the same result. */
export const SHARE_CHECK_ID = defineId('check', 'share', SHARED_CHECK);
/** Takes a shared check out of the channel; `owner` shared it. */
export const REMOVE_CHECK_ID = defineId('check', 'remove', { owner: MEMBER });
/** The menu of places under several checks; each choice is what the button of its place would be. */
export const CHECK_MENU_ID = defineId('check', 'menu', {});
