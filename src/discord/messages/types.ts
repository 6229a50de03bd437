/** The bot's own words: a function or a string each, the same in every language. A missing one is a type error. */
import type { QuotationKind, SourceKind } from '../../article/types.ts';
import type { LinkReason } from '../../search/passages/why.ts';
import type { QuotationOrder } from '../../search/quotations/quotations.ts';
import type { CheckMessages } from './check-types.ts';
import type { LibraryMessages } from './library-types.ts';
import type { UserErrorCode, UserErrorValues } from './user-error.ts';
import type { WishMessages } from './wishes-types.ts';

/** What a source holds. */
export interface Contents {
  readonly kind: SourceKind;
  readonly paragraphs: number;
  readonly statements: number;
  readonly speakers: number;
}

/** Whose words a passage is. What is put in is inert; an origin is a publisher, or in marks a title. */
export interface WhoseMessages {
  readonly quotedBy: (publisher: string) => string;
  readonly quotedIn: (title: string) => string;
  readonly partlyVerbatim: string;
  readonly partlyReported: string;
  readonly restBy: (origin: string) => string;
  readonly itself: (origin: string) => string;
  /** Of a turn in minutes: they do not have it word for word. */
  readonly noted: string;
  /** Of what nobody says in minutes, and of the rest of a passage. */
  readonly minutes: string;
  readonly restOfMinutes: string;
  /** Of what was said where the source does not tell by whom. */
  readonly unnamed: string;
  /** Of words that somebody tells of somebody else. */
  readonly toldBy: (teller: string) => string;
}

/** A choice of a select menu, as plain text: Discord draws no markup there. */
export interface Option {
  readonly label: string;
  readonly hint: string;
}

/** In which form a passage can be copied. */
export type CopyFormat = 'plain' | 'markdown' | 'reference';

/** Why a passage was shown, in plain words; what is put in is inert. */
export interface WhyMessages {
  readonly title: string;
  readonly matched: (words: readonly string[]) => string;
  /** How a word of the source came to stand for one of the question. */
  readonly linked: Readonly<Record<LinkReason, (typed: string, found: string) => string>>;
  readonly missing: (words: readonly string[]) => string;
  readonly cued: (people: string, cue: string) => string;
  /** `mention` is no name: the bot's own reading of whom it means. */
  readonly resolved: (people: string, cue: string, mention: string) => string;
  /** The cue itself points at the speaker (`tambahnya`): the bot's own reading. */
  readonly suffixed: (people: string, cue: string) => string;
  /** `label` stands before the words. */
  readonly labelled: (people: string, label: string) => string;
  readonly carried: (people: string) => string;
  readonly unsure: string;
  readonly unclear: string;
  readonly narrated: (origin: string) => string;
  readonly chance: (probability: number) => string;
}

/** Plain text and markup: what comes from sources or members is put in already inert. */
export interface Messages {
  /** A BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** `a, b, and c`; `''` for none. */
  readonly list: (parts: readonly string[]) => string;
  readonly commands: {
    readonly ask: {
      readonly description: string;
      readonly question: string;
      readonly speaker: string;
      readonly since: string;
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
    /** Stands in the context menu of a message, at most 32 characters. */
    readonly find: { readonly name: string };
    readonly check: {
      readonly description: string;
      readonly quotation: string;
      readonly speaker: string;
      readonly public: string;
    };
    /** As `find`. */
    readonly verify: { readonly name: string };
  };
  readonly kinds: Readonly<Record<QuotationKind, string>>;
  readonly orders: Readonly<Record<QuotationOrder, string>>;
  readonly buttons: {
    readonly around: string;
    readonly aroundNumber: (number: number) => string;
    readonly more: string;
    readonly previous: string;
    readonly next: string;
    readonly said: (name: string) => string;
    readonly who: string;
    readonly allQuotations: string;
    readonly again: string;
    readonly share: string;
    readonly sharing: string;
    readonly shared: string;
    readonly remove: string;
  };
  /** The select menu under a reply: what stands in it, and its choices with a line that explains each. */
  readonly menu: {
    readonly placeholder: string;
    readonly more: Option;
    readonly follow: Option;
    readonly around: (number: number) => Option;
    readonly who: Option;
    /** What stands in the menu of those who are quoted, and the line that explains a name. */
    readonly whose: string;
    readonly howOften: (quotations: number, sources: number) => string;
    readonly moreBy: (name: string) => Option;
    readonly others: Option;
    readonly whoSpoke: Option;
    readonly why: Option;
    readonly copy: Readonly<Record<CopyFormat, Option>>;
  };
  readonly follow: {
    readonly title: string;
    readonly label: string;
    readonly after: (question: string) => string;
    /** An example: somebody else, or something else, of the sources; `null` where they hold neither. Plain text. */
    readonly placeholder: (other: string | null) => string;
    /** How a follow-up was read, both inert. */
    readonly read: (typed: string, before: string) => string;
    /** The same question, of one person's words alone. */
    readonly readSpeaker: (typed: string, before: string, name: string) => string;
    /** It was asked as it is, since nothing of the question before could be replaced. */
    readonly asIs: string;
  };
  /** The form in which a question is put into other words. */
  readonly again: { readonly title: string; readonly label: string; readonly placeholder: string };
  /** What was asked, at the end of a line that has no other colon. */
  readonly asked: (question: string) => string;
  /** The same in the channel. `mention` is Discord's own markup for the member. */
  readonly sharedAsked: (mention: string, question: string) => string;
  readonly sharedBy: (mention: string) => string;
  readonly messageCut: (characters: number) => string;
  readonly copyTitle: Readonly<Record<CopyFormat, string>>;
  /** The invisible character that keeps backticks of the source apart. */
  readonly copyApart: string;
  readonly others: {
    /** `beside`: whether the speakers of the passage are left out of the count. */
    readonly title: (people: number, beside: boolean) => string;
    readonly none: string;
    readonly noneElse: (names: string) => string;
  };
  readonly why: WhyMessages;
  readonly check: CheckMessages;
  readonly library: LibraryMessages;
  readonly wishes: WishMessages;
  readonly whose: WhoseMessages;
  readonly speakerUnclear: string;
  /** Of an answer beside the question that it comes after; inert. */
  readonly after: (question: string) => string;
  readonly paragraph: (number: number) => string;
  readonly page: (number: number) => string;
  /** `12:03` from the start of a recording. */
  readonly at: (time: string) => string;
  /** Time of day as written. */
  readonly atClock: (clock: string) => string;
  readonly openInSource: string;
  /** The first line where nothing comes near, and in small print what the sources are about. */
  readonly silence: string;
  /** `titles` are inert; `more` counts the others. */
  readonly about: (titles: readonly string[], more: number) => string;
  readonly closest: string;
  /** Before what an older source tells of the same. */
  readonly older: string;
  readonly silenceOf: (speaker: string) => string;
  readonly silenceWithin: (source: string) => string;
  readonly silenceSince: (date: string) => string;
  /** How many sources tell no day, so that they were left out. */
  readonly undated: (count: number) => string;
  readonly silenceInOtherLanguage: string;
  /** `names` as typed, already inert. */
  readonly silenceOnUnknown: (names: readonly string[]) => string;
  readonly notQuotedOn: (speaker: string, quotations: number) => string;
  /** What was read for words that look misspelt. */
  readonly corrected: (words: readonly string[]) => string;
  /** Whom a word of a passage stands for, in the bot's own reading. */
  readonly resolved: (mention: string, people: string) => string;
  readonly nearestTitle: string;
  readonly moreTitle: string;
  readonly noMore: string;
  readonly aroundTitle: string;
  readonly aroundVoices: (origin: string) => string;
  readonly tooLong: (characters: number) => string;
  readonly quotations: {
    /** The first line: `who` is inert, in bold and with office; `null` for everybody. */
    readonly title: (who: string | null, statements: number, sources: number) => string;
    readonly within: (source: string) => string;
    readonly newestFirst: string;
    /** 1-based places, both inclusive. */
    readonly range: (first: number, last: number) => string;
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
    /** The topic, as `asked` has the question. */
    readonly topic: (about: string) => string;
    readonly sharedTopic: (mention: string, about: string) => string;
  };
  readonly sources: {
    readonly title: (count: number) => string;
    readonly published: (date: string) => string;
    readonly kinds: Readonly<Record<SourceKind, string>>;
    readonly contents: (contents: Contents) => string;
  };
  readonly choice: (count: number) => string;
  readonly countSources: (count: number) => string;
  readonly help: {
    readonly how: string;
    readonly commands: string;
    readonly privacy: string;
    /** The same where the operator's reranker or language model chooses among passages. */
    readonly privacyWithReader: string;
  };
  readonly bug: (reference: string) => string;
  readonly errors: { readonly [Code in UserErrorCode]: (values: UserErrorValues[Code]) => string };
}
