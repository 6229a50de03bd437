/** How an interaction is answered in time: at once where the reply is ready, else deferred and edited. */
import { MessageFlags, type ModalMessageModalSubmitInteraction } from 'discord.js';
import { withTimeout } from '../../app/with-timeout.ts';
import { messageBody } from '../replies/reply.ts';
import type { ComponentInteraction, Outcome, Repliable, Target } from './interaction.ts';
import type { Outbox } from './outbox.ts';
import type { Reporter } from './progress.ts';
import { isAcknowledged, isOver, isUnknownMessage, sendAcknowledgement, sendEdit } from './resend.ts';

export interface AcknowledgeOptions {
  readonly outbox: Outbox;
  readonly deferAfterMs: number;
  /** Told of the deferral while it is under way. */
  readonly announce: (deferral: Promise<void>) => Promise<void>;
  /** What is shown from the deferral until the answer is there. */
  readonly reporter: Reporter;
}

/**
 * Sends what `work` gives, deferring first where that takes too long; what is deferred is in the outbox until it
 * arrives. What comes after the reporter said that it is late is not sent.
 * @throws whatever Discord answers, see `isOver`
 */
export async function acknowledge(
  interaction: Repliable,
  target: Target,
  work: Promise<Outcome>,
  { outbox, deferAfterMs, announce, reporter }: AcknowledgeOptions,
): Promise<void> {
  const ready = await withTimeout(deferAfterMs, work);
  if (ready !== null) {
    await reporter.stop();
    return send(interaction, target, ready);
  }
  const { id, applicationId, token, locale } = interaction;
  const owed = outbox.owe(id, { applicationId, token, locale, inPlace: target.kind === 'in-place', at: Date.now() });
  try {
    await announce(owed.then(() => defer(interaction, target)));
    reporter.start();
    const outcome = await Promise.race([work, reporter.late]);
    await reporter.stop();
    await send(interaction, target, outcome);
    outbox.settle(id);
  } catch (error) {
    await reporter.stop();
    if (isOver(error) || !interaction.deferred) outbox.settle(id);
    throw error;
  }
}

/** Sends `outcome` in whichever way the interaction's state still allows. @throws whatever Discord answers */
export async function send(interaction: Repliable, target: Target, { reply, failed }: Outcome): Promise<void> {
  const body = messageBody(reply);
  const inPlace = target.kind === 'in-place' && !failed;
  if (interaction.deferred && (target.kind === 'new' || inPlace)) {
    const isForAll = target.kind === 'new' && target.visibility === 'public';
    const withdrawn = failed && isForAll && (await withdraw(interaction));
    if (!withdrawn) return sendEdit(() => interaction.editReply(body));
  }
  const hidden = failed || (target.kind === 'new' && target.visibility === 'ephemeral');
  const flags = hidden ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const) : body.flags;
  if (interaction.deferred || interaction.replied) {
    await interaction.followUp({ ...body, flags });
    return;
  }
  await sendAcknowledgement(() =>
    inPlace && standsOnMessage(interaction) ? interaction.update(body) : interaction.reply({ ...body, flags }),
  );
}

/** Whether there is a message that the answer can take the place of. */
function standsOnMessage(
  interaction: Repliable,
): interaction is ComponentInteraction | ModalMessageModalSubmitInteraction {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

/** Takes back what was announced for all to see; `false` where that fails. */
function withdraw(interaction: Repliable): Promise<boolean> {
  return interaction.deleteReply().then(() => true, isUnknownMessage);
}

/** An announcement whose answer was lost was made all the same, and what it announced is still owed. */
async function defer(interaction: Repliable, target: Target): Promise<void> {
  const hidden = target.kind === 'new' && target.visibility === 'ephemeral';
  try {
    await sendAcknowledgement(() =>
      target.kind === 'in-place' && standsOnMessage(interaction)
        ? interaction.deferUpdate()
        : interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {}),
    );
  } catch (error) {
    if (!isAcknowledged(error)) throw error;
    interaction.deferred = true;
  }
}
