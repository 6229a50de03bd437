/** The buttons and choices under what `/ask` answers with. The question itself stands in the message. */
import { defineId, type FieldsOf } from './codec.ts';
import { added, DAY, FLAG, HASH, MEMBER, OPTIONAL_HASH, oneOf, optional, whole } from './fields.ts';

/** Code units of a text, several times what the largest source has. */
const OFFSET = whole(99_999_999);

/** A slice of an article: the hash of its text, and where in it. */
const SLICE = { text: HASH, start: OFFSET, end: OFFSET } as const;
/** Short hash of the full name that was asked for, `null` for everybody. */
const SPEAKER = { speaker: OPTIONAL_HASH } as const;
/** To which sources the question was narrowed. */
const SOURCES = {
  /** Short hash of the key of the source or publisher, `null` for all. */
  source: added(OPTIONAL_HASH, null),
  /** The day from which on they were published, `null` for any. */
  since: added(optional(DAY), null),
} as const;
const PASSAGE = { ...SLICE, ...SPEAKER } as const;
const PASSAGE_WITHIN = { ...PASSAGE, ...SOURCES } as const;
const WITHIN = { ...SPEAKER, ...SOURCES } as const;
/** What is recorded as decided, or as to be done, in the article with that text; from a place on, 0-based. */
const RECORDS = { text: HASH, note: oneOf(['decision', 'action']), from: whole(999_999) } as const;

export type SourcesFields = FieldsOf<typeof SOURCES>;
export type SliceFields = FieldsOf<typeof SLICE>;
export type PassageFields = FieldsOf<typeof PASSAGE_WITHIN>;
export type WithinFields = FieldsOf<typeof WITHIN>;
export type RecordsFields = FieldsOf<typeof RECORDS>;

/** In the order in which they are offered. */
export const COPY_FORMATS = ['plain', 'markdown', 'reference'] as const;
/** Passages that can be leafed through. */
export const PASSAGES_MAX = 50;
/** Places of suggested questions on one message. */
const SUGGESTIONS_MAX = 9;

/** The sentences around a slice. */
export const AROUND_ID = defineId('ask', 'around', SLICE);
/** The select menu under an answer: no choice of its own, what is chosen is another button's id. */
export const MENU_ID = defineId('ask', 'menu', PASSAGE_WITHIN);
/** What others are quoted with on the question's topic. */
export const OTHERS_ID = defineId('ask', 'others', PASSAGE_WITHIN);
/** Why this passage. */
export const WHY_ID = defineId('ask', 'why', PASSAGE_WITHIN);
/** The passage to be copied. */
export const COPY_ID = defineId('ask', 'copy', { ...PASSAGE, format: oneOf(COPY_FORMATS), ...SOURCES });
/** Puts the answer into the channel. `more`: whether there are further passages. */
export const SHARE_ANSWER_ID = defineId('ask', 'share', { ...PASSAGE, more: FLAG, ...SOURCES });
/** Passages from a place on, 0-based. */
export const MORE_ID = defineId('ask', 'more', { ...SPEAKER, from: whole(PASSAGES_MAX), ...SOURCES });
/** The form for a follow-up. */
export const FOLLOW_ID = defineId('ask', 'follow', WITHIN);
/** The form in which the question is put into other words. */
export const AGAIN_ID = defineId('ask', 'again', WITHIN);
/** Asks the question that stands on the button. `place`: among the buttons of one message, 0-based. */
export const SUGGESTED_ID = defineId('ask', 'suggested', { place: whole(SUGGESTIONS_MAX), ...SOURCES });
/** Asks the question of the message again, of one source or publisher by the short hash of its key. */
export const WITHIN_ID = defineId('ask', 'within', { source: HASH });
/** Decisions or actions as a message of its own, and another page of them in its place. */
export const RECORDS_ID = defineId('ask', 'records', RECORDS);
export const RECORDS_PAGE_ID = defineId('ask', 'page', RECORDS);
/** Takes a shared answer out of the channel; `owner` shared it. */
export const REMOVE_ANSWER_ID = defineId('ask', 'remove', { owner: MEMBER });
