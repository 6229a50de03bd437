/** The bot's own words about a checked quotation. What comes from sources or members is put in already inert. */
import type { Dispute } from '../../article/types.ts';
import type { OddityKind, Verdict, WarningKind } from '../../check/types.ts';

/**
 * A verdict as it is shown: a fragment that its sentence contradicts is no plain `verbatim`, and where the attribution is a guess nothing is
 * misattributed. Words that one source has and another disputes are no plain `verbatim` either.
 */
export type ShownVerdict = Verdict | 'cut' | 'speaker-unclear' | 'verbatim-disputed';

export interface CheckMessages {
  /** In a heading. */
  readonly verdicts: Readonly<Record<ShownVerdict, string>>;
  /** What that means, a sentence or two. */
  readonly meaning: Readonly<Record<ShownVerdict, string>>;
  /** What `altered` means where nothing but slips of the keyboard differ, and where only too little of a sentence is quoted. */
  readonly onlyTypos: string;
  readonly onlyFragment: string;
  /** Why words were not said as far as the source tells, a sentence. */
  readonly disputes: Readonly<Record<Dispute, string>>;
  /** Said beside any other verdict where a source disputes that the words were said; `why` is one of `disputes`. */
  readonly alsoDisputed: (why: string) => string;
  /** What makes a claim look like another. `written`: the characters taken out, or the word as written; `read`: how it was read. */
  readonly oddities: Readonly<Record<OddityKind, (written: string, read: string) => string>>;
  /** Said of words that are somebody else's, and changed besides. */
  readonly alsoAltered: string;
  /** The same where the sources only report them. */
  readonly alsoReported: string;
  /** Which of several quotations was checked; `speaker` is `null` where nobody was named. */
  readonly checked: (claim: string, speaker: string | null) => string;
  readonly speaker: {
    /** Nobody was named. */
    readonly is: (people: string) => string;
    readonly matches: (people: string) => string;
    /** Whose the statement is that was changed, or perhaps translated: the words checked are not theirs. */
    readonly original: (people: string) => string;
    readonly differs: (people: string, claimed: string) => string;
    /** The source names somebody; whether that is the one named, it does not tell. */
    readonly open: (people: string, claimed: string) => string;
    /** `claimed` is `null` where nobody was named. */
    readonly unclear: (claimed: string | null) => string;
  };
  readonly differences: string;
  readonly differencesTooMany: string;
  /** One difference in words. */
  readonly leftOut: (words: string) => string;
  readonly added: (words: string) => string;
  readonly became: (said: string, claimed: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly typo: (said: string, claimed: string) => string;
  readonly warningsTitle: string;
  readonly warnings: Readonly<Record<WarningKind, string>>;
  /** Above what a cut fragment leaves out, and what each is. */
  readonly cutTitle: string;
  readonly cut: Readonly<Record<WarningKind, string>>;
  readonly inTheSource: string;
  readonly nearest: string;
  /** The same where the passage has the very words, or disputes them. */
  readonly disputing: string;
  readonly standing: string;
  readonly nothingNear: string;
  /** A message with several quotations. */
  readonly several: (count: number) => string;
  readonly notChecked: (count: number) => string;
}
