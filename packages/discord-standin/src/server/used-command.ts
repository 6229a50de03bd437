import {
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { TrafficEntry } from '../types.ts';
import type { UsedCommand } from './wire.ts';

interface Option {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  readonly options?: readonly Option[] | undefined;
}

const OPTION: z.ZodType<Option> = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  options: z.lazy(() => z.array(OPTION)).optional(),
});
const INTERACTION = z.object({
  id: z.string(),
  data: z.object({ name: z.string(), type: z.number(), options: z.array(OPTION).default([]) }),
});
const FRAME = z.union([z.object({ d: INTERACTION }).transform(({ d }) => d), INTERACTION]);

/**
 * The command a message answers. The message holds only the interaction's id; the command's name and options stand in
 * the event by which the bot was told.
 */
export function usedCommand(message: APIMessage, traffic: readonly TrafficEntry[]): UsedCommand | null {
  const metadata = message.interaction_metadata;
  if (metadata?.type !== InteractionType.ApplicationCommand) return null;
  for (let index = traffic.length - 1; index >= 0; index -= 1) {
    const entry = traffic[index];
    if (entry?.what !== 'INTERACTION_CREATE') continue;
    const interaction = FRAME.safeParse(entry.body);
    if (!interaction.success || interaction.data.id !== metadata.id) continue;
    const { name, type, options } = interaction.data.data;
    const by = metadata.user.global_name ?? metadata.user.username;
    if (type !== ApplicationCommandType.ChatInput) return { by, name, menu: true, options: [] };
    return { by, ...flatten(name, options) };
  }
  return null;
}

/** Subcommands belong to the name; of a file there is only an id, which nobody typed. */
function flatten(name: string, options: readonly Option[]): Pick<UsedCommand, 'name' | 'options'> {
  const [branch] = options;
  if (branch?.options !== undefined) return flatten(`${name} ${branch.name}`, branch.options);
  return {
    name,
    options: options.flatMap(({ name: option, type, value }) =>
      value === undefined || type === ApplicationCommandOptionType.Attachment ? [] : [{ name: option, value }],
    ),
  };
}
