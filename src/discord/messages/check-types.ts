/** The bot's own words about a checked quotation. What comes from sources or members is put in already inert. */

import type { OddityKind, Verdict, WarningKind } from '../../check/types.ts';
import type { Dispute } from '../../language/types.ts';

/**
 * A verdict as it is shown: a fragment that its sentence contradicts is no plain `verbatim`, and where the attribution
 * is a guess nothing is misattributed.
 */
export type ShownVerdict = Verdict | 'cut' | 'speaker-unclear';

export interface CheckMessages {
  /** The first line, its verdict in bold. Not for words that are disputed or somebody else's, see below. */
  readonly verdicts: Readonly<Record<Exclude<ShownVerdict, 'disputed' | 'misattributed'>, string>>;
  /**
   * The first line of `altered` where the difference reverses the meaning, where it may change it, where only too
   * little of a sentence is quoted, and where nothing but slips of the keyboard differ.
   */
  readonly reversed: string;
  readonly mayDiffer: string;
  readonly onlyFragment: string;
  readonly onlyTypos: string;
  readonly misattributed: (people: string, claimed: string) => string;
  /** Why it was not said. */
  readonly disputes: Readonly<Record<Dispute, string>>;
  readonly disputed: (how: string) => string;
  /** The same where the source leaves open whether it was said. */
  readonly notAsserted: (how: string) => string;
  /** One source has it word for word, another disputes it. */
  readonly verbatimDisputed: (how: string) => string;
  /** A sentence behind another verdict. */
  readonly alsoDisputed: (how: string) => string;
  readonly alsoAltered: string;
  /** Whose words they are where the verdict does not tell; names are inert. */
  readonly speaker: {
    readonly differs: (people: string, claimed: string) => string;
    /** The source names somebody; whether that is the one named, it does not tell. */
    readonly open: (people: string, claimed: string) => string;
    readonly unclear: (claimed: string) => string;
  };
  /**
   * The source's words and the claim's, one above the other; the claim at the end of a line that has no other colon.
   */
  readonly source: (words: string) => string;
  readonly checked: (claim: string) => string;
  /** The claim in the channel. `mention` is Discord's own markup for the member. */
  readonly sharedChecked: (mention: string, claim: string) => string;
  readonly tooDifferent: string;
  /**
   * What makes a claim look like another. `written`: the characters taken out, or the word; `read`: how it was read.
   */
  readonly oddities: Readonly<Record<OddityKind, (written: string, read: string) => string>>;
  /** What a difference does to the meaning; what a cut fragment leaves out. */
  readonly warnings: Readonly<Record<WarningKind, string>>;
  readonly leftOut: (what: string) => string;
  readonly cut: Readonly<Record<WarningKind, string>>;
  readonly more: (count: number) => string;
  readonly nearest: string;
  readonly nothingNear: string;
  /** A message with several quotations. */
  readonly several: (count: number) => string;
  readonly notChecked: (count: number) => string;
}
