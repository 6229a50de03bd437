import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { type RunningPage, startPage, startStandIn } from 'discord-standin';
import { messageBody, type Reply } from '../../src/discord/replies/reply.ts';
import { PREVIEW_GUILDS } from '../../src/preview/servers.ts';
import { PREVIEW_WORDS } from '../../src/preview/texts.ts';
import { EXAMPLES } from './page-examples.ts';

/** The page with a bot that shows one card after the other. */
export interface CardsPreview {
  readonly page: RunningPage;
  /** Shows this one at the next `/card`. */
  show(card: Reply): void;
  close(): Promise<void>;
}

export async function startCards(): Promise<CardsPreview> {
  const standIn = await startStandIn({ guilds: PREVIEW_GUILDS });
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: standIn.api } });
  let card: Reply = { components: [] };
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { flags, ...body } = messageBody(card);
    void interaction.reply({ ...body, flags: flags | MessageFlags.Ephemeral });
  });
  const ready = once(client, Events.ClientReady);
  await client.login(standIn.token);
  await ready;
  await client.application?.commands.set([new SlashCommandBuilder().setName('card').setDescription('Shows a card')]);
  await standIn.ready();
  const page = await startPage({ standIn, texts: { words: PREVIEW_WORDS, examples: EXAMPLES } });
  return {
    page,
    show: (next) => {
      card = next;
    },
    close: async () => {
      await client.destroy();
      await page.close();
      await standIn.close();
    },
  };
}
