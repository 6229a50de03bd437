/** What the page and its server say to each other. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { PageLocale, PageRole } from '../types/page.ts';

export type { PageExamples, PageLocale, PageRole, PageTexts } from '../types/page.ts';

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
  /** With its subcommands: `sources add`. */
  readonly name: string;
  /** It was chosen in the context menu of a message or person, not typed. */
  readonly menu?: true;
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

export interface PagePerson {
  readonly role: PageRole;
  readonly id: string;
  readonly name: string;
}

export interface PageServer {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly channels: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly roles: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/** What one person sees in one channel: answer of `GET /api/view?as=ROLE&locale=LOCALE&channel=ID`. */
export interface PageView {
  readonly you: PagePerson;
  /** Everybody who can act, in this language; you too. */
  readonly people: readonly PagePerson[];
  readonly servers: readonly PageServer[];
  readonly server: string;
  readonly channel: string;
  /** Commands of every kind that you are offered here. */
  readonly commands: readonly APIApplicationCommand[];
  /** Of this channel, oldest first. */
  readonly messages: readonly ShownMessage[];
}

/** One request or frame: of `GET /api/traffic?after=NUMBER`, and of events where `traffic=1` is asked for. */
export interface PageTraffic {
  readonly number: number;
  /** Readable, without tokens, its body cut short. */
  readonly line: string;
  readonly direction: 'to-discord' | 'from-discord';
  readonly channel: 'rest' | 'gateway';
  readonly what: string;
  readonly status: number | null;
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Discord's own answer was kept back or replaced, as ordered. */
  readonly fault: string | null;
  /** Why Discord refuses the request that this answers. */
  readonly refusal: PageRefusal | null;
}

export interface PageRefusal {
  readonly code: number;
  readonly message: string;
  readonly problems: readonly PageProblem[];
  /** The page of Discord's documentation that lists the codes. */
  readonly docs: string;
}

/** One place of a body that a rule refuses. */
export interface PageProblem {
  readonly where: string;
  readonly message: string;
  /** Null where a published schema says it. */
  readonly rule: string | null;
  /** The page that states it. */
  readonly docs: string;
}

/** A file sent to `POST /api/upload?name=NAME`; stands for it in options and modals. */
export interface PageUpload {
  readonly upload: string;
}

/** One change, sent as it happens; `message.channel_id` says where. */
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
