/** A verb of speech, or what stands where one could: a quotation that no verb claims. */
export interface Target {
  /** Its item. */
  readonly at: number;
  /** Items `[first, end)` of its subject before it; `null` where it has none. */
  readonly subject: { readonly first: number; readonly end: number; readonly isName: boolean } | null;
  readonly isVerb: boolean;
}
