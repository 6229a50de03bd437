/** What became of a claim that somebody said something, as plain data for every surface. */
import type { Article, Quotation } from '../article/types.ts';
import type { Dispute } from '../language/types.ts';
import type { Passage } from '../search/types.ts';

/** Words put into somebody's mouth. */
export interface Claim {
  /** The words, without marks; several parts of one quotation are joined by ` … `. */
  readonly text: string;
  /** Whom they are ascribed to, as written; `null` where nobody is named. */
  readonly speaker: string | null;
  /** Whether they stood between quotation marks (or in a block quote). */
  readonly marked: boolean;
}

/**
 * `verbatim`: said so, up to white space, case, quotation marks, punctuation inside a sentence, missing accents and the
 * transliteration of names. `altered`: said, in other words. `misattributed`: said, by somebody else. `reported-only`:
 * the sources report it in their own words. `possible-translation`: a statement in the other language may say that.
 * `disputed`: a source has these words, and says that they were not really said. `unattributed`: these very words stand
 * in a source, but as nobody's quotation. `not-found`: none of these.
 */
export type Verdict =
  | 'verbatim'
  | 'altered'
  | 'misattributed'
  | 'reported-only'
  | 'possible-translation'
  | 'disputed'
  | 'unattributed'
  | 'not-found';

/**
 * Word by word from what was said to what is claimed. The `equal` and `delete` texts in order are the source's words,
 * the `equal` and `insert` texts the claim's; white space belongs to the word before it.
 */
export type Difference = readonly [operation: 'equal' | 'delete' | 'insert', text: string];

/**
 * What a difference does to the meaning. `negation`, `number`, `date`, `name`: dropped, added or changed. `opposite`: a
 * word became its opposite. `condition`, `hedge`, `limit`: "if", "perhaps", "only" dropped or added. `question`: a
 * question became a statement, or the other way. `ellipsis`: `…` stands for a word that denies. `splice`: parts of
 * separate statements were joined. `fragment`: fewer than six words out of a longer sentence.
 */
export type WarningKind =
  | 'negation'
  | 'number'
  | 'date'
  | 'name'
  | 'opposite'
  | 'condition'
  | 'hedge'
  | 'limit'
  | 'question'
  | 'ellipsis'
  | 'splice'
  | 'fragment';

export interface Warning {
  readonly kind: WarningKind;
  /** The source's words, and the claim's in their place; `''` where there are none. */
  readonly said: string;
  readonly claimed: string;
}

/** A slip of the keyboard in an ordinary word, or words joined or parted. */
export interface Typo {
  readonly said: string;
  readonly claimed: string;
}

/**
 * What makes a claim look like another. `direction`: characters that turn the direction in which text is read.
 * `hidden`: other characters
 * that nobody sees. `letters`, `name-letters`: a word, a word of the speaker's name, written with letters of another
 * script.
 */
export type OddityKind = 'direction' | 'hidden' | 'letters' | 'name-letters';

/** Told beside every verdict: what is compared is the claim as it is read, and not as it was written. */
export interface Oddity {
  readonly kind: OddityKind;
  /** The characters taken out, each once (`⟨U+202E⟩ ⟨U+202C⟩`), or the word as written. */
  readonly written: string;
  /** The word as it was read; `''` for characters taken out. */
  readonly read: string;
}

/** A statement of an article. */
export interface FoundStatement {
  readonly article: Article;
  readonly quotation: Quotation;
}

export interface Check {
  /** What was checked, without unseen characters. */
  readonly claim: Claim;
  readonly verdict: Verdict;
  /**
   * Whether a verbatim fragment leaves out words of its sentence that change it (a negation, a condition, a hedge, a
   * limit; `warnings` names them): no surface shows that as a plain yes. `false` for every other verdict.
   */
  readonly cut: boolean;
  /**
   * Why the words were not said. Set where the verdict is `disputed`, and beside any other where one source disputes
   * what another has said: no surface shows that as a plain yes. `null` otherwise.
   */
  readonly dispute: Dispute | null;
  /**
   * The passage that disputes what another has said; `null` where nothing does, and where the verdict is `disputed`: it
   * is `nearest` then.
   */
  readonly disputing: Passage | null;
  /**
   * The statement; `null` where the verdict is `disputed`, `unattributed` or `not-found`. Where a claim runs over a cue
   * into the next quotation, the first.
   */
  readonly found: FoundStatement | null;
  /**
   * Where there is no statement: the sentence that disputes it, the one with these very words, or the one nearest to
   * it; `null` where no word of it stands anywhere. Its score is the share of the claim in it.
   */
  readonly nearest: Passage | null;
  /**
   * Whether the one named is among the speakers; `null` where nobody is named, nothing is found, or the sources do not
   * tell who spoke.
   */
  readonly speakerMatches: boolean | null;
  /** Empty where no word differs, where nothing is found and for a translation. */
  readonly differences: readonly Difference[];
  /** What turns the meaning, in the order of the text; for a verbatim fragment, what was left out. */
  readonly warnings: readonly Warning[];
  readonly typos: readonly Typo[];
  /**
   * Where parts of separate statements were joined: the other ones, beside `found`, that parts of the claim come from.
   */
  readonly spliced: readonly FoundStatement[];
  /** What was taken out of the claim, or read otherwise than written. */
  readonly oddities: readonly Oddity[];
}
