/**
 * The bare bot that the real one is measured against: logs in, registers its commands, replies "pong". `/page` replies
 * with a message as long as an answer and a button that puts the same text there again: what a press costs whatever a
 * bot makes of it.
 */
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';

/** About as much as an answer with its buttons holds. */
const PAGE_LENGTH = 1_500;

const page = {
  content: 'pong '.repeat(PAGE_LENGTH / 'pong '.length),
  components: [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Again', custom_id: 'again' }],
    },
  ],
} as const;

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API ?? 'https://discord.com/api' },
});

client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([
    { name: 'ping', description: 'Replies pong' },
    { name: 'page', description: 'Replies with a page' },
  ]);
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isButton()) await interaction.update(page);
  else if (interaction.isChatInputCommand()) {
    const body = interaction.commandName === 'page' ? page : { content: 'pong' };
    await interaction.reply({ ...body, flags: MessageFlags.Ephemeral });
  }
});

await client.login(process.env.DISCORD_TOKEN);
