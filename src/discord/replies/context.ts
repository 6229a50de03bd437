/** Who asks, and what a press of a button, a choice or a submitted form brings with it. */
import type { LanguageCode } from '../../language/types.ts';
import type { ServerSources } from '../../library/keeping/types.ts';
import type { LibraryVersion } from '../../library/types.ts';
import type { Readers } from '../../reader/types.ts';
import type { Messages } from '../messages/types.ts';
import type { Progress } from './progress.ts';

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
  /** Whether they manage the server (Manage Server, or Administrator). */
  readonly managesServer: boolean;
}

/** Who asks, in which language, and what there is to answer from. */
export interface Context extends Wording {
  readonly sources: LibraryVersion;
  readonly asker: Asker;
  /** The language of everything that all of a channel read: the one a Community server is set to, else the asker's. */
  readonly server: Wording;
  /** What is kept of this server's own sources; `null` where this bot keeps none. */
  readonly kept: ServerSources | null;
  /** What the operator lets choose among passages. Default: nothing. */
  readonly reader?: Pick<Readers, 'choose'>;
  /** What `sources` are narrowed to. Default: they are all of the server's. */
  readonly within?: Within;
}

/** What answers are narrowed to: at least one of the two. */
export interface Within {
  /** The one source or publisher: its name, and by which `key` buttons remember it, see `SourceChoice.key`. */
  readonly source: { readonly key: string; readonly name: string } | null;
  /** The ISO day from which on they were published, and how many sources are left out because they tell no day. */
  readonly since: { readonly day: string; readonly undated: number } | null;
}

/** What is known at once, before the server's sources are open. */
export interface InteractionContext extends Omit<Context, 'sources'> {
  /** Discord's id of the server. */
  readonly serverId: string;
  /** `null` while Discord has not told it. */
  readonly serverName: string | null;
  /**
   * Goes into the ids of the buttons and forms of a command with a permission, see `defineGrantedId`: it lets them be
   * pressed by the member who was allowed to use the command. `null` outside such commands.
   */
  readonly grant: string | null;
  /** What the member sees until the answer is there. */
  readonly progress: Progress;
  openSources(): Promise<LibraryVersion>;
}

/** The same with the sources opened. */
export async function opened<Known extends InteractionContext>(context: Known): Promise<Known & Context> {
  return { ...context, sources: await context.openSources() };
}

/** What a message tells that a button, a menu or a form belongs to. */
export interface Pressed {
  /** What the member typed when the message was made, read back from it; `null` where it says none. */
  readonly asked: string | null;
  /** What stands on the button that was pressed; `null` for a choice of a menu and for a form. */
  readonly label: string | null;
}

export interface PressContext extends Context, Pressed {}

/** The same with what the button remembers. */
export interface ButtonContext<Fields = unknown> extends PressContext {
  readonly fields: Fields;
}

/** A press before the sources are open, see `onQuickPress`. */
export interface QuickContext<Fields = unknown> extends InteractionContext, Pressed {
  readonly fields: Fields;
}
