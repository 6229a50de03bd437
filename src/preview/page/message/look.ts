import type { PageLocale, ShownMessage } from '../wire.ts';
import type { Words } from '../words.ts';

/** What every part of a message is drawn with. */
export interface Look {
  readonly words: Words;
  readonly locale: PageLocale;
  readonly shown: ShownMessage;
  readonly state: MessageState;
  readonly onPress: (customId: string) => void;
  readonly onDismiss: () => void;
}

/** What this tab knows of a message besides the message. */
export interface MessageState {
  /** The button that was pressed and whose answer is awaited. */
  readonly pressed: string | null;
  /** Why the last press came to nothing. */
  readonly failure: string | null;
}

export const QUIET: MessageState = { pressed: null, failure: null };
