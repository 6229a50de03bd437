/**
 * How answers reach members: acknowledged in time, at most once in a channel, and told of by the next start where a
 * kill came in between. Other rooms import this file only. What is sent again is decided in `resend.ts`.
 */
import type { AutocompleteInteraction, ChatInputCommandInteraction, REST } from 'discord.js';
import {
  type APIModalInteractionResponseCallbackData,
  type InteractionResponseType,
  Routes,
} from 'discord-api-types/v10';
import type { Log } from '../../app/log.ts';
import type { Choice } from '../replies/choices.ts';
import { acknowledge, send } from './acknowledge.ts';
import type { ComponentInteraction, Outcome, Repliable, Target } from './interaction.ts';
import { tellAll } from './interrupted.ts';
import { NO_OUTBOX, type Outbox } from './outbox.ts';
import { createReporter, type Reporter } from './progress.ts';
import { isOver, sendAcknowledgement } from './resend.ts';
import { createSharing, type Sharing } from './sharing.ts';

export type { ComponentInteraction, Outcome, Repliable, Target } from './interaction.ts';
export { createOutbox, NO_OUTBOX, type Outbox } from './outbox.ts';
export { createReporter, type Reporter } from './progress.ts';
export { atMostOnce, isOver, nobodyWaits } from './resend.ts';

/** A reply that takes longer is announced by "… is thinking"; Discord waits 3 s. */
export const DEFER_AFTER_MS = 700;

export interface AnswerOptions {
  /** From when on a reply that is not ready is announced. Default: 700. */
  readonly deferAfterMs?: number;
  /** Told of the announcement while it is under way; gives what it gives. Default: it is simply made. */
  readonly announce?: (announcement: Promise<void>) => Promise<void>;
  /** What is shown from the announcement until the answer is there. Default: nothing. */
  readonly reporter?: Reporter;
}

export interface Delivery extends Sharing {
  /**
   * Answers an interaction with what `work` gives: at once where that is ready in time, else announced first and filled
   * in. From its announcement until it arrives the answer is in the outbox.
   * @param work never rejects
   * @throws what Discord answers; nothing more is to be said where `isOver` says so, else `sendInstead` can say why
   */
  answer(interaction: Repliable, target: Target, work: Promise<Outcome>, options?: AnswerOptions): Promise<void>;
  /** Sends what is ready, in whichever way the interaction's state still allows. @throws what Discord answers */
  send(interaction: Repliable, target: Target, outcome: Outcome): Promise<void>;
  /**
   * Sends `outcome` where an answer could not be sent. The answer is owed no more then; where this fails too, the next
   * start tells the member, unless nobody waits.
   * @throws what Discord answers
   */
  sendInstead(interaction: Repliable, target: Target, outcome: Outcome): Promise<void>;
  /**
   * Answers an interaction of which only this is known.
   * @throws what Discord answers
   */
  respond(
    rest: REST,
    interaction: { readonly id: string; readonly token: string },
    response: { readonly type: InteractionResponseType; readonly data: object },
  ): Promise<void>;
  /** Shows a form in answer to a press or a slash command. @throws what Discord answers */
  showForm(interaction: FormShower, form: APIModalInteractionResponseCallbackData): Promise<void>;
  /** Offers choices while a member types: a moment later they are worth nothing. @throws what Discord answers */
  offer(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void>;
  /**
   * Looks up, before anybody else is answered, who has been waiting since before this start.
   * @returns tells them that the bot was interrupted; never rejects
   */
  recover(): Promise<(rest: REST) => Promise<void>>;
  /** Resolves when all that is owed is written down, or could not be. */
  written(): Promise<void>;
}

/** What a form may be the answer to. */
export type FormShower = ComponentInteraction | ChatInputCommandInteraction;

export interface DeliveryOptions {
  readonly log: Log;
  /** Where pending answers are stored. Default: nowhere. */
  readonly outbox?: Outbox;
}

export function createDelivery({ log, outbox = NO_OUTBOX }: DeliveryOptions): Delivery {
  return {
    ...createSharing(),
    send,
    answer: (interaction, target, work, options = {}) => {
      const { deferAfterMs = DEFER_AFTER_MS, announce = makeSimply } = options;
      const { reporter = createReporter(interaction, target) } = options;
      return acknowledge(interaction, target, work, { outbox, deferAfterMs, announce, reporter });
    },
    sendInstead: async (interaction, target, outcome) => {
      try {
        await send(interaction, target, outcome);
        outbox.settle(interaction.id);
      } catch (error) {
        if (isOver(error)) outbox.settle(interaction.id);
        throw error;
      }
    },
    respond: (rest, { id, token }, body) =>
      sendAcknowledgement(() => rest.post(Routes.interactionCallback(id, token), { body, auth: false })),
    showForm: async (interaction, form) => {
      await interaction.showModal(form);
    },
    offer: (interaction, choices) => interaction.respond(choices),
    recover: async () => {
      const unsettled = await outbox.unsettled(Date.now());
      return (rest) => tellAll(rest, unsettled, outbox, log);
    },
    written: () => outbox.written(),
  };
}

function makeSimply(announcement: Promise<void>): Promise<void> {
  return announcement;
}
