/** What a source records that is listed. */
export type RecordKind = 'decision' | 'action';

/** A detail that a source may state of itself. */
export type SourceDetail = 'publisher' | 'published' | 'url';

/**
 * The bot's own words where nothing is asked that a passage answers: small talk, a wish for a summary, a question on a
 * source itself. Titles and names are put in already inert.
 */
export interface WishMessages {
  readonly smallTalk: {
    readonly line: string;
    /** Below it, where questions can be pressed, and where there are none. */
    readonly tryOne: string;
    readonly help: string;
  };
  readonly summary: {
    readonly title: (title: string) => string;
    readonly records: Readonly<Record<RecordKind, string>>;
    /** One line, its parts joined already. */
    readonly headings: (headings: string) => string;
    /** `people`: names with how often, joined already; `quoted`: whether the source quotes them. */
    readonly most: (people: string, quoted: boolean) => string;
  };
  /** Everything of a kind that a source records. */
  readonly records: {
    /** Two of them stand side by side on a phone. */
    readonly button: Readonly<Record<RecordKind, (count: number) => string>>;
    readonly title: Readonly<Record<RecordKind, (count: number, title: string) => string>>;
  };
  readonly ofSource: {
    /** Above sentences that hold a time or a place; none of them is sure to be what was asked for. */
    readonly says: Readonly<Record<'time' | 'place', (title: string) => string>>;
    readonly nothing: Readonly<Record<'time' | 'place', (title: string) => string>>;
    /** Above the beginning of a source. */
    readonly begins: string;
    readonly dated: (date: string) => string;
    readonly author: string;
    readonly origin: string;
    /** `details` as `detail` words them. */
    readonly unstated: (details: readonly string[]) => string;
    readonly detail: Readonly<Record<SourceDetail, string>>;
    readonly open: string;
  };
  /** In the menu that has the other sources: which of so many in all this one is. */
  readonly others: {
    readonly newest: (sources: number) => string;
    readonly oneOf: (sources: number) => string;
  };
}
