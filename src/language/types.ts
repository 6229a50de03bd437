/** Types that everything above this folder shares. */

/** Half-open range of UTF-16 code units in a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Languages an article may be written in. */
export type LanguageCode = 'id' | 'en';

/**
 * Why words that a source puts into somebody's mouth were not said as far as it tells. `denied`: it denies them, or has
 * nobody hear or say them. `fake`: edited, invented, satirical, misquoted. `alleged`: somebody is accused of them, or
 * rumoured to have said them. `hypothetical`: under a condition, or imagined. `asked`: it asks whether. `planned`: yet
 * to be said.
 */
export type Dispute = 'denied' | 'fake' | 'alleged' | 'hypothetical' | 'asked' | 'planned';
