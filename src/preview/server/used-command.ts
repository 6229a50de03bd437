import { type APIMessage, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { UsedCommand } from '../page/wire.ts';
import type { TrafficEntry } from '../types.ts';

const INTERACTION = z.object({
  id: z.string(),
  data: z.object({
    name: z.string(),
    options: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })).default([]),
  }),
});
const FRAME = z.union([z.object({ d: INTERACTION }).transform(({ d }) => d), INTERACTION]);

/**
 * The slash command a message answers. The message holds only the interaction's id; the command's name and options
 * stand in the event by which the bot was told.
 */
export function usedCommand(message: APIMessage, traffic: readonly TrafficEntry[]): UsedCommand | null {
  const metadata = message.interaction_metadata;
  if (metadata?.type !== InteractionType.ApplicationCommand) return null;
  for (let index = traffic.length - 1; index >= 0; index -= 1) {
    const entry = traffic[index];
    if (entry?.what !== 'INTERACTION_CREATE') continue;
    const interaction = FRAME.safeParse(entry.body);
    if (!interaction.success || interaction.data.id !== metadata.id) continue;
    const { name, options } = interaction.data.data;
    return { by: metadata.user.global_name ?? metadata.user.username, name, options };
  }
  return null;
}
