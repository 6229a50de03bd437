/** The pretended Discord is Discord to other clients too: it was not fitted to the one the bot uses. */

import { once } from 'node:events';
import { Client as CoreClient, GatewayDispatchEvents, GatewayIntentBits, InteractionType } from '@discordjs/core';
import { REST } from '@discordjs/rest';
import { WebSocketManager } from '@discordjs/ws';
import { ApplicationCommandTypes, InteractionTypes, Client as OceanicClient } from 'oceanic.js';
import { describe, expect, it } from 'vitest';
import { messageOf, type StandInFixture, useStandIn } from '../support/standin.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Answers',
    options: [{ type: 3, name: 'question', description: 'What', required: true, autocomplete: true }],
  },
];
const BUTTONS = [{ type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: 'next' }] }];

/**
 * A bot that answers `/ask` with its question, a button and a file, and edits its message when the button is pressed.
 */
interface OtherBot {
  readonly name: string;
  start(discord: StandInFixture): Promise<void>;
}

const core: OtherBot = {
  name: '@discordjs/core',
  start: async (discord) => {
    const { standIn } = discord;
    const rest = new REST({ api: standIn.api }).setToken(standIn.token);
    const gateway = new WebSocketManager({
      token: standIn.token,
      intents: GatewayIntentBits.Guilds,
      rest,
    });
    const client = new CoreClient({ rest, gateway });
    client.on(GatewayDispatchEvents.InteractionCreate, async ({ data, api }) => {
      if (data.type === InteractionType.ApplicationCommandAutocomplete) {
        await api.interactions.createAutocompleteResponse(data.id, data.token, {
          choices: [{ name: 'Kapan?', value: 'kapan' }],
        });
      }
      if (data.type === InteractionType.MessageComponent) {
        await api.interactions.updateMessage(data.id, data.token, { content: 'page 2' });
      }
      if (data.type !== InteractionType.ApplicationCommand || !('options' in data.data)) return;
      const [option] = data.data.options ?? [];
      await api.interactions.defer(data.id, data.token);
      await api.interactions.editReply(data.application_id, data.token, {
        content: String(option && 'value' in option && option.value),
        components: BUTTONS,
        files: [{ name: 'source.txt', data: 'Rapat' }],
        attachments: [{ id: '0', description: 'The source' }],
      });
    });
    discord.beforeClose(() => gateway.destroy());
    const ready = new Promise((resolve) => client.once(GatewayDispatchEvents.Ready, resolve));
    await gateway.connect();
    await ready;
    await client.api.applicationCommands.bulkOverwriteGlobalCommands(standIn.applicationId, COMMANDS);
  },
};

const oceanic: OtherBot = {
  name: 'oceanic.js',
  start: async (discord) => {
    const { standIn } = discord;
    const client = new OceanicClient({
      auth: `Bot ${standIn.token}`,
      rest: { baseURL: `${standIn.api}/v10`, host: new URL(standIn.api).host },
      gateway: { intents: ['GUILDS'], maxShards: 'auto' },
    });
    client.on('error', () => {});
    client.on('interactionCreate', async (interaction) => {
      if (interaction.type === InteractionTypes.APPLICATION_COMMAND_AUTOCOMPLETE) {
        await interaction.result([{ name: 'Kapan?', value: 'kapan' }]);
      }
      if (interaction.type === InteractionTypes.MESSAGE_COMPONENT) await interaction.editParent({ content: 'page 2' });
      if (interaction.type !== InteractionTypes.APPLICATION_COMMAND) return;
      await interaction.defer();
      await interaction.editOriginal({
        content: interaction.data.options.getString('question', true),
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Next', customID: 'next' }] }],
        files: [{ name: 'source.txt', contents: Buffer.from('Rapat'), index: 0 }],
        attachments: [{ id: '0', description: 'The source' }],
      });
    });
    discord.beforeClose(() => client.disconnect(false));
    const ready = once(client, 'ready');
    await client.connect();
    await ready;
    await client.application.bulkEditGlobalCommands([
      {
        type: ApplicationCommandTypes.CHAT_INPUT,
        name: 'ask',
        description: 'Answers',
        options: [{ type: 3, name: 'question', description: 'What', required: true, autocomplete: true }],
      },
    ]);
  },
};

describe.each([core, oceanic])('$name', ({ start }) => {
  const discord = useStandIn();

  it('GIVEN its own way of speaking THEN it logs in, registers, answers with a file, offers choices and edits', async () => {
    await start(discord);
    const { standIn } = discord;
    await standIn.ready();
    expect(standIn.commands().map(({ name }) => name)).toEqual(['ask']);
    const member = standIn.member();
    expect(await member.autocomplete('ask', { question: 'k' }, 'question')).toEqual([
      { name: 'Kapan?', value: 'kapan' },
    ]);
    const outcome = await member.slash('ask', { question: 'Kapan?' });
    expect(outcome).toMatchObject({
      deferred: true,
      message: { content: 'Kapan?', attachments: [{ filename: 'source.txt', description: 'The source', size: 5 }] },
    });
    const pressed = await member.press(messageOf(outcome), 'next');
    expect(pressed).toMatchObject({ kind: 'update', message: { content: 'page 2' } });
  });

  it('GIVEN a torn socket and op 7 THEN it resumes and answers what came meanwhile', async () => {
    await start(discord);
    const { standIn } = discord;
    for (const order of [standIn.faults.tearSockets, standIn.faults.requestReconnect]) {
      order();
      expect(await standIn.member().slash('ask', { question: 'Kapan?' })).toMatchObject({ kind: 'message' });
    }
    const frames = standIn.traffic.filter(({ direction }) => direction === 'to-discord').map(({ what }) => what);
    expect(frames.filter((what) => what === 'op 2')).toHaveLength(1);
  });
});
