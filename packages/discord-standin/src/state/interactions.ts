import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Person } from './people.ts';
import type { Spot } from './place.ts';

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
  readonly spot: Spot;
  /** The kind of command it is, or null. */
  readonly commandType: ApplicationCommandType | null;
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

export type NewInteraction = Pick<
  OpenInteraction,
  'id' | 'type' | 'person' | 'spot' | 'commandType' | 'source' | 'metadata'
>;

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

/**
 * An empty store.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction
 */
export function createInteractionStore(
  clock: Clock,
  { acknowledgeWithinMs, tokenLivesMs }: InteractionTimes,
): InteractionStore {
  const open = new Map<string, OpenInteraction>();
  const byToken = new Map<string, OpenInteraction>();
  const timers = new Set<() => void>();

  function after(milliseconds: number, action: () => void): void {
    const cancel = clock.after(milliseconds, () => {
      timers.delete(cancel);
      action();
    });
    timers.add(cancel);
  }

  function miss(interaction: OpenInteraction): void {
    if (interaction.response !== null) return;
    interaction.missed = true;
    interaction.settle({ kind: 'failed', reason: 'The application did not respond' });
  }

  function expire(interaction: OpenInteraction): void {
    open.delete(interaction.id);
    byToken.delete(interaction.token);
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
        token: createToken(fields.id),
        response: null,
        originalId: null,
        missed: false,
        settle,
      };
      open.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
      after(acknowledgeWithinMs, () => miss(interaction));
      after(tokenLivesMs, () => expire(interaction));
      return { interaction, result };
    },
    byId: (id) => open.get(id) ?? null,
    byToken: (token) => byToken.get(token) ?? null,
    close: () => {
      for (const cancel of timers) cancel();
      timers.clear();
      for (const { settle } of open.values()) settle({ kind: 'failed', reason: 'The stand-in was closed' });
      open.clear();
      byToken.clear();
    },
  };
}

const TOKEN_PREFIX = 'interaction:';

/** How every interaction's token begins, as on Discord; by it they are known in the traffic. */
export const TOKEN_BEGINS = Buffer.from(TOKEN_PREFIX).toString('base64url');

function createToken(interactionId: string): string {
  return Buffer.from(`${TOKEN_PREFIX}${interactionId}:${randomBytes(32).toString('base64url')}`).toString('base64url');
}
