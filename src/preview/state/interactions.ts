import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Person } from './people.ts';

/** What the member sees of an interaction in the end. */
export type Result =
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | {
      readonly kind: 'message';
      readonly message: APIMessage;
      readonly ephemeral: boolean;
      readonly deferred: boolean;
    }
  | { readonly kind: 'update'; readonly message: APIMessage }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'failed'; readonly reason: string };

/** An interaction whose token still lives. */
export interface OpenInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  /** The message whose component was used, also where that showed the modal submitted. */
  readonly source: APIMessage | null;
  readonly metadata: APIMessageInteractionMetadata;
  /** How the bot acknowledged it, or null. */
  response: InteractionResponseType | null;
  /** The message `@original` stands for, or null. */
  originalId: string | null;
  /** Its time for an acknowledgement passed. */
  missed: boolean;
  /** Tells the member; only the first call counts. */
  settle(result: Result): void;
}

export interface InteractionTimes {
  readonly acknowledgeWithinMs: number;
  readonly tokenLivesMs: number;
}

export type NewInteraction = Pick<OpenInteraction, 'id' | 'type' | 'person' | 'source' | 'metadata'>;

/** The interactions a bot may still answer. */
export interface InteractionStore {
  /** Starts the clocks; `result` resolves with what the member sees. */
  open(interaction: NewInteraction): { readonly interaction: OpenInteraction; readonly result: Promise<Result> };
  byId(id: string): OpenInteraction | null;
  /** Null for a token that was never given or has expired. */
  byToken(token: string): OpenInteraction | null;
  /** Stops every clock; interactions still open end as failed. */
  close(): void;
}

/** An empty store. https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction */
export function createInteractionStore({ acknowledgeWithinMs, tokenLivesMs }: InteractionTimes): InteractionStore {
  const open = new Map<string, OpenInteraction>();
  const timers = new Set<NodeJS.Timeout>();

  function after(milliseconds: number, action: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, milliseconds);
    timers.add(timer.unref());
  }

  function miss(interaction: OpenInteraction): void {
    if (interaction.response !== null) return;
    interaction.missed = true;
    interaction.settle({ kind: 'failed', reason: 'The application did not respond' });
  }

  function expire(interaction: OpenInteraction): void {
    open.delete(interaction.id);
    const { source } = interaction;
    interaction.settle(
      source === null
        ? { kind: 'failed', reason: 'The application never answered what it deferred' }
        : { kind: 'update', message: source },
    );
  }

  return {
    open: (fields) => {
      let settle: (result: Result) => void = () => {};
      const result = new Promise<Result>((resolve) => {
        settle = resolve;
      });
      const interaction: OpenInteraction = {
        ...fields,
        token: randomBytes(48).toString('base64url'),
        response: null,
        originalId: null,
        missed: false,
        settle,
      };
      open.set(interaction.id, interaction);
      after(acknowledgeWithinMs, () => miss(interaction));
      after(tokenLivesMs, () => expire(interaction));
      return { interaction, result };
    },
    byId: (id) => open.get(id) ?? null,
    byToken: (token) => [...open.values()].find((interaction) => interaction.token === token) ?? null,
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      for (const { settle } of open.values()) settle({ kind: 'failed', reason: 'The stand-in was closed' });
      open.clear();
    },
  };
}
