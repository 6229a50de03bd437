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
import { withTimeout } from '../../app/with-timeout.ts';
import { messageBody, type Reply, type Visibility } from '../replies/reply.ts';
import { UncertainError } from './at-most-once.ts';
import { ACKNOWLEDGEMENT_PAUSES_MS, deliver, EDIT_PAUSES_MS, isAcknowledged } from './deliver.ts';
import type { Outbox } from './outbox.ts';

/** A reply that takes longer is announced by "… is thinking"; Discord waits 3 s. */
export const DEFER_AFTER_MS = 700;

const UNKNOWN_MESSAGE = 10008;

/**
 * What Discord says when nobody waits for the answer any more: unknown interaction or webhook, unknown message, already
 * acknowledged, expired token. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
 */
const NOBODY_WAITS: ReadonlySet<number | string> = new Set([10062, 10015, UNKNOWN_MESSAGE, 40060, 50027]);

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

export interface AcknowledgeOptions {
  readonly outbox: Outbox;
  readonly deferAfterMs: number;
  /** Told of the deferral while it is under way. */
  readonly announce: (deferral: Promise<void>) => Promise<void>;
}

/**
 * Sends what `work` gives, deferring first where that takes too long; what is deferred is in the outbox until it arrives.
 * @throws whatever Discord answers, see `nobodyWaits`
 */
export async function acknowledge(
  interaction: Repliable,
  target: Target,
  work: Promise<Outcome>,
  { outbox, deferAfterMs, announce }: AcknowledgeOptions,
): Promise<void> {
  const ready = await withTimeout(deferAfterMs, work);
  if (ready !== null) return send(interaction, target, ready);
  const { id, applicationId, token, locale } = interaction;
  const owed = outbox.owe(id, { applicationId, token, locale, inPlace: target.kind === 'in-place', at: Date.now() });
  try {
    await announce(owed.then(() => defer(interaction, target)));
    await send(interaction, target, await work);
    outbox.settle(id);
  } catch (error) {
    if (isOver(error) || !interaction.deferred) outbox.settle(id);
    throw error;
  }
}

/** Sends `outcome` in whichever way the interaction's state still allows. */
export async function send(interaction: Repliable, target: Target, { reply, failed }: Outcome): Promise<void> {
  const body = messageBody(reply);
  const inPlace = target.kind === 'in-place' && !failed;
  if (interaction.deferred && (target.kind === 'new' || inPlace)) {
    const isForAll = target.kind === 'new' && target.visibility === 'public';
    const withdrawn = failed && isForAll && (await withdraw(interaction));
    if (!withdrawn) return deliver(() => interaction.editReply(body), EDIT_PAUSES_MS);
  }
  const hidden = failed || (target.kind === 'new' && target.visibility === 'ephemeral');
  const flags = hidden ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const) : body.flags;
  if (interaction.deferred || interaction.replied) {
    await interaction.followUp({ ...body, flags });
    return;
  }
  await deliver(
    () =>
      inPlace && interaction.isMessageComponent() ? interaction.update(body) : interaction.reply({ ...body, flags }),
    ACKNOWLEDGEMENT_PAUSES_MS,
  );
}

/** Takes back what was announced for all to see; `false` where that fails. */
function withdraw(interaction: Repliable): Promise<boolean> {
  return interaction.deleteReply().then(
    () => true,
    (error: unknown) => error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE,
  );
}

/** Whether an error only says that the member is gone: late, clicked twice, message deleted. */
export function nobodyWaits(error: unknown): boolean {
  return error instanceof DiscordAPIError && NOBODY_WAITS.has(error.code);
}

/**
 * Whether nothing more is to be said: nobody waits, or it was said and nobody can tell whether it arrived; again would
 * be twice.
 */
export function isOver(error: unknown): boolean {
  return nobodyWaits(error) || error instanceof UncertainError;
}

/** An announcement whose answer was lost was made all the same, and what it announced is still owed. */
async function defer(interaction: Repliable, target: Target): Promise<void> {
  const hidden = target.kind === 'new' && target.visibility === 'ephemeral';
  const announce = () =>
    target.kind === 'in-place' && interaction.isMessageComponent()
      ? interaction.deferUpdate()
      : interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  try {
    await deliver(announce, ACKNOWLEDGEMENT_PAUSES_MS);
  } catch (error) {
    if (!isAcknowledged(error)) throw error;
    interaction.deferred = true;
  }
}
