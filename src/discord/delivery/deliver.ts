/** Sends what may be sent twice until Discord has it: a second acknowledgement is refused, a second edit changes nothing. */
import { setTimeout as after } from 'node:timers/promises';
import { DiscordAPIError, HTTPError } from 'discord.js';

/** Between tries of an acknowledgement, which has 3 s in all. discord.js itself tries four times at once. */
export const ACKNOWLEDGEMENT_PAUSES_MS: readonly number[] = [150, 400, 800];
/** Between tries to fill in what was deferred, which has 15 min: who waits must not be left with "is thinking". */
export const EDIT_PAUSES_MS: readonly number[] = [1_000, 4_000, 15_000, 45_000, 120_000];

/** Codes of Node and of undici where a connection could not be made, broke, or took too long. */
const NETWORK_CODE = /^(?:E[A-Z_]+|UND_ERR_[A-Z_]+)$/;

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const ALREADY_ACKNOWLEDGED = 40060;

/**
 * Calls `send` until it succeeds, with these pauses in between.
 * @throws what `send` threw last, or what trying again does not mend
 */
export async function deliver(send: () => Promise<unknown>, pausesMs: readonly number[]): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      await send();
      return;
    } catch (error) {
      if (!passes(error)) throw error;
    }
    await after(pauseMs);
  }
  await send();
}

/** Whether a fault lies on the way or in Discord and may be gone next time. */
export function passes(error: unknown): boolean {
  if (error instanceof DiscordAPIError || !(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return error instanceof HTTPError || error.name === 'AbortError' || NETWORK_CODE.test(String(code));
}

/** Discord has this acknowledgement: an earlier try arrived and only its answer was lost. */
export function isAcknowledged(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ALREADY_ACKNOWLEDGED;
}
