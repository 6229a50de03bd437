import { type ChatInputCommandInteraction, DiscordAPIError, MessageFlags, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

/** Far more than a busy machine takes: it passes where a test says so. */
const ACKNOWLEDGE_WITHIN_MS = 60_000;
const TOKEN_LIVES_MS = 900_000;
const PING = { name: 'ping', description: 'Answers' };
const discord = useStandIn({ acknowledgeWithinMs: ACKNOWLEDGE_WITHIN_MS, tokenLivesMs: TOKEN_LIVES_MS });

/** Runs `/ping` on a bot that answers with `answer`; gives the outcome, and Discord's error if there was one. */
async function ping(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  let finish: (error: unknown) => void = () => {};
  const finished = new Promise<unknown>((resolve) => {
    finish = resolve;
  });
  await startBot(discord, {
    commands: [PING],
    answer: async (interaction) => {
      if (interaction.isChatInputCommand()) await answer(interaction).then(() => finish(null), finish);
    },
  });
  const outcome = discord.standIn.member().slash('ping');
  const error = await finished;
  // What was not acknowledged fails now.
  discord.standIn.clock.advance(ACKNOWLEDGE_WITHIN_MS);
  return { outcome: await outcome, error };
}

/** A callback as a client without discord.js's own guards would send it. */
function callback(interaction: ChatInputCommandInteraction, body: object) {
  return interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    auth: false,
    body,
  });
}

describe('an answer at the wrong time', () => {
  it('GIVEN no acknowledgement in time THEN the member sees a failure and the bot gets 10062', async () => {
    discord.expectRefusal(10062, /callback/u);
    const { outcome, error } = await ping(async (interaction) => {
      discord.standIn.clock.advance(ACKNOWLEDGE_WITHIN_MS * 2);
      await interaction.reply('late');
    });
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'The application did not respond' });
    expect(error).toMatchObject({ status: 404, code: 10062 });
  });

  it('GIVEN a second acknowledgement THEN it is refused with 40060', async () => {
    discord.expectRefusal(40060);
    const { error } = await ping(async (interaction) => {
      await interaction.reply('first');
      await callback(interaction, { type: 4, data: { content: 'second' } });
    });
    expect(error).toMatchObject({ status: 400, code: 40060 });
    expect(discord.standIn.messages().map(({ content }) => content)).toEqual(['first']);
  });

  it('GIVEN an expired token THEN edits are refused with 50027', async () => {
    discord.expectRefusal(50027, /PATCH \/webhooks/u);
    const { error } = await ping(async (interaction) => {
      await interaction.reply('in time');
      discord.standIn.clock.advance(TOKEN_LIVES_MS * 1.5);
      await interaction.editReply('too late');
    });
    expect(error).toMatchObject({ status: 401, code: 50027 });
  });

  it('GIVEN a deferred reply that never comes THEN the member sees a failure when the token expires', async () => {
    const { outcome } = await ping(async (interaction) => {
      await interaction.deferReply();
      discord.standIn.clock.advance(TOKEN_LIVES_MS);
    });
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('never answered') });
  });

  it('GIVEN an edit before the acknowledgement THEN it is refused with 10015', async () => {
    discord.expectRefusal(10015);
    const { error } = await ping((interaction) =>
      interaction.client.rest.patch(Routes.webhookMessage(interaction.applicationId, interaction.token), {
        auth: false,
        body: { content: 'early' },
      }),
    );
    expect(error).toMatchObject({ status: 404, code: 10015 });
  });

  it('GIVEN an edit of a deleted reply THEN it is refused with 10008', async () => {
    discord.expectRefusal(10008);
    const { error } = await ping(async (interaction) => {
      await interaction.reply('here');
      await interaction.deleteReply();
      await interaction.editReply('gone');
    });
    expect(error).toMatchObject({ status: 404, code: 10008 });
  });
});

describe('a body that Discord refuses', () => {
  it('GIVEN several mistakes THEN 50035 nests them by path, and the refusal names them', async () => {
    discord.expectRefusal(50035);
    const components = [
      { type: 1, components: [{ type: 2, style: 5, label: 'x', url: `https://example.org/${'a'.repeat(500)}` }] },
    ];
    const { error } = await ping((interaction) =>
      callback(interaction, { type: 4, data: { content: 'r'.repeat(2_001), components } }),
    );
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({
      status: 400,
      code: 50035,
      rawError: {
        message: 'Invalid Form Body',
        errors: {
          data: {
            content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] },
            components: {
              0: { components: { 0: { url: { _errors: [{ message: 'Must be 512 or fewer in length.' }] } } } },
            },
          },
        },
      },
    });
    expect(discord.standIn.refusals[0]?.message).toContain('data.components[0].components[0].url: Must be 512');
  });

  it.each([
    ['an empty message', { type: 4, data: { content: '' } }, 50006],
    ['a callback type for components', { type: 7, data: { content: 'x' } }, 50035],
    ['no callback type', { data: {} }, 50035],
    ['content of a wrong type', { type: 4, data: { content: 7 } }, 50035],
    ['an unknown component', { type: 4, data: { components: [{ type: 99 }] } }, 50035],
  ])('GIVEN %s THEN it is refused', async (_, body, code) => {
    discord.expectRefusal(code, /callback/u);
    const { error } = await ping((interaction) => callback(interaction, body));
    expect(error).toMatchObject({ status: 400, code });
  });

  it('GIVEN a refused callback THEN the interaction is still open for a right one', async () => {
    discord.expectRefusal(50006);
    const { outcome } = await ping(async (interaction) => {
      await callback(interaction, { type: 4, data: {} }).catch(() => {});
      await interaction.reply({ content: 'better', flags: MessageFlags.Ephemeral });
    });
    expect(outcome).toMatchObject({ kind: 'message', message: { content: 'better' } });
  });

  it('GIVEN an edit to components v2 of a message with content THEN the old content is named', async () => {
    discord.expectRefusal(50035, /PATCH/u);
    const { error } = await ping(async (interaction) => {
      await interaction.reply('rain');
      await interaction.editReply({ components: [{ type: 10, content: 'sun' }], flags: MessageFlags.IsComponentsV2 });
    });
    expect(error).toMatchObject({ rawError: { errors: { content: { _errors: [{}] } } } });
  });

  it('GIVEN a command with a bad name among good ones THEN its index is named and nothing is registered', async () => {
    discord.expectRefusal(50035, /PUT/u);
    const { client } = await startBot(discord, { commands: [PING], answer: async () => {} });
    const { applicationId, guild } = discord.standIn;
    const put = client.rest.put(Routes.applicationGuildCommands(applicationId, guild.id), {
      body: [PING, { name: 'Bad Name', description: 'x' }],
    });
    await expect(put).rejects.toMatchObject({ code: 50035, rawError: { errors: { 1: { name: { _errors: [{}] } } } } });
    expect(discord.standIn.commands().map(({ name }) => name)).toEqual(['ping']);
  });

  it('GIVEN an unknown route THEN it is answered 404 and listed', async () => {
    discord.expectRefusal(0, /GET \/nowhere/u);
    const { client } = await startBot(discord, { commands: [PING], answer: async () => {} });
    await expect(client.rest.get('/nowhere')).rejects.toMatchObject({ status: 404 });
  });
});

describe('registration', () => {
  it('GIVEN global and server commands THEN each of the routes does what it says', async () => {
    const { client } = await startBot(discord, { commands: [PING], answer: async () => {} });
    const commands = client.application?.commands;
    const created = await commands?.create({ name: 'pong', description: 'Answers' });
    const again = await commands?.create({ name: 'pong', description: 'Answers again', defaultMemberPermissions: 32n });
    expect(again).toMatchObject({ id: created?.id, description: 'Answers again' });
    expect(again?.defaultMemberPermissions?.bitfield).toBe(32n);
    await again?.edit({ description: 'Edited' });
    expect((await commands?.fetch())?.map(({ description }) => description)).toEqual(['Edited']);
    expect(discord.standIn.commands().map(({ name }) => name)).toEqual(['pong', 'ping']);
    await again?.delete();
    expect((await commands?.fetch())?.size).toBe(0);
  });
});

describe('the end', () => {
  it('GIVEN an interaction unanswered THEN closing ends it as failed', async () => {
    await startBot(discord, { commands: [PING], answer: async () => {} });
    const outcome = discord.standIn.member().slash('ping');
    await discord.standIn.close();
    expect(await outcome).toMatchObject({ kind: 'failed', reason: 'The stand-in was closed' });
  });
});
