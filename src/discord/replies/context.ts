/** Who asks, and what a press of a button, a choice or a submitted form brings with it. */
import type { LanguageCode } from '../../language/types.ts';
import type { LibraryVersion } from '../../library/types.ts';
import type { Messages } from '../messages/types.ts';

/** A language and the bot's words in it. */
export interface Wording {
  readonly language: LanguageCode;
  readonly messages: Messages;
}

/** The member, as far as an answer depends on who it is. */
export interface Asker {
  /** Discord's id. */
  readonly id: string;
  /** Whether they may delete other people's messages in this channel (Manage Messages). */
  readonly moderates: boolean;
  /** Whether they may write in this channel. */
  readonly writes: boolean;
}

/** Who asks, in which language, and what there is to answer from. */
export interface Context extends Wording {
  readonly sources: LibraryVersion;
  readonly asker: Asker;
  /** The language of everything that all of a channel read: the one a Community server is set to, else the asker's. */
  readonly server: Wording;
}

/** What a message tells that a button, a menu or a form belongs to. */
export interface PressContext extends Context {
  /** What the member typed when the message was made, read back from it; `null` where it says none. */
  readonly asked: string | null;
  /** What stands on the button that was pressed; `null` for a choice of a menu and for a form. */
  readonly label: string | null;
}

/** The same with what the button remembers. */
export interface ButtonContext<Fields = unknown> extends PressContext {
  readonly fields: Fields;
}
