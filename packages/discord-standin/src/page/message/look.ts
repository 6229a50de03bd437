import type { ShownMessage } from '../../server/wire.ts';
import type { Session } from '../session.ts';

/** What every part of a message is drawn with. */
export interface Look extends Session {
  readonly shown: ShownMessage;
  readonly state: MessageState;
  readonly acts: MessageActs;
}

/** What a person can do with a message. */
export interface MessageActs {
  press(customId: string): void;
  select(customId: string, values: readonly string[]): void;
  dismiss(): void;
}

/** What this tab knows of a message besides the message. */
export interface MessageState {
  /** The button or select menu that was used and whose answer is awaited. */
  readonly pressed: string | null;
  /** Why the last use came to nothing. */
  readonly failure: string | null;
  /** What was chosen in its select menus since it changed last, by custom id. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

export const QUIET: MessageState = { pressed: null, failure: null, chosen: {} };
