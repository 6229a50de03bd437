/** The pretended Discord: what tests and the page may do with it. Wire shapes are those of `discord-api-types/v10`. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  Locale,
} from 'discord-api-types/v10';

export interface StandInOptions {
  /** Bot token it accepts; every other is refused (REST 401, gateway close 4004). Default `'stand-in'`. */
  readonly token?: string;
  /** 0 (default) takes any free port. Loopback only. */
  readonly port?: number;
  /** How long an interaction may wait for its acknowledgement. Default 3000. */
  readonly acknowledgeWithinMs?: number;
  /** How long an interaction's token lives. Default 900 000 (15 min). */
  readonly tokenLivesMs?: number;
  /** Default 41 250. */
  readonly heartbeatIntervalMs?: number;
  /** Intents the application may ask for, as a bit field; others close with 4014. Default: all that are not privileged. */
  readonly allowedIntents?: number;
}

/** One request or gateway frame, in order; tokens are never in it. */
export interface TrafficEntry {
  readonly at: number;
  readonly direction: 'to-discord' | 'from-discord';
  readonly channel: 'rest' | 'gateway';
  /** `POST /interactions/:id/:token/callback`, `INTERACTION_CREATE`, `op 1`, … */
  readonly what: string;
  /** HTTP status or gateway close code, where there is one. */
  readonly status: number | null;
  readonly body: unknown;
}

/** A request that Discord would have refused, with Discord's own code. */
export interface Refusal {
  readonly what: string;
  readonly status: number;
  /** Discord's JSON error code: 50035, 10062, 40060 … */
  readonly code: number;
  /** Path inside the body and what is wrong there: `data.components[0].content: …`. */
  readonly message: string;
  readonly body: unknown;
}

export interface StandIn {
  /** For `new Client({ rest: { api } })`. */
  readonly api: string;
  readonly token: string;
  readonly guild: { readonly id: string; readonly name: string };
  readonly channel: { readonly id: string; readonly name: string };
  readonly applicationId: string;
  /** Commands registered at the moment (global and of the guild). */
  commands(): readonly APIApplicationCommand[];
  /** Resolves once at least one command is registered and a client is READY. Rejects after `timeoutMs` (default 10 000). */
  ready(timeoutMs?: number): Promise<void>;
  readonly traffic: readonly TrafficEntry[];
  readonly refusals: readonly Refusal[];
  /** A person in the guild. */
  member(options?: MemberOptions): Member;
  /** Messages of the channel that are not ephemeral, oldest first, as they stand now. */
  messages(): readonly APIMessage[];
  /** Faults to order. */
  readonly faults: Faults;
  /** Calls `listener` on every new, changed or deleted message, for whom it is visible; returns the unsubscriber. */
  onMessage(listener: (event: MessageEvent) => void): () => void;
  close(): Promise<void>;
}

export interface MessageEvent {
  readonly type: 'create' | 'update' | 'delete';
  readonly message: APIMessage;
  /** `null`: everyone in the channel. Otherwise the one member who sees it. */
  readonly onlyFor: string | null;
}

export interface Faults {
  /** Tears the gateway's sockets without a close frame: the client resumes, and events sent meanwhile are replayed to it. */
  tearSockets(): void;
  /** Sends op 7: the client closes its socket itself and resumes. */
  requestReconnect(): void;
  /** The next `count` requests whose "METHOD /path" matches are answered 429 with this Retry-After (whole seconds). */
  rateLimit(match: RegExp, retryAfterSeconds: number, count?: number): void;
  /** The next `count` matching requests are answered with this HTTP status. */
  fail(match: RegExp, status: number, count?: number): void;
  /** Closes the gateway's sockets with this code. */
  closeSockets(code: number): void;
}

export interface MemberOptions {
  readonly name?: string;
  /** Default `'en-US'`. */
  readonly locale?: Locale | `${Locale}`;
  /** Server-wide permissions bit field as a decimal string; default: an ordinary member's. */
  readonly permissions?: string;
}

/** Values of a slash command's options by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** May do only what a Discord client allows: registered commands, required options given, choices and lengths respected, enabled buttons. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** Runs a slash command; resolves when the bot has acknowledged and, if it deferred, answered. */
  slash(command: string, options?: OptionValues): Promise<Outcome>;
  /** Choices offered while `focused` is being typed. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused: string,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Presses a button of a message; `forge` skips the check that the button stands there (a hand-made `custom_id`). */
  press(message: APIMessage, customId: string, options?: { forge?: boolean }): Promise<Outcome>;
  /** Submits a modal the member was shown, values by the text inputs' custom ids. */
  submit(modal: APIModalInteractionResponseCallbackData, values: Readonly<Record<string, string>>): Promise<Outcome>;
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
