/** An interaction of which nothing but its sender may be there: that is enough to answer it. */
import { MessageFlags, type REST } from 'discord.js';
import { InteractionResponseType, InteractionType, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { ACKNOWLEDGEMENT_PAUSES_MS, deliver } from '../delivery/deliver.ts';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import type { Messages } from '../messages/types.ts';
import { plain, restBody } from '../replies/reply.ts';

/** What becomes part of an address at Discord has to be able to be one. */
const BARE = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  token: z.string().regex(/^[^\s/\\?#%]{1,1000}$/),
  type: z.number().catch(0),
  locale: z.string().catch(''),
});

export type Bare = z.infer<typeof BARE>;

/** Takes what Discord sent, or what discord.js made of it; `null` where nobody can be answered. */
export function readBare(interaction: unknown): Bare | null {
  const bare = BARE.safeParse(interaction);
  return bare.success ? bare.data : null;
}

/** Tells whoever sent it, alone; while somebody types, that there are no choices. @throws what Discord answers */
export async function answerBare(
  rest: REST,
  { id, token, type, locale }: Bare,
  say: (messages: Messages) => string,
): Promise<void> {
  const words = restBody(plain(say(MESSAGES[languageOf(locale)])));
  const body =
    type === InteractionType.ApplicationCommandAutocomplete
      ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
      : {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { ...words, flags: words.flags | MessageFlags.Ephemeral },
        };
  await deliver(
    () => rest.post(Routes.interactionCallback(id, token), { body, auth: false }),
    ACKNOWLEDGEMENT_PAUSES_MS,
  );
}
