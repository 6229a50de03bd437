/** What a careful editor sees in a source before it is kept. */
import type { Span } from '../../language/types.ts';

export const FLAG_CODES = [
  /** A weekday that does not fit its date: `Senin (21/10/2025)` was a Tuesday. */
  'weekday',
  /** It says no day on which it was published or held. */
  'no-date',
  /** It says no address. */
  'no-address',
  /** A speaker's name that could be two people of the text. */
  'two-people',
  /** A label of turns that no fuller name stands for: initials, `Speaker 2`, a phone number. */
  'label',
  /** A quotation mark or bracket without its other half. */
  'unpaired',
  /** Words of a consent banner, or of a page that is not shown to everybody. */
  'wall',
  /** Nearly the same text as another source. */
  'duplicate',
] as const;

export type FlagCode = (typeof FLAG_CODES)[number];

/**
 * Something to look at again. The place is a slice of the body, empty (`start === end === 0`) where it is the whole.
 */
export interface FlagOf<Code extends FlagCode> extends Span {
  readonly code: Code;
  /** `body.slice(start, end)`, `''` for the whole. */
  readonly text: string;
  /** What is put into the sentence about it, by its code; see `FlagValues`. */
  readonly values: FlagValues[Code];
}

export type Flag = { readonly [Code in FlagCode]: FlagOf<Code> }[FlagCode];

export interface FlagValues {
  /** ISO date, the weekday as written, and the one it was, 0 for Sunday. */
  readonly weekday: { readonly date: string; readonly written: string; readonly was: number };
  readonly 'no-date': Record<never, never>;
  readonly 'no-address': Record<never, never>;
  readonly 'two-people': { readonly name: string; readonly people: readonly string[] };
  /** How many turns bear the label. */
  readonly label: { readonly label: string; readonly turns: number };
  readonly unpaired: { readonly mark: string };
  readonly wall: Record<never, never>;
  /** The other source, and the share of the smaller text that both have, 0 to 1. */
  readonly duplicate: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly shared: number;
  };
}

/** Somebody who clearly speaks in a source. */
export interface ReviewedSpeaker {
  readonly name: string;
  readonly statements: number;
  /** The first of them that is understood by itself. */
  readonly example: Span;
}

export interface Review {
  /** By how often they speak, then in the order of the text. */
  readonly speakers: readonly ReviewedSpeaker[];
  /** In the order of `FLAG_CODES`, then of the text; at most 5 a code. */
  readonly flags: readonly Flag[];
}
