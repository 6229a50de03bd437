/** What can be wrong with what a moderator does: the values that each sentence needs. */
export interface LibraryErrorValues {
  /** Nothing is kept here: whoever runs the bot has set no folder for it. */
  readonly noStore: Record<never, never>;
  /** The store cannot do it now. */
  readonly storeFails: Record<never, never>;
  /** The same where something was only to be shown. */
  readonly storeUnread: Record<never, never>;
  /** `why`: a sentence or two of what reads a source. */
  readonly unreadable: { readonly why: string };
  readonly badAddress: { readonly why: string };
  readonly notFetched: { readonly why: string };
  readonly draftEnded: Record<never, never>;
  readonly sourceGone: Record<never, never>;
  /** `name`: title and id of the one there is, `''` where they are not known. */
  readonly alreadyKept: { readonly name: string };
  readonly notALink: Record<never, never>;
  /** Only a source that is kept here can be changed, or fetched again. */
  readonly ofOperator: { readonly title: string };
  readonly fileAndLink: Record<never, never>;
  readonly noDate: { readonly typed: string };
  readonly noAddress: { readonly typed: string };
  readonly noText: Record<never, never>;
  readonly noTitle: { readonly typed: string };
  readonly nothingToAdd: Record<never, never>;
  readonly partGone: Record<never, never>;
  readonly wrongName: { readonly name: string };
}

export type LibraryErrorCode = keyof LibraryErrorValues;
