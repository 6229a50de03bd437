import type { LibraryErrorValues } from './library-errors.ts';

/** What a member can get wrong, or what has changed under a button: the values each sentence needs. */
export interface UserErrorValues extends LibraryErrorValues {
  readonly emptyQuestion: Record<never, never>;
  readonly unknownSpeaker: { readonly name: string; readonly people: readonly string[] };
  readonly ambiguousSpeaker: { readonly name: string; readonly people: readonly string[] };
  readonly unknownSource: { readonly name: string; readonly sources: readonly string[] };
  readonly ambiguousSource: { readonly name: string; readonly sources: readonly string[] };
  /** What was typed is no day that sources could be newer than. */
  readonly unknownDay: { readonly typed: string };
  /** The order of day and month is open: ISO 8601. */
  readonly ambiguousDay: { readonly typed: string; readonly days: readonly string[] };
  /** Days as the reader writes them. */
  readonly noSourceSince: { readonly since: string; readonly newest: string };
  /** The same of the one source or publisher that was asked for. */
  readonly sourceTooOld: { readonly source: string; readonly since: string; readonly newest: string };
  readonly noDatedSource: Record<never, never>;
  readonly emptyQuotation: Record<never, never>;
  readonly shortQuotation: Record<never, never>;
  /** A message without marks and without a speaker, of which no source has the words. */
  readonly quotesNobody: Record<never, never>;
  readonly sourceChanged: Record<never, never>;
  /** What the server keeps cannot be read now, and it is not in memory. */
  readonly sourcesUnavailable: Record<never, never>;
  readonly sourcesChanged: { readonly command: string };
  readonly checkChanged: Record<never, never>;
  readonly emptyMessage: { readonly files: number };
  readonly noShareHere: Record<never, never>;
  readonly notShared: Record<never, never>;
  readonly perhapsShared: Record<never, never>;
  readonly alreadyShared: Record<never, never>;
  readonly alreadyRemoved: Record<never, never>;
  readonly notYours: Record<never, never>;
  /** Words that nobody is found to have said stay with the one who checked them. */
  readonly notSharable: Record<never, never>;
  readonly unknownButton: Record<never, never>;
  readonly unknownCommand: Record<never, never>;
  readonly stopping: Record<never, never>;
  /** `goesOn`: Unix time in whole seconds, as `<t:…:R>` takes it. */
  readonly memberLimit: { readonly goesOn: string };
  readonly serverLimit: { readonly goesOn: string };
  readonly busy: { readonly goesOn: string };
  readonly interrupted: Record<never, never>;
  /** The same of a job on the server's library, of which something may be done. */
  readonly jobInterrupted: Record<never, never>;
  /** A button or form of a command that somebody else was allowed to use, or this member too long ago. */
  readonly notAllowed: Record<never, never>;
  readonly fileTooLarge: { readonly name: string; readonly megabytes: number };
  readonly fileGone: { readonly name: string };
}

export type UserErrorCode = keyof UserErrorValues;

/** A member's mistake, or something they could not know: shown to them as a helpful sentence in their language. */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  override readonly name = 'UserError';
  readonly code: Code;
  readonly values: UserErrorValues[Code];

  constructor(code: Code, values: UserErrorValues[Code]) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
