/** Choices while a member types: some answer always, at worst none. */
import type { AutocompleteInteraction } from 'discord.js';
import { describeError, type Log } from '../../app/log.ts';
import type { Admission } from '../admission/admission.ts';
import { type Delivery, nobodyWaits } from '../delivery/index.ts';
import { autocompleteChoices, type Choice } from '../replies/choices.ts';
import type { Result } from './result.ts';

export interface CompleteOptions {
  readonly admission: Admission;
  readonly delivery: Delivery;
  readonly log: Log;
  /** For the log. */
  readonly name: string;
  /** What the command gives for the option that is being typed. */
  readonly look: () => Promise<readonly Choice[]>;
  /** Whether the bot stops, so that nothing is looked for any more. */
  readonly isStopping: () => boolean;
}

/** Offers what is found for the option that is being typed. Never rejects. */
export async function complete(
  interaction: AutocompleteInteraction,
  { admission, delivery, log, name, look, isStopping }: CompleteOptions,
): Promise<Result> {
  try {
    const found = isStopping() ? [] : await admission.admitChoices(interaction, look);
    await delivery.offer(interaction, autocompleteChoices(found));
    return 'answered';
  } catch (error) {
    if (nobodyWaits(error)) return 'answered';
    log.error({ interaction: `${name} (choices)`, error: describeError(error) }, 'interaction failed');
    if (!interaction.responded) await delivery.offer(interaction, []).catch(() => undefined);
    return 'failed';
  }
}
