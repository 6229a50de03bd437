/** Who asks, and what a press of a button, a choice or a submitted form brings with it. */
import type { LanguageCode } from '../../language/types.ts';
import type { Sources } from '../../library/types.ts';
import type { Messages } from '../messages/types.ts';
import type { Reply } from '../replies/reply.ts';
import type { Modal } from './modal.ts';

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
  readonly sources: Sources;
  readonly asker: Asker;
  /** The language of everything that all of a channel read: the one a Community server is set to, else the asker's. */
  readonly server: Wording;
}

export interface ButtonContext extends Context {
  readonly fields: readonly string[];
  /** What the member typed when the message was made, read back from it; `null` where it says none. */
  readonly asked: string | null;
  /** What stands on the button that was pressed; `null` for a choice of a menu and for a form. */
  readonly label: string | null;
}

/** A button, or a choice of a select menu: what it answers with, and where that goes. */
export type Button =
  /** `page` takes the place of a message that only its reader sees; `new` (and a page of a public message) is a message of its own, for the one who pressed. */
  | { readonly shows: 'page' | 'new'; press(context: ButtonContext): Reply | Promise<Reply> }
  /** A form; what is submitted goes to the command's `forms`. */
  | { readonly shows: 'form'; press(context: ButtonContext): Modal }
  /** `press` checks, then what it gives writes the reply that is put into the channel, once for each message that the button stands on. */
  | { readonly shows: 'share'; press(context: ButtonContext): () => Reply }
  /** The message that the button stands on is deleted, unless `press` throws. */
  | { readonly shows: 'removal'; press(context: ButtonContext): void };

/** What a submitted form answers with: a message of its own, for the one who submitted it. */
export interface Form {
  /** @param typed What was entered, blanks and line ends made one space; `''` for nothing */
  submit(context: ButtonContext, typed: string): Reply | Promise<Reply>;
}
