import type { FlagCode, FlagValues } from '../../article/review/types.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { FetchFault } from '../../library/fetching/error.ts';
import type { Action, Origin } from '../../library/stores/types.ts';
import type { LibraryErrorCode, LibraryErrorValues } from './library-errors.ts';

/** What is put into the sentence about a flag: inert, dates and weekdays as its reader writes them. */
export type ShownFlagValues = Omit<FlagValues, 'weekday' | 'duplicate'> & {
  readonly weekday: { readonly date: string; readonly written: string; readonly was: string };
  /** The other source, named by title and publisher. */
  readonly duplicate: { readonly source: string; readonly shared: number };
};

/** What is typed of a text that is pasted. */
export const PASTED_KEYS = ['title', 'published', 'url'] as const;

export type PastedKey = (typeof PASTED_KEYS)[number];

/** A part of a message that can become a source. */
export type MessagePart = 'text' | 'file' | 'link';

/** `/library`, *Add as source* and what `/sources` adds. What is put in is inert; times are Discord's own markup. */
export interface LibraryMessages {
  readonly commands: {
    readonly description: string;
    readonly add: { readonly description: string; readonly file: string; readonly link: string };
    readonly list: { readonly description: string };
    readonly show: { readonly description: string };
    readonly edit: {
      readonly description: string;
      readonly title: string;
      readonly published: string;
      readonly publisher: string;
      readonly url: string;
      readonly kind: string;
      readonly language: string;
    };
    readonly remove: { readonly description: string };
    readonly refresh: { readonly description: string };
    readonly history: { readonly description: string };
    readonly forget: { readonly description: string; readonly confirm: string };
    /** Of the option that names a source. */
    readonly source: string;
  };
  /** Stands in the context menu of a message, at most 32 characters. */
  readonly addSource: { readonly name: string };
  readonly languages: Readonly<Record<LanguageCode, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  /** Of a source that whoever runs the bot has chosen. */
  readonly ofOperator: string;
  readonly operator: string;
  /** Of a source of the operator's that this server has switched off. */
  readonly isHidden: string;
  readonly paragraphs: (count: number) => string;
  readonly statements: (count: number) => string;
  readonly buttons: {
    readonly keep: string;
    readonly correct: string;
    readonly cancel: string;
    readonly undo: string;
    readonly remove: string;
    readonly switchOff: string;
    readonly refresh: string;
  };
  readonly draft: {
    /** The first line. @param until markup of a time */
    readonly title: (until: string) => string;
    readonly speakers: (count: number) => string;
    readonly nobody: string;
    readonly more: (count: number) => string;
    /** Above the flags; the sentence where there are none. */
    readonly flags: (count: number) => string;
    readonly noFlags: string;
    readonly flag: { readonly [Code in FlagCode]: (values: ShownFlagValues[Code]) => string };
    /** What was typed into the form and is left out. */
    readonly left: Readonly<Record<PastedKey, (typed: string) => string>>;
    readonly cancelled: string;
  };
  readonly kept: {
    readonly title: (title: string) => string;
    readonly contents: (statements: number, speakers: number) => string;
    /** Above questions that it answers, as buttons. */
    readonly ask: string;
    readonly silent: string;
  };
  readonly list: {
    /** @param own kept here @param operators of whoever runs the bot, those switched off not among them */
    readonly title: (own: number, operators: number) => string;
    readonly none: string;
    readonly added: (origin: string, by: string, when: string) => string;
    readonly placeholder: string;
  };
  readonly source: {
    readonly people: (count: number) => string;
    readonly outline: string;
    readonly more: (count: number) => string;
    readonly revision: (revision: number, when: string) => string;
    readonly isRemoved: (erased: string) => string;
    /** Above what was shown of a text that is another one now. @param when it was fetched again */
    readonly earlier: (when: string) => string;
    readonly placeholder: string;
  };
  readonly progress: { readonly fetching: string; readonly reading: string };
  /** Where there is no answer after 14 minutes: a draft that nobody sees is not kept. */
  readonly late: { readonly draft: string; readonly refresh: string };
  readonly edited: (title: string) => string;
  readonly nothingToEdit: string;
  readonly removed: (title: string, erased: string) => string;
  readonly switchedOff: (title: string) => string;
  readonly restored: (title: string) => string;
  readonly switchedOn: (title: string) => string;
  readonly refreshed: (title: string) => string;
  readonly unchanged: (title: string) => string;
  readonly forgotten: (sources: number) => string;
  readonly history: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly actions: Readonly<Record<Action, (title: string | null) => string>>;
  };
  readonly pick: {
    readonly title: (count: number) => string;
    readonly placeholder: string;
    /** Plain text of a choice. `name`: of the file, or the address. */
    readonly parts: Readonly<Record<MessagePart, (name: string) => string>>;
    readonly hints: Readonly<Record<MessagePart, string>>;
  };
  readonly paste: {
    readonly title: string;
    readonly name: string;
    readonly published: string;
    readonly publishedHint: string;
    readonly url: string;
    readonly text: string;
    readonly textHint: string;
    readonly more: string;
    readonly moreHint: string;
  };
  readonly correct: {
    readonly title: string;
    readonly name: string;
    readonly publisher: string;
    readonly published: string;
    readonly publishedHint: string;
    readonly url: string;
    readonly kind: string;
  };
  /** Which library answers, where a server has none of its own. */
  readonly welcome: {
    readonly operators: string;
    readonly steps: readonly [string, string, string];
    /** In one line, below a first answer. */
    readonly short: string;
  };
  /** Why an address was not fetched, and what to do. */
  readonly fetchFaults: Readonly<Record<FetchFault, string>>;
  /** For what is said in English by what reads sources. */
  readonly engine: {
    /** By a sentence, the same in this language; `{}` stands for what changes, in the same order in both. */
    readonly sentences: Readonly<Record<string, string>>;
    /** In place of what is not among them; `null`: it is shown as it is. */
    readonly unknown: string | null;
  };
  readonly errors: { readonly [Code in LibraryErrorCode]: (values: LibraryErrorValues[Code]) => string };
}
