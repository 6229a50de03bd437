/** Languages of the page: the locale Discord sends for its member. */
export type PageLocale = 'en-US' | 'id';

/** Who acts in the page: a member, a moderator (may manage the server and its messages), or another member. */
export type PageRole = 'member' | 'moderator' | 'other';

/** The page's sentences that a bot may say better, by what they are there for. */
export interface PageWords {
  /** Of the tab. */
  readonly title: string;
  /** Below the heading of a channel. */
  readonly welcomeDetail: string;
  /** Name of the row of examples, for screen readers. */
  readonly examples: string;
  /** Heading and text of the tour's first step: writing to the bot. */
  readonly tourAskTitle: string;
  readonly tourAsk: string;
  /** The tour's step about servers and channels. */
  readonly tourWhere: string;
}

/** Texts to begin with, each a button that runs `/command option: text`. */
export interface PageExamples {
  /** Name of a slash command, with its subcommands: `sources add`. */
  readonly command: string;
  /** Name of the option that takes the text. */
  readonly option: string;
  /** `language` is a BCP 47 tag. */
  readonly texts: ReadonlyArray<{ readonly text: string; readonly language: string }>;
}

/** What a page says that only the bot's author knows. */
export interface PageTexts {
  /** By language; what is left out is said as of any bot. */
  readonly words?: Readonly<Partial<Record<PageLocale, Partial<PageWords>>>>;
  /** Default: none. */
  readonly examples?: PageExamples;
}
