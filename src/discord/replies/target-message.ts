/** A message at which a member points the bot. */
import type { ReceivedFile } from './received-file.ts';

/** The message on which a member used the command: nothing else of the channel is seen, and nothing of it is kept. */
export interface TargetMessage {
  /** Its words with Discord's markup, see `wordsOf`; `''` for none. */
  readonly content: string;
  /** How many files hang on it. */
  readonly files: number;
  /**
   * What its writer wrote, and what it forwards, without Discord's markup: its paragraphs are kept, and mentions are
   * names. `''` for none. What is embedded in it is not among it.
   */
  readonly text: string;
  /** The http(s) addresses in what was written and in what it forwards, in order, each once. */
  readonly links: readonly string[];
  /** Its own files and those of what it forwards. */
  readonly attachments: readonly ReceivedFile[];
  /** The writer's name as the server shows it; `null` for what was forwarded: Discord does not tell who wrote that. */
  readonly author: string | null;
  /** When it was written, in milliseconds since 1970; of what it forwards, when that was. */
  readonly writtenAt: number;
  /** Its address in Discord. */
  readonly url: string;
}
