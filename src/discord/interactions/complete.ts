/** Choices while a member types: some answer always, at worst none. */
import type { AutocompleteInteraction } from 'discord.js';
import { describeError, type Log } from '../../app/log.ts';
import type { Admission } from '../admission/admission.ts';
import { type Command, isSlash } from '../commands/command.ts';
import { type Delivery, nobodyWaits } from '../delivery/index.ts';
import { autocompleteChoices } from '../replies/choices.ts';
import type { Context } from '../replies/context.ts';
import type { Result } from './result.ts';

export interface CompleteOptions {
  readonly admission: Admission;
  readonly delivery: Delivery;
  readonly log: Log;
  readonly contextOf: (interaction: AutocompleteInteraction) => Promise<Context>;
  /** Whether the bot stops, so that nothing is looked for any more. */
  readonly isStopping: () => boolean;
}

/** Offers what the command gives for the option that is being typed. Never rejects. */
export async function complete(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  { admission, delivery, log, contextOf, isStopping }: CompleteOptions,
): Promise<Result> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const autocomplete = command !== undefined && isSlash(command) ? command.autocomplete : undefined;
    const look = async () => (await autocomplete?.(await contextOf(interaction), value, name)) ?? [];
    const found = isStopping() ? [] : await admission.admitChoices(interaction, look);
    await delivery.offer(interaction, autocompleteChoices(found));
    return 'answered';
  } catch (error) {
    if (nobodyWaits(error)) return 'answered';
    const shown = `/${command?.data.name ?? 'unknown'} (choices)`;
    log.error({ interaction: shown, error: describeError(error) }, 'interaction failed');
    if (!interaction.responded) await delivery.offer(interaction, []).catch(() => undefined);
    return 'failed';
  }
}
