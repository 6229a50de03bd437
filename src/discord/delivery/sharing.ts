/** Puts a reply into the channel, at most once, and takes it away again. */
import { type ButtonInteraction, DiscordAPIError, type REST } from 'discord.js';
import { InteractionResponseType, Routes } from 'discord-api-types/v10';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import { UserError } from '../messages/user-error.ts';
import { componentsOf, isDisabled, messageBody, type Reply, restBody, withButton } from '../replies/reply.ts';
import type { ComponentInteraction } from './interaction.ts';
import { isAcknowledged, restWithoutRetries } from './resend.ts';

/** How long a message is remembered as taken: an interaction that is older is not taken by Discord any more. */
const REMEMBERED_MS = 15 * 60_000;

export interface Sharing {
  /**
   * Disables the button that was pressed, then puts into the channel what `check` gives, at most once for each message
   * and button; the reply is written only once the press is acknowledged.
   * @throws UserError, also for a second press
   */
  share(interaction: ComponentInteraction, check: () => Promise<() => Reply>): Promise<void>;
  /** Deletes the message that the button stands on, unless `allow` throws. @throws UserError for a second press */
  remove(interaction: ComponentInteraction, allow: () => Promise<unknown>): Promise<void>;
}

/**
 * What a message shows is shared at most once (each page of a list is another): its button is disabled before anything
 * is put into the channel, the message so remembers it through a restart, and no request of these is sent a second
 * time, whatever became of the first.
 */
export function createSharing(): Sharing {
  const taken = new Map<string, number>();

  /** `false` where somebody was quicker. */
  function take(key: string): boolean {
    const now = Date.now();
    for (const [old, since] of taken) {
      if (now - since <= REMEMBERED_MS) break;
      taken.delete(old);
    }
    if (taken.has(key)) return false;
    taken.set(key, now);
    return true;
  }

  return {
    async share(interaction, check) {
      const before = componentsOf(interaction.message);
      if (!interaction.isButton()) throw new UserError('unknownButton', {});
      if (isDisabled(before, interaction.customId)) throw new UserError('alreadyShared', {});
      const write = await check();
      const key = `${interaction.message.id} ${interaction.customId}`;
      if (!take(key)) throw new UserError('alreadyShared', {});
      const rest = restWithoutRetries(interaction.client);
      const { sharing, share, shared } = MESSAGES[languageOf(interaction.locale)].buttons;
      const shown = (label: string, disabled: boolean): Reply => ({
        components: withButton(before, interaction.customId, { label, disabled }),
      });
      const release = () => taken.delete(key);
      await claim(interaction, rest, shown(sharing, true), shown(share, false)).catch((error: unknown) => {
        release();
        throw error;
      });
      try {
        await post(interaction, rest, write);
      } catch (error) {
        const perhaps = error instanceof UserError && error.code === 'perhapsShared';
        await interaction.editReply(messageBody(shown(share, perhaps))).catch(() => undefined);
        if (!perhaps) release();
        throw error;
      }
      // It stands in the channel: a label that stays "Sharing…" is no reason to tell of a fault.
      await interaction.editReply(messageBody(shown(shared, true))).catch(() => undefined);
    },
    async remove(interaction, allow) {
      await allow();
      const key = `remove ${interaction.message.id}`;
      if (!take(key)) throw new UserError('alreadyRemoved', {});
      try {
        await interaction.deferUpdate().catch((error: unknown) => {
          if (!isAcknowledged(error)) throw error;
          interaction.deferred = true;
        });
        await interaction.deleteReply();
      } catch (error) {
        taken.delete(key);
        throw error;
      }
    },
  };
}

/** @throws UserError where Discord refuses, or nobody can tell whether it arrived; whatever `write` throws */
async function post(interaction: ButtonInteraction, rest: REST, write: () => Reply): Promise<void> {
  const route = Routes.webhook(interaction.applicationId, interaction.token);
  const body = restBody(write());
  try {
    await rest.post(route, { body, auth: false });
  } catch (error) {
    throw new UserError(error instanceof DiscordAPIError ? 'notShared' : 'perhapsShared', {});
  }
}

/**
 * Acknowledges the press by disabling its button. Where nobody can tell whether that arrived, it is taken back.
 * @throws UserError, DiscordAPIError
 */
async function claim(interaction: ButtonInteraction, rest: REST, claimed: Reply, free: Reply): Promise<void> {
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  const body = { type: InteractionResponseType.UpdateMessage, data: restBody(claimed) };
  try {
    await rest.post(route, { body, auth: false });
    interaction.replied = true;
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    const arrived = interaction.webhook.editMessage('@original', messageBody(free));
    interaction.replied = await arrived.then(
      () => true,
      () => false,
    );
    throw new UserError('notShared', {});
  }
}
