/** What stands in a channel, as everybody there sees it. */
import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Outcome, StandIn } from 'discord-standin';
import { expect } from 'vitest';
import { buttonsOf } from './bot.ts';

const { ViewChannel, SendMessages, UseApplicationCommands, ManageMessages } = PermissionFlagsBits;

/** Permissions of a member who may delete what others wrote. */
export const MODERATOR = String(ViewChannel | SendMessages | UseApplicationCommands | ManageMessages);

/** Resolves once so many messages stand in the channel; a share is acknowledged before it stands there. */
export async function arrived(standIn: StandIn, count = 1, channel?: string): Promise<void> {
  await expect.poll(() => standIn.messages(channel).length).toBe(count);
}

/** A message of the channel as everybody there sees it. */
export function seen(message: APIMessage | undefined): Outcome {
  if (message === undefined) throw new Error('nothing stands in the channel');
  return { kind: 'message', message, ephemeral: false, deferred: false, tookMs: 0 };
}

/** The button that shares a reply; `undefined` where there is none. */
export function shareButton(outcome: Outcome) {
  return buttonsOf(outcome).find(({ custom_id }) => custom_id?.includes(':share:'));
}
