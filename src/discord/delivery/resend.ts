/**
 * The one place that decides whether a request is sent again. Three kinds are told apart:
 * - an acknowledgement: a second one is refused (40060), so it may be repeated within the 3 s that Discord waits;
 * - an edit: a second one changes nothing, so it may be repeated for the 15 min that a token lives;
 * - a new message: it is never sent again, not even where nobody knows whether it arrived.
 */
import { setTimeout as after } from 'node:timers/promises';
import { type Client, DiscordAPIError, HTTPError, REST, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** Pauses between tries of an acknowledgement. discord.js itself tries four times at once. */
const ACKNOWLEDGEMENT_PAUSES_MS: readonly number[] = [150, 400, 800];
/** Pauses between tries of an edit: who waits must not be left with "is thinking". */
const EDIT_PAUSES_MS: readonly number[] = [1_000, 4_000, 15_000, 45_000, 120_000];

/** Codes of Node and of undici where a connection could not be made, broke, or took too long. */
const NETWORK_CODE = /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+)$/;

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const UNKNOWN_MESSAGE = 10008;
const ALREADY_ACKNOWLEDGED = 40060;
/** Unknown webhook, unknown interaction, expired token. */
const GONE: ReadonlySet<number | string> = new Set([10015, UNKNOWN_MESSAGE, 10062, ALREADY_ACKNOWLEDGED, 50027]);

/** New messages: follow-ups of an interaction, and messages of a channel. Callbacks and edits are not among them. */
const MAKES_A_MESSAGE = /\/(?:webhooks\/\d+\/[^/?]+|channels\/\d+\/messages)(?:\?|$)/;
const SERVER_ERROR = 500;

/** Whether a new message arrived is not known; nobody sends it again. */
export class UncertainError extends Error {
  override readonly name = 'UncertainError';

  constructor(cause: unknown) {
    super('notulen: Discord did not say whether it took a message', { cause });
  }
}

/** Sends an acknowledgement until Discord has it. @throws as `sendEdit` */
export function sendAcknowledgement(send: () => Promise<unknown>): Promise<void> {
  return repeat(send, ACKNOWLEDGEMENT_PAUSES_MS);
}

/** Sends an edit until Discord has it. @throws what `send` threw last, or what sending it again does not mend */
export function sendEdit(send: () => Promise<unknown>): Promise<void> {
  return repeat(send, EDIT_PAUSES_MS);
}

async function repeat(send: () => Promise<unknown>, pausesMs: readonly number[]): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      await send();
      return;
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await after(pauseMs);
  }
  await send();
}

/** Whether a fault lies on the way or in Discord and may be gone next time. */
function isTransient(error: unknown): boolean {
  if (error instanceof DiscordAPIError || !(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return error instanceof HTTPError || error.name === 'AbortError' || NETWORK_CODE.test(String(code));
}

/** Whether Discord has this acknowledgement already: an earlier try arrived and only its answer was lost. */
export function isAcknowledged(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ALREADY_ACKNOWLEDGED;
}

/** Whether a message is not there (any more). */
export function isUnknownMessage(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE;
}

/** Whether Discord says that nobody waits for the answer any more: too late, clicked twice, message deleted. */
export function nobodyWaits(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}

/**
 * Whether nothing more is to be said: nobody waits, or it was said and nobody can tell whether it arrived; again would
 * be twice.
 */
export function isOver(error: unknown): boolean {
  return nobodyWaits(error) || error instanceof UncertainError;
}

/**
 * Makes requests as discord.js does, and keeps it from repeating one that makes a message: it repeats whatever broke
 * off or was answered 5xx, and either may have been acted upon. The request then fails with an `UncertainError`.
 */
export function atMostOnce(makeRequest: MakeRequest): MakeRequest {
  return async (url, options) => {
    if (options.method !== 'POST' || !MAKES_A_MESSAGE.test(url)) return makeRequest(url, options);
    const response = await makeRequest(url, options).catch((error: unknown) => {
      throw new UncertainError(causeOf(error));
    });
    if (response.status >= SERVER_ERROR) throw new UncertainError(response.status);
    return response;
  };
}

/** Without the request, whose address holds a token. */
function causeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'no answer';
}

/** Requests of which discord.js repeats none, acknowledgements neither. */
export function restWithoutRetries(client: Client): REST {
  const rest = WITHOUT_RETRIES.get(client) ?? new REST({ ...client.options.rest, retries: 0 });
  WITHOUT_RETRIES.set(client, rest);
  return rest;
}

const WITHOUT_RETRIES = new WeakMap<Client, REST>();
