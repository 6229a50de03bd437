/** A way of asking and what is right: plain data, written from texts alone. */

/** A source of a row. */
export interface RowSource {
  /** Without ending; unique in the row. */
  readonly id: string;
  /** The file's text, with YAML front matter (`title`, `publisher`, `published`) where the row needs it. */
  readonly text: string;
}

/** What is right. */
export type Expected =
  /** Shown as the answer: the first passage holds these words. */
  | { readonly shown: 'answer'; readonly holds: string }
  /** Shown as the answer or among the closest passages shown at once. */
  | { readonly shown: 'atOnce'; readonly holds: string }
  /** Nothing is shown as an answer; `holds`, where given, may be among the closest passages. */
  | { readonly shown: 'noAnswer' }
  /** Read as a wish of that kind; where given, a passage of the source's own outline holds each of these words. */
  | { readonly shown: 'smallTalk' | 'summary' | 'aboutSource'; readonly holds?: readonly string[] };

export interface AskingRow {
  /** What kind of asking it is. */
  readonly kind: string;
  readonly sources: readonly RowSource[];
  /** The question before, where this is a follow-up. */
  readonly after?: string;
  readonly question: string;
  readonly expected: Expected;
}
