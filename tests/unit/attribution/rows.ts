/**
 * The shapes of the tables in this folder. People, places and sentences are invented. `id` is the row of the list of
 * faults that a text stands for; several texts share one.
 */

/** What has to be found in a text. */
export interface QuotationRow {
  readonly id: string;
  readonly language: 'id' | 'en';
  readonly text: string;
  /** All that must be found, in order; none at all where it is empty. */
  readonly quotations: readonly SaidWords[];
  /** Names that nobody in the text may be given. */
  readonly never?: readonly string[];
}

export interface SaidWords {
  /** As in the text: with the marks, and without cue, conjunction and final full stop where it is reported. */
  readonly text: string;
  /** The fullest name that the text gives, a role as written, or `null` where nobody is named. */
  readonly speaker: string | null;
  readonly kind?: 'direct' | 'reported' | 'mixed';
}

/** What has to be answered from a text. */
export interface QuestionRow {
  readonly id: string;
  readonly language: 'id' | 'en';
  readonly text: string;
  readonly question: string;
  /** Whose words the answer is. */
  readonly speaker: string | null;
  /** What the passage shown first contains; `null` where no passage may be given as an answer. */
  readonly answer: string | null;
}

/** What has to be said of a claim, checked against a text. */
export interface CheckRow {
  readonly id: string;
  readonly language: 'id' | 'en';
  readonly text: string;
  readonly claim: string;
  /** Whom the claim names. */
  readonly speaker: string | null;
  /** Any of these is right. */
  readonly verdicts: readonly string[];
  /** Where the verdict is `disputed`, any of these is right. */
  readonly dispute?: readonly string[];
}

/** What has to be read out of a Discord message, with a text to check it against. */
export interface ClaimRow {
  readonly id: string;
  readonly language: 'id' | 'en';
  readonly text: string;
  readonly message: string;
  /** Without marks and markup, the name as written in the message; both `null` where it quotes nobody. */
  readonly reading: { readonly words: string | null; readonly speaker: string | null };
}
