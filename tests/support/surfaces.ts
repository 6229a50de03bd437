/** A bot that answers with everything Discord can draw, for tests of the page that draws it. */
import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';

/** A grey square of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaPj/HwAFhAKAjM1mJgAAAABJRU5ErkJggg==',
  'base64',
);

const inIndonesian = (text: string) => ({ id: text });

/** A command of every kind of option, and one for each surface. */
export const SURFACE_COMMANDS = [
  new SlashCommandBuilder()
    .setName('gallery')
    .setDescription('Shows every component')
    .setDescriptionLocalizations(inIndonesian('Menampilkan setiap komponen')),
  new SlashCommandBuilder()
    .setName('form')
    .setDescription('Opens a modal')
    .setDescriptionLocalizations(inIndonesian('Membuka modal')),
  new SlashCommandBuilder()
    .setName('silent')
    .setDescription('Never answers')
    .setDescriptionLocalizations(inIndonesian('Tidak pernah menjawab')),
  new SlashCommandBuilder()
    .setName('slow')
    .setDescription('Thinks first')
    .setDescriptionLocalizations(inIndonesian('Berpikir dulu')),
  new SlashCommandBuilder()
    .setName('refused')
    .setDescription('Sends what Discord refuses')
    .setDescriptionLocalizations(inIndonesian('Mengirim yang ditolak Discord')),
  new SlashCommandBuilder()
    .setName('source')
    .setDescription('Sources')
    .addSubcommand((sub) =>
      sub
        .setName('add')
        .setDescription('Adds a source')
        .setDescriptionLocalizations(inIndonesian('Menambah sumber'))
        .addAttachmentOption((option) => option.setName('file').setDescription('The file').setRequired(true))
        .addUserOption((option) => option.setName('for').setDescription('Whom'))
        .addStringOption((option) => option.setName('topic').setDescription('Topic').setAutocomplete(true)),
    ),
  new SlashCommandBuilder()
    .setName('purge')
    .setDescription('For moderators')
    .setDescriptionLocalizations(inIndonesian('Untuk moderator'))
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  new ContextMenuCommandBuilder()
    .setName('Find in sources')
    .setNameLocalizations(inIndonesian('Cari di sumber'))
    .setType(ApplicationCommandType.Message),
  new ContextMenuCommandBuilder().setName('Who is this').setType(ApplicationCommandType.User),
];

const TEXT: APIMessageTopLevelComponent = {
  type: 10,
  content: '# Minutes\nWhat was **said**, and by whom.\n-# two sources',
};

/** Every component of a message, once. */
export const GALLERY: readonly APIMessageTopLevelComponent[] = [
  TEXT,
  {
    type: 17,
    accent_color: 0x2f6f73,
    components: [
      {
        type: 9,
        components: [{ type: 10, content: 'A section with a **button**' }],
        accessory: { type: 2, style: 3, custom_id: 'approve', label: 'Approve' },
      },
      {
        type: 9,
        components: [{ type: 10, content: 'A section with a *thumbnail*' }],
        accessory: { type: 11, media: { url: 'attachment://pixel.png' }, description: 'A grey square' },
      },
      { type: 14, divider: true, spacing: 2 },
      {
        type: 12,
        items: [
          { media: { url: 'attachment://pixel.png' }, description: 'Left' },
          { media: { url: 'https://example.org/far.png' }, description: 'Far away' },
        ],
      },
      { type: 13, file: { url: 'attachment://minutes.txt' } },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'day',
            placeholder: 'Pick a day',
            options: [
              { label: 'Monday', value: 'mon', description: 'The first' },
              { label: 'Tuesday', value: 'tue' },
            ],
          },
        ],
      },
      { type: 1, components: [{ type: 5, custom_id: 'people', placeholder: 'Pick people', max_values: 2 }] },
      { type: 1, components: [{ type: 6, custom_id: 'role', placeholder: 'Pick a role' }] },
      { type: 1, components: [{ type: 7, custom_id: 'either', placeholder: 'Pick either' }] },
      { type: 1, components: [{ type: 8, custom_id: 'channel', placeholder: 'Pick a channel' }] },
    ],
  },
  {
    type: 1,
    components: [
      { type: 2, style: 1, custom_id: 'open-form', label: 'Open the form' },
      { type: 2, style: 2, custom_id: 'fails', label: 'Fails' },
      { type: 2, style: 4, custom_id: 'off', label: 'Off', disabled: true },
      { type: 2, style: 5, url: 'https://example.org/', label: 'Elsewhere' },
    ],
  },
];

/** Every component of a modal that is in a label, at most five a modal. */
export const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Report',
  components: [
    {
      type: 18,
      label: 'What was said',
      description: 'In its own words',
      component: { type: 4, custom_id: 'words', style: 2, min_length: 3 },
    },
    {
      type: 18,
      label: 'Day',
      component: { type: 3, custom_id: 'day', options: ['mon', 'tue'].map((value) => ({ label: value, value })) },
    },
    { type: 18, label: 'Reporter', component: { type: 5, custom_id: 'reporter', required: false } },
    { type: 18, label: 'Record', component: { type: 19, custom_id: 'record', required: false } },
    {
      type: 18,
      label: 'Kind',
      component: {
        type: 21,
        custom_id: 'kind',
        options: ['direct', 'indirect'].map((value) => ({ label: value, value })),
      },
    },
  ],
};

/** The components of a modal that `FORM` has no room for. */
export const FORM_2: APIModalInteractionResponseCallbackData = {
  custom_id: 'form-2',
  title: 'More',
  components: [
    { type: 10, content: 'Some **more** questions.' },
    {
      type: 18,
      label: 'Topics',
      component: {
        type: 22,
        custom_id: 'topics',
        max_values: 2,
        options: ['peace', 'trade', 'law'].map((value) => ({ label: value, value })),
      },
    },
    { type: 18, label: 'In public', component: { type: 23, custom_id: 'public' } },
    { type: 18, label: 'Where', component: { type: 8, custom_id: 'where', required: false } },
    { type: 18, label: 'Role or person', component: { type: 7, custom_id: 'either', required: false } },
  ],
};

/** Answers a surface command; `release` is waited for by `/slow`. */
export async function answerSurfaces(interaction: Interaction, release: () => Promise<void>): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond(
      ['peace', 'trade'].filter((name) => name.includes(typed)).map((name) => ({ name, value: name })),
    );
  }
  if (interaction.isAnySelectMenu())
    return interaction.reply({ content: `${interaction.customId}: ${interaction.values.length} chosen` });
  if (interaction.isMessageContextMenuCommand()) {
    return interaction.reply({ content: `Found: ${interaction.targetMessage.content}`, flags: MessageFlags.Ephemeral });
  }
  if (interaction.isUserContextMenuCommand()) return interaction.reply(`This is ${interaction.targetUser.username}`);
  if (interaction.isModalSubmit()) {
    const fields = interaction.fields.fields.map(({ customId }) => customId);
    return interaction.reply(`Took ${fields.join(', ')}`);
  }
  if (interaction.isButton()) {
    if (interaction.customId === 'open-form') return interaction.showModal(FORM_2);
    if (interaction.customId === 'approve')
      return interaction.reply({ content: 'Approved', flags: MessageFlags.Ephemeral });
    return undefined;
  }
  return interaction.isChatInputCommand() ? answerCommand(interaction, release) : undefined;
}

async function answerCommand(command: ChatInputCommandInteraction, release: () => Promise<void>): Promise<unknown> {
  switch (command.commandName) {
    case 'gallery':
      return command.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [...GALLERY],
        files: [
          { attachment: PIXEL, name: 'pixel.png' },
          { attachment: Buffer.from('Monday: nothing was said.'), name: 'minutes.txt' },
        ],
      });
    case 'form':
      return command.showModal(FORM);
    case 'slow':
      await command.deferReply({ flags: MessageFlags.Ephemeral });
      await release();
      return command.editReply('There you are.');
    case 'source':
      return command.reply(`Added ${command.options.getAttachment('file', true).name}`);
    case 'purge':
      return command.reply('Purged');
    case 'refused':
      return command
        .reply({ content: 'a'.repeat(2_001), components: [] })
        .catch(() => command.reply({ content: 'Refused', flags: MessageFlags.Ephemeral }));
    default:
      return undefined;
  }
}
