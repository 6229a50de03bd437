import { type ChatInputCommandInteraction, DiscordAPIError, MessageFlags, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const discord = useStandIn();

/** Runs `/ping` on a bot that answers with `answer`; gives what it found out, once it is through. */
async function ping<Found>(answer: (interaction: ChatInputCommandInteraction) => Promise<Found>): Promise<Found> {
  const member = discord.standIn.member();
  return new Promise((resolve, reject) => {
    startBot(discord, {
      commands: [{ name: 'ping', description: 'Answers' }],
      answer: async (interaction) => {
        if (interaction.isChatInputCommand()) await answer(interaction).then(resolve, reject);
      },
    }).then(() => member.slash('ping').catch(reject), reject);
  });
}

describe('follow-ups', () => {
  it('GIVEN an answered interaction THEN further messages are created, fetched, edited and deleted', async () => {
    const found = await ping(async (interaction) => {
      await interaction.reply('answer');
      const { id } = await interaction.followUp('more');
      const fetched = await interaction.fetchReply(id);
      const edited = await interaction.editReply({ message: id, content: 'better' });
      const before = discord.standIn.messages().map(({ content }) => content);
      await interaction.deleteReply(id);
      return { fetched: fetched.content, edited: edited.content, editedAt: edited.editedTimestamp !== null, before };
    });
    expect(found).toEqual({ fetched: 'more', edited: 'better', editedAt: true, before: ['answer', 'better'] });
    expect(discord.standIn.messages().map(({ content }) => content)).toEqual(['answer']);
  });

  it('GIVEN a public answer THEN a follow-up may be for the member alone, and refers to the answer', async () => {
    const original = await ping(async (interaction) => {
      await interaction.reply('answer');
      const { id } = await interaction.followUp({ content: 'psst', flags: MessageFlags.Ephemeral });
      await interaction.editReply({ message: id, content: 'psst!' });
      return (await interaction.fetchReply()).id;
    });
    expect(discord.standIn.messages().map(({ content }) => content)).toEqual(['answer']);
    expect(original).toBe(discord.standIn.messages()[0]?.id);
  });

  it('GIVEN the message of another interaction, or one deleted THEN it is unknown: 10008', async () => {
    discord.expectRefusal(10008, /GET/u);
    discord.expectRefusal(10008, /DELETE/u);
    const codes = await ping(async (interaction) => {
      await interaction.reply('answer');
      const { id } = await interaction.followUp('more');
      await interaction.deleteReply(id);
      const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);
      return [await interaction.fetchReply('123').catch(codeOf), await interaction.deleteReply(id).catch(codeOf)];
    });
    expect(codes).toEqual([10008, 10008]);
  });

  it('GIVEN fifteen minutes THEN the token is refused with 50027; a second before, it is not', async () => {
    discord.expectRefusal(50027, /POST \/webhooks/u);
    const { standIn } = discord;
    const error = await ping(async (interaction) => {
      await interaction.reply('answer');
      standIn.clock.advance(15 * 60_000 - 1_000);
      await interaction.followUp('in time');
      standIn.clock.advance(1_000);
      const address = Routes.webhook(interaction.applicationId, interaction.token);
      return interaction.client.rest
        .post(address, { auth: false, body: { content: 'late' } })
        .catch((thrown) => thrown);
    });
    expect(error).toMatchObject({ code: 50027 });
    expect(standIn.messages().map(({ content }) => content)).toEqual(['answer', 'in time']);
  });
});
