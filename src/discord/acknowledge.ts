/** How an interaction is answered in time: at once where the reply is ready, else deferred and edited. */
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { messageBody, type Reply, type Visibility } from './reply.ts';

/** A reply that takes longer is announced by "… is thinking"; Discord waits 3 s. */
const DEFER_AFTER_MS = 700;

/**
 * What Discord says when nobody waits for the answer any more: unknown interaction or webhook, unknown message, already
 * acknowledged, expired token. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
const NOBODY_WAITS: ReadonlySet<number | string> = new Set([10062, 10015, 10008, 40060, 50027]);

export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** Where the answer goes: a message of its own, or in place of the one that the button stands on. */
export type Target = { readonly kind: 'new'; readonly visibility: Visibility } | { readonly kind: 'in-place' };

/** What there is to show; a mistake or a fault is for the one who asked alone, wherever that is still possible. */
export interface Outcome {
  readonly reply: Reply;
  readonly failed: boolean;
}

/**
 * Sends what `work` gives, deferring first where that takes more than 700 ms.
 * @throws whatever Discord answers, see `nobodyWaits`
 */
export async function acknowledge(interaction: Repliable, target: Target, work: Promise<Outcome>): Promise<void> {
  const ready = await within(DEFER_AFTER_MS, work);
  if (ready !== null) return send(interaction, target, ready);
  await defer(interaction, target);
  await send(interaction, target, await work);
}

/** What the promise gives, `null` where that takes longer. */
async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  const first = await Promise.race([promise, late]);
  clearTimeout(timer);
  return first;
}

/** Sends `outcome` in whichever way the interaction's state still allows. */
export async function send(interaction: Repliable, target: Target, { reply, failed }: Outcome): Promise<void> {
  const body = messageBody(reply);
  const inPlace = target.kind === 'in-place' && !failed;
  if (interaction.deferred && (target.kind === 'new' || inPlace)) {
    await interaction.editReply(body);
    return;
  }
  const hidden = failed || (target.kind === 'new' && target.visibility === 'ephemeral');
  const flags = hidden ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const) : body.flags;
  if (interaction.deferred || interaction.replied) await interaction.followUp({ ...body, flags });
  else if (inPlace && interaction.isMessageComponent()) await interaction.update(body);
  else await interaction.reply({ ...body, flags });
}

/** Whether an error only says that the member is gone: late, clicked twice, message deleted. */
export function nobodyWaits(error: unknown): boolean {
  return error instanceof DiscordAPIError && NOBODY_WAITS.has(error.code);
}

async function defer(interaction: Repliable, target: Target): Promise<void> {
  if (target.kind === 'in-place' && interaction.isMessageComponent()) {
    await interaction.deferUpdate();
    return;
  }
  const hidden = target.kind === 'new' && target.visibility === 'ephemeral';
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
}
