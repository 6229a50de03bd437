/** What the page and its server say to each other. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** Languages of the page: the locale Discord sends for its member. */
export type PageLocale = 'en-US' | 'id';

/** A message, and what only the page's server knows about it. */
export interface ShownMessage {
  readonly message: APIMessage;
  /** Ephemeral: the member alone sees it. */
  readonly onlyYou: boolean;
  /** The command it answers as it was typed: `/ask question: …`; `null` where it answers none. */
  readonly used: UsedCommand | null;
}

export interface UsedCommand {
  readonly by: string;
  readonly name: string;
  readonly options: ReadonlyArray<{ readonly name: string; readonly value: string | number | boolean }>;
}

/** Everything a tab needs to draw itself. */
export interface PageState {
  readonly server: string;
  readonly channel: string;
  /** The member's name in each language. */
  readonly members: Readonly<Record<PageLocale, string>>;
  readonly commands: readonly APIApplicationCommand[];
  /** Oldest first. */
  readonly messages: readonly ShownMessage[];
}

/** One change, sent as it happens. */
export interface PageEvent extends ShownMessage {
  readonly type: 'create' | 'update' | 'delete';
}

/** What came of a command, a press or a modal. */
export type PageOutcome =
  | { readonly kind: 'message' | 'update'; readonly shown: ShownMessage }
  | { readonly kind: 'modal'; readonly id: string; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Choices {
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** Body of every answer that is not 200. */
export interface PageError {
  readonly error: { readonly code: string; readonly message: string };
}
