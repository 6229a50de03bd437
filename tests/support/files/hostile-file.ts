/** A file that is broken, huge, or made to do harm, and what is to be said of it. */
export interface HostileFile {
  /** What it is. */
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What its problem says; `null` where it is read. */
  readonly told: RegExp | null;
  /** What its body says where it is read. */
  readonly body?: RegExp;
}
