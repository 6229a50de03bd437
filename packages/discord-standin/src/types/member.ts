import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  Locale,
} from 'discord-api-types/v10';
import type { Named } from './places.ts';

export interface MembershipOptions {
  /** Server-wide permissions as a decimal string, in place of those of the roles. */
  readonly permissions?: string;
  /** Roles by name or id. Default: none but @everyone. */
  readonly roles?: readonly string[];
}

export interface MemberOptions extends MembershipOptions {
  readonly name?: string;
  /** Default `'en-US'`. */
  readonly locale?: Locale | `${Locale}`;
  /** The server's id. Default: the first. */
  readonly guild?: string;
}

/** A file from a member's machine. */
export interface Upload {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Default: by the name's ending. */
  readonly contentType?: string;
  readonly description?: string;
}

/** Values of a slash command's options by name; ids for users, roles and channels. */
export type OptionValues = Readonly<Record<string, string | number | boolean | Upload>>;

/**
 * What was entered into a modal by custom ids: a text or a radio's value, a checkbox, the values of a select, files.
 */
export type ModalValues = Readonly<Record<string, string | boolean | readonly string[] | readonly Upload[]>>;

/**
 * Acts in one channel and may do only what a Discord client allows there: registered commands that this member is
 * offered, required options given, choices and lengths respected, enabled components. Everything else throws, and the
 * bot hears nothing.
 */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly guild: Named;
  readonly channel: Named;
  /** The same person in another channel. @throws Error where they do not see it */
  in(channelId: string): Member;
  /** Makes them a member of one more server, or changes what they are there. */
  join(guildId: string, options?: MembershipOptions): void;
  /** Commands of every kind that this member is offered here. */
  commands(): readonly APIApplicationCommand[];
  /** Runs a slash command; resolves when the bot has acknowledged and, if it deferred, answered. */
  slash(command: string, options?: OptionValues): Promise<Outcome>;
  /** Choices offered while `focused` is being typed. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused: string,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Runs a command of a message's context menu. */
  useOnMessage(command: string, message: APIMessage): Promise<Outcome>;
  /** Runs a command of a person's context menu. */
  useOnUser(command: string, userId: string): Promise<Outcome>;
  /** Presses a button of a message; `forge` skips the check that the button stands there (a hand-made `custom_id`). */
  press(message: APIMessage, customId: string, options?: { forge?: boolean }): Promise<Outcome>;
  /** Chooses in a select menu of a message: options' values, or ids of users, roles and channels. */
  select(message: APIMessage, customId: string, values: readonly string[]): Promise<Outcome>;
  /** Submits a modal the member was shown; what is left out of `values` keeps what stood in it. */
  submit(modal: APIModalInteractionResponseCallbackData, values: ModalValues): Promise<Outcome>;
  /** Writes a message. */
  say(content: string, files?: readonly Upload[]): APIMessage;
  /**
   * Forwards a message into this channel: the new one holds a snapshot of it, which does not tell who wrote it.
   * @throws Error where they do not see it, it is for one member alone, or they may not write here
   */
  forward(message: APIMessage): APIMessage;
  /** Ephemeral messages this member sees now, oldest first. */
  ephemeral(): readonly APIMessage[];
}

/** What the member saw happen. */
export type Outcome =
  | {
      readonly kind: 'message';
      readonly message: APIMessage;
      readonly ephemeral: boolean;
      readonly deferred: boolean;
      readonly tookMs: number;
    }
  | { readonly kind: 'update'; readonly message: APIMessage; readonly tookMs: number }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData; readonly tookMs: number }
  /** Discord's "The application did not respond" / "This interaction failed". */
  | { readonly kind: 'failed'; readonly reason: string; readonly tookMs: number };
