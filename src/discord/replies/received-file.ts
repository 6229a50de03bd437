/** A file that a member hands over: with a command, in a form, or on a message at which they point the bot. */

export interface ReceivedFile {
  /** As Discord has it: without a path. */
  readonly name: string;
  /** In bytes, as Discord says. */
  readonly size: number;
  /** What Discord takes it for; `null` where it does not say. */
  readonly contentType: string | null;
  /**
   * Fetches its bytes from Discord: at most 20 MiB, within 10 s. Its address ends after a while, so read it at once.
   * @throws UserError `fileTooLarge` or `fileGone`
   */
  read(): Promise<Uint8Array>;
}
