/** The bot's own words: a function or a string each, the same in every language. A missing one is a type error. */
import type { QuotationKind, Voice } from '../../article/types.ts';
import type { QuotationOrder } from '../../search/quotations.ts';
import type { UserErrorCode, UserErrorValues } from '../user-error.ts';

/** How much there is to answer from. */
export interface Extent {
  readonly sources: number;
  readonly sentences: number;
}

/** What a source holds. */
export interface Contents {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly quotations: number;
  readonly people: number;
}

/** What a passage of mixed voices is made of. */
export interface VoiceParts {
  readonly verbatim: boolean;
  readonly reported: boolean;
  readonly narrated: boolean;
}

/** Plain text and markup: what comes from sources or members is put in already inert. */
export interface Messages {
  /** A BCP 47 tag for `Intl`. */
  readonly locale: string;
  readonly commands: {
    readonly ask: {
      readonly description: string;
      readonly question: string;
      readonly speaker: string;
      readonly public: string;
    };
    readonly quotes: {
      readonly description: string;
      readonly speaker: string;
      readonly about: string;
      readonly kind: string;
      readonly source: string;
      readonly order: string;
    };
    readonly sources: { readonly description: string };
    readonly help: { readonly description: string };
  };
  readonly kinds: Readonly<Record<QuotationKind, string>>;
  readonly orders: Readonly<Record<QuotationOrder, string>>;
  readonly buttons: {
    readonly around: string;
    readonly aroundNumber: (number: number) => string;
    readonly more: string;
    readonly nearest: string;
    readonly previous: string;
    readonly next: string;
    readonly source: string;
    readonly said: (name: string) => string;
    readonly who: string;
    readonly allQuotations: string;
  };
  /** `people` are the speakers' names joined, empty where the source does not say whose words they are. */
  readonly voice: Readonly<Record<Voice, (people: string, publisher: string | null, parts: VoiceParts) => string>>;
  readonly paragraph: (number: number) => string;
  readonly noPublisher: string;
  readonly openInSource: string;
  readonly silence: (extent: Extent) => string;
  readonly silenceOf: (speaker: string) => string;
  readonly silenceInOtherLanguage: string;
  /** `names` as typed, already inert. */
  readonly silenceOnUnknown: (names: readonly string[]) => string;
  readonly notQuotedOn: (speaker: string, quotations: number) => string;
  /** What was read for words that look misspelt. */
  readonly corrected: (words: readonly string[]) => string;
  /** Whom a word of a passage stands for, in the bot's own reading. */
  readonly resolved: (mention: string, people: string) => string;
  readonly nearestOffer: string;
  readonly nearestTitle: string;
  readonly moreTitle: string;
  readonly noMore: string;
  readonly aroundTitle: string;
  readonly aroundVoices: (publisher: string | null) => string;
  readonly tooLong: (characters: number) => string;
  readonly quotations: {
    readonly title: (count: number) => string;
    readonly by: (name: string) => string;
    readonly within: (source: string) => string;
    readonly newestFirst: string;
    /** 1-based places, both inclusive. */
    readonly range: (first: number, last: number) => string;
    /** What the bold print of a quotation means. */
    readonly boldNote: string;
    readonly page: (page: number, pages: number) => string;
    readonly whoTitle: (people: number, quotations: number) => string;
    readonly howOften: (quotations: number, sources: number) => string;
    readonly unclear: (quotations: number) => string;
    readonly none: string;
    readonly noneSuch: string;
    readonly noneOf: (name: string) => string;
    readonly noneAbout: string;
    readonly noneAboutOf: (name: string) => string;
    readonly saidInstead: (name: string, count: number) => string;
    readonly saidOtherwise: (name: string, count: number) => string;
    readonly unclearSpeaker: string;
  };
  readonly sources: {
    readonly title: (count: number) => string;
    readonly untitled: (opening: string) => string;
    readonly published: (date: string) => string;
    readonly contents: (contents: Contents) => string;
  };
  readonly choice: (count: number) => string;
  readonly countSources: (count: number) => string;
  readonly help: { readonly how: string; readonly commands: string; readonly privacy: string };
  readonly bug: (reference: string) => string;
  readonly errors: { readonly [Code in UserErrorCode]: (values: UserErrorValues[Code]) => string };
}
