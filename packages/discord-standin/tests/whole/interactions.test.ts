import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  ContainerBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { MessageEvent, Outcome } from '../../src/types.ts';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const discord = useStandIn();

const BUTTON_IDS = ['update', 'defer-update', 'reply', 'modal'];
const buttons = () =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    BUTTON_IDS.map((id) => new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Secondary)),
  );
const modal = () =>
  new ModalBuilder()
    .setCustomId('form')
    .setTitle('Where?')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Town')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('town').setStyle(TextInputStyle.Short).setMaxLength(9),
        ),
    );

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('weather')
    .setDescription('Tells the weather')
    .addStringOption((option) => option.setName('town').setDescription('Where').setAutocomplete(true))
    .addUserOption((option) => option.setName('for').setDescription('Who asks')),
  new SlashCommandBuilder().setName('slow').setDescription('Takes its time'),
  new SlashCommandBuilder().setName('form').setDescription('Asks back'),
  new SlashCommandBuilder()
    .setName('list')
    .setDescription('Lists')
    .addSubcommand((sub) =>
      sub
        .setName('add')
        .setDescription('Adds')
        .addIntegerOption((option) => option.setName('count').setDescription('How many').setRequired(true)),
    ),
];

/** A bot that uses each way of answering once. */
async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    return interaction.respond([{ name: `${interaction.options.getFocused()}…`, value: 'Kalibening' }]);
  }
  if (interaction.isModalSubmit()) return interaction.reply(`in ${interaction.fields.getTextInputValue('town')}`);
  if (interaction.isButton()) return press[interaction.customId]?.(interaction);
  if (!interaction.isChatInputCommand()) return;
  if (interaction.commandName === 'form') return interaction.showModal(modal());
  if (interaction.commandName === 'list') {
    const { options } = interaction;
    return interaction.reply(`${options.getSubcommand()} ${options.getInteger('count', true)}`);
  }
  if (interaction.commandName === 'slow') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    return interaction.editReply({ content: 'at last', components: [buttons()] });
  }
  const town = interaction.options.getString('town') ?? 'nowhere';
  const who = interaction.options.getMember('for');
  const name = who !== null && 'displayName' in who ? who.displayName : 'nobody';
  return interaction.reply({
    content: `${town} ${name} ${interaction.locale} ${interaction.guildLocale} ${interaction.guild?.name}`,
    components: [buttons()],
    withResponse: true,
  });
}

const press: Record<string, (interaction: ButtonInteraction) => Promise<unknown>> = {
  update: (interaction) => interaction.update('updated'),
  'defer-update': async (interaction) => {
    await interaction.deferUpdate();
    await interaction.editReply('updated later');
  },
  reply: async (interaction) => {
    await interaction.reply({ content: 'only for you', flags: MessageFlags.Ephemeral });
    await interaction.followUp({ content: 'and this', flags: MessageFlags.Ephemeral });
  },
  modal: (interaction) => interaction.showModal(modal()),
};

function messageOf(outcome: Outcome) {
  if (outcome.kind !== 'message' && outcome.kind !== 'update')
    throw new Error(`no message but ${JSON.stringify(outcome)}`);
  return outcome.message;
}

describe('a slash command', () => {
  it('GIVEN a direct reply THEN options, resolved users and locales arrive, and the message is one of the API', async () => {
    await startBot(discord, { commands: COMMANDS, answer });
    const member = discord.standIn.member({ name: 'Ratna', locale: 'id' });
    const outcome = await member.slash('weather', { town: 'Kalibening', for: member.id });
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: false, deferred: false });
    expect(messageOf(outcome)).toMatchObject({
      content: 'Kalibening Ratna id en-US Preview',
      type: 20,
      flags: 0,
      author: { id: discord.standIn.applicationId, bot: true },
      webhook_id: discord.standIn.applicationId,
      interaction_metadata: { type: 2, user: { id: member.id } },
      components: [{ type: 1, id: 1, components: [{ id: 2 }, { id: 3 }, { id: 4 }, { id: 5 }] }],
    });
    expect(messageOf(outcome).id).toMatch(/^\d{17,}$/u);
  });

  it('GIVEN a deferred ephemeral reply THEN the member sees it loading, then filled in, and nobody else does', async () => {
    await startBot(discord, { commands: COMMANDS, answer });
    const events: MessageEvent[] = [];
    discord.standIn.onMessage((event) => events.push(event));
    const [member, other] = [discord.standIn.member(), discord.standIn.member()];
    const outcome = await member.slash('slow');
    expect(outcome).toMatchObject({
      kind: 'message',
      ephemeral: true,
      deferred: true,
      message: { content: 'at last' },
    });
    expect(events.map(({ type, onlyFor, message }) => [type, onlyFor, message.flags])).toEqual([
      ['create', member.id, MessageFlags.Ephemeral | MessageFlags.Loading],
      ['update', member.id, MessageFlags.Ephemeral],
    ]);
    expect(member.ephemeral()).toHaveLength(1);
    expect(other.ephemeral()).toEqual([]);
    expect(discord.standIn.messages()).toEqual([]);
    await expect(other.press(messageOf(outcome), 'update')).rejects.toThrow(/does not see/u);
  });

  it('GIVEN a subcommand THEN its options arrive below it', async () => {
    await startBot(discord, { commands: COMMANDS, answer });
    expect(await discord.standIn.member().slash('list add', { count: 3 })).toMatchObject({
      message: { content: 'add 3' },
    });
  });

  it('GIVEN autocomplete THEN the bot sees what is typed and its choices come back', async () => {
    await startBot(discord, { commands: COMMANDS, answer });
    const choices = await discord.standIn.member().autocomplete('weather', { town: 'Kal' }, 'town');
    expect(choices).toEqual([{ name: 'Kal…', value: 'Kalibening' }]);
  });

  it('GIVEN a deferred reply and a follow-up before any edit THEN the follow-up fills it in, as on Discord', async () => {
    await startBot(discord, {
      commands: COMMANDS,
      answer: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        await interaction.followUp('first');
        await interaction.followUp('second');
        await interaction.deleteReply();
      },
    });
    const deleted = new Promise<void>((resolve) => {
      discord.standIn.onMessage(({ type }) => type === 'delete' && resolve());
    });
    const outcome = await discord.standIn.member().slash('slow');
    expect(outcome).toMatchObject({ deferred: true, message: { content: 'first' } });
    await deleted;
    expect(discord.standIn.messages().map(({ content }) => content)).toEqual(['second']);
    expect(discord.standIn.messages()[0]).toMatchObject({
      interaction_metadata: { original_response_message_id: messageOf(outcome).id },
      message_reference: { message_id: messageOf(outcome).id },
    });
  });

  it('GIVEN components v2 THEN a container, its text and later edits stand as sent', async () => {
    const shown = (text: string) =>
      new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
    await startBot(discord, {
      commands: COMMANDS,
      answer: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        await interaction.editReply({ components: [shown('rain')], flags: MessageFlags.IsComponentsV2 });
        await interaction.editReply({ components: [shown('sun')] });
      },
    });
    const edited = new Promise<MessageEvent>((resolve) => {
      discord.standIn.onMessage((event) => JSON.stringify(event).includes('sun') && resolve(event));
    });
    const outcome = await discord.standIn.member().slash('slow');
    expect(messageOf(outcome)).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: 'rain' }] }],
    });
    expect((await edited).message.flags).toBe(MessageFlags.IsComponentsV2);
  });

  it('GIVEN mentions in the content THEN only those allowed_mentions lets through are mentions', async () => {
    const member = discord.standIn.member();
    let allowed: { parse: 'users'[] } = { parse: [] };
    await startBot(discord, {
      commands: COMMANDS,
      answer: async (interaction) =>
        interaction.isChatInputCommand() &&
        interaction.reply({ content: `<@${member.id}> @everyone`, allowedMentions: allowed }),
    });
    expect(messageOf(await member.slash('slow'))).toMatchObject({ mentions: [], mention_everyone: false });
    allowed = { parse: ['users'] };
    expect(messageOf(await member.slash('slow'))).toMatchObject({
      mentions: [{ id: member.id }],
      mention_everyone: false,
    });
  });
});

describe('a button', () => {
  it.each([
    ['update', { kind: 'update', message: { content: 'updated' } }],
    ['defer-update', { kind: 'update', message: { content: 'updated later' } }],
    ['reply', { kind: 'message', ephemeral: true, message: { content: 'only for you', type: 19 } }],
    ['modal', { kind: 'modal', modal: { custom_id: 'form' } }],
  ])('GIVEN the bot answers with %s THEN the member sees that', async (id, expected) => {
    await startBot(discord, { commands: COMMANDS, answer });
    const member = discord.standIn.member();
    const outcome = await member.slash('weather');
    expect(await member.press(messageOf(outcome), id)).toMatchObject(expected);
  });
});

describe('a modal', () => {
  it.each(['form', 'modal'])('GIVEN one shown by "%s" THEN what the member submits arrives', async (shownBy) => {
    await startBot(discord, { commands: COMMANDS, answer });
    const member = discord.standIn.member();
    const shown =
      shownBy === 'form'
        ? await member.slash('form')
        : await member.press(messageOf(await member.slash('weather')), 'modal');
    if (shown.kind !== 'modal') throw new Error(shown.kind);
    await expect(member.submit(shown.modal, {})).rejects.toThrow(/town is required/u);
    await expect(member.submit(shown.modal, { town: 'Kalibening Kidul' })).rejects.toThrow(/0 to 9 characters/u);
    await expect(member.submit(shown.modal, { town: 'Kali', city: 'x' })).rejects.toThrow(/no text input city/u);
    expect(await member.submit(shown.modal, { town: 'Kalirejo' })).toMatchObject({
      message: { content: 'in Kalirejo' },
    });
    await expect(member.submit(shown.modal, { town: 'Kalirejo' })).rejects.toThrow(/was shown no modal/u);
  });
});
