/** Bodies that discord.js's builders make of anything within Discord's limits. */
import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  FileBuilder,
  FileUploadBuilder,
  LabelBuilder,
  Locale,
  MediaGalleryBuilder,
  MentionableSelectMenuBuilder,
  type MessageActionRowComponentBuilder,
  MessageFlags,
  ModalBuilder,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  SectionBuilder,
  SeparatorBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ThumbnailBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';
import fc from 'fast-check';

/** Text of Discord's length: code points, not blank at its ends. */
const text = (min: number, max: number) =>
  fc.string({ unit: 'grapheme-composite', minLength: min, maxLength: max }).map((value) => {
    const cut = [...value.trim()].slice(0, max).join('').trim();
    return cut.length >= min ? cut : 'x'.repeat(min);
  });
const name = fc.stringMatching(/^[a-z0-9_-]{1,32}$/u);
const ADDRESS = 'https://example.org/a?b=c#:~:text=rain';
const address = fc.integer({ min: 0, max: 512 - ADDRESS.length }).map((length) => ADDRESS + 'a'.repeat(length));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const choices = (max: number) => fc.uniqueArray(text(1, 100), { minLength: 1, maxLength: max });
const asOptions = (values: readonly string[]) => values.map((value) => ({ label: value, value }));

function boundsFor(count: number) {
  return fc
    .tuple(fc.integer({ min: 0, max: count }), fc.integer({ min: 1, max: count }))
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
}

const button = (customId: string) =>
  fc.oneof(
    fc
      .tuple(text(1, 80), fc.constantFrom(ButtonStyle.Primary, ButtonStyle.Danger), fc.boolean())
      .map(([label, style, disabled]) =>
        new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(style).setDisabled(disabled),
      ),
    fc
      .tuple(text(1, 80), address)
      .map(([label, url]) => new ButtonBuilder().setStyle(ButtonStyle.Link).setLabel(label).setURL(url)),
    fc.constant(new ButtonBuilder().setCustomId(customId).setStyle(ButtonStyle.Secondary).setEmoji('🌧')),
  );

const stringSelect = (customId: string) =>
  choices(25).chain((values) =>
    boundsFor(values.length).map(({ min, max }) =>
      new StringSelectMenuBuilder()
        .setCustomId(customId)
        .setPlaceholder('Which?')
        .setMinValues(min)
        .setMaxValues(max)
        .addOptions(asOptions(values).map((option, index) => ({ ...option, default: index < max && index < min }))),
    ),
  );

const autoSelect = (customId: string) =>
  boundsFor(25).chain(({ min, max }) =>
    fc
      .constantFrom(
        new UserSelectMenuBuilder().setDefaultUsers(min === 0 ? [] : Array.from({ length: max }, (_, i) => `${i + 1}`)),
        new RoleSelectMenuBuilder(),
        new MentionableSelectMenuBuilder(),
        new ChannelSelectMenuBuilder().addChannelTypes(ChannelType.GuildText, ChannelType.PublicThread),
      )
      .map((menu) => menu.setCustomId(customId).setMinValues(min).setMaxValues(max)),
  );

const row = (at: number) =>
  fc
    .oneof(
      fc
        .integer({ min: 1, max: 5 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => button(`button-${at}-${index}`)))),
      stringSelect(`select-${at}`).map((menu) => [menu]),
      autoSelect(`select-${at}`).map((menu) => [menu]),
    )
    .map((items) =>
      new ActionRowBuilder<MessageActionRowComponentBuilder>()
        .addComponents(...(items as MessageActionRowComponentBuilder[]))
        .toJSON(),
    );

const rows = fc
  .integer({ min: 0, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => row(at))));

const embed = fc
  .record({
    title: text(1, 256),
    description: maybe(text(1, 400)),
    url: maybe(address),
    fields: fc.array(fc.tuple(text(1, 20), text(1, 30)), { maxLength: 5 }),
    footer: maybe(text(1, 200)),
    author: maybe(text(1, 256)),
  })
  .map(({ title, description, url, fields, footer, author }) =>
    new EmbedBuilder()
      .setTitle(title)
      .setDescription(description ?? null)
      .setURL(url ?? null)
      .setFields(fields.map(([fieldName, value]) => ({ name: fieldName, value, inline: true })))
      .setFooter(footer === undefined ? null : { text: footer })
      .setAuthor(author === undefined ? null : { name: author, iconURL: 'attachment://face.png' })
      .setImage('https://example.org/rain.png')
      .setTimestamp(0)
      .setColor(0xff8800)
      .toJSON(),
  );

/** A message with text, embeds and rows. */
export const legacyMessage = fc
  .record({ content: text(1, 2_000), embeds: fc.array(embed, { maxLength: 4 }), components: rows })
  .map((message) => ({ ...message, flags: MessageFlags.SuppressEmbeds, allowed_mentions: { parse: [] } }));

const shown = (max: number) => text(1, max).map((content) => new TextDisplayBuilder().setContent(content));
const section = (at: number) =>
  fc.tuple(shown(100), fc.option(button(`accessory-${at}`))).map(([words, accessory]) => {
    const made = new SectionBuilder().addTextDisplayComponents(words);
    if (accessory !== null) return made.setButtonAccessory(accessory);
    return made.setThumbnailAccessory(new ThumbnailBuilder().setURL('attachment://map.png').setDescription('A map'));
  });

/** A message of components v2, with the files it shows. */
export const v2Message = fc
  .tuple(fc.array(shown(500), { maxLength: 4 }), section(0), section(1), row(0), fc.boolean())
  .map(([texts, one, other, actions, divider]) => ({
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: [
      new ContainerBuilder()
        .setAccentColor(0x00ff88)
        .addTextDisplayComponents(...texts)
        .addSectionComponents(one)
        .addSeparatorComponents(new SeparatorBuilder().setDivider(divider))
        .toJSON(),
      other.toJSON(),
      actions,
      new MediaGalleryBuilder()
        .addItems((item) => item.setURL('https://example.org/a.png').setDescription('A'))
        .toJSON(),
      new FileBuilder().setURL('attachment://words.csv').setSpoiler(true).toJSON(),
    ],
    attachments: [
      { id: '0', filename: 'words.csv', description: 'Word pairs' },
      { id: 1, filename: 'map.png' },
    ],
  }));

/** Numbers and names of the files a message of components v2 shows. */
export const V2_FILES = ['words.csv', 'map.png'].map((filename, id) => ({ id: String(id), filename }));

const inLabel = (at: number) =>
  fc
    .tuple(text(1, 45), maybe(text(1, 100)), fc.integer({ min: 0, max: 6 }), choices(10), fc.boolean())
    .chain(([label, description, kind, values, required]) =>
      (kind === 0 ? stringSelect(`f${at}`) : kind === 1 ? autoSelect(`f${at}`) : fc.constant(null)).map((menu) => {
        const made = new LabelBuilder().setLabel(label);
        if (description !== undefined) made.setDescription(description);
        if (menu instanceof StringSelectMenuBuilder) return made.setStringSelectMenuComponent(menu);
        if (menu instanceof UserSelectMenuBuilder) return made.setUserSelectMenuComponent(menu);
        if (menu instanceof RoleSelectMenuBuilder) return made.setRoleSelectMenuComponent(menu);
        if (menu instanceof MentionableSelectMenuBuilder) return made.setMentionableSelectMenuComponent(menu);
        if (menu instanceof ChannelSelectMenuBuilder) return made.setChannelSelectMenuComponent(menu);
        return withField(made, `f${at}`, kind, values, required);
      }),
    );

function withField(label: LabelBuilder, id: string, kind: number, values: readonly string[], required: boolean) {
  const options = asOptions(values.length > 1 ? values : ['one', 'other']);
  switch (kind) {
    case 2:
      return label.setFileUploadComponent(
        new FileUploadBuilder()
          .setCustomId(id)
          .setMinValues(required ? 1 : 0)
          .setMaxValues(10)
          .setRequired(required),
      );
    case 3:
      return label.setRadioGroupComponent(
        new RadioGroupBuilder().setCustomId(id).setRequired(required).setOptions(options),
      );
    case 4:
      return label.setCheckboxGroupComponent(new CheckboxGroupBuilder().setCustomId(id).setOptions(options));
    case 5:
      return label.setCheckboxComponent(new CheckboxBuilder().setCustomId(id).setDefault(required));
    default:
      return label.setTextInputComponent(
        new TextInputBuilder()
          .setCustomId(id)
          .setStyle(TextInputStyle.Paragraph)
          .setMaxLength(4_000)
          .setValue(values.join('\n'))
          .setRequired(required),
      );
  }
}

/** A modal with labels of every kind. */
export const modal = fc
  .tuple(text(1, 100), text(1, 45), fc.integer({ min: 1, max: 5 }))
  .chain(([customId, title, count]) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => inLabel(at))).map((labels) =>
      new ModalBuilder()
        .setCustomId(`m${customId}`.slice(0, 50))
        .setTitle(title)
        .setLabelComponents(...labels)
        .toJSON(),
    ),
  );

/** A slash command with options of every type, or a command of a context menu. */
export const command = fc.oneof(
  fc
    .tuple(name, text(1, 100), fc.uniqueArray(name, { minLength: 9, maxLength: 9 }), choices(25))
    .map(([commandName, description, names, values]) => {
      const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = ''] = names;
      const named = values.map((value) => ({ name: value, value: [...value].slice(0, 50).join('') }));
      return new SlashCommandBuilder()
        .setName(commandName)
        .setDescription(description)
        .setNameLocalizations({ [Locale.Indonesian]: commandName, [Locale.French]: null })
        .setDefaultMemberPermissions(32n)
        .addStringOption((o) => o.setName(a).setDescription('x').setRequired(true).setMinLength(0).setMaxLength(6_000))
        .addIntegerOption((o) => o.setName(b).setDescription('x').setMinValue(-5).setMaxValue(5).setAutocomplete(true))
        .addNumberOption((o) => o.setName(c).setDescription('x').addChoices({ name: 'Half', value: 0.5 }))
        .addBooleanOption((o) => o.setName(d).setDescription('x'))
        .addUserOption((o) => o.setName(e).setDescription('x'))
        .addChannelOption((o) => o.setName(f).setDescription('x').addChannelTypes(ChannelType.GuildText))
        .addRoleOption((o) => o.setName(g).setDescription('x'))
        .addMentionableOption((o) => o.setName(h).setDescription('x'))
        .addStringOption((o) =>
          o
            .setName(i)
            .setDescription('x')
            .addChoices(...named),
        )
        .toJSON();
    }),
  fc
    .tuple(text(1, 32), fc.constantFrom(ApplicationCommandType.Message, ApplicationCommandType.User))
    .map(([menuName, type]) => new ContextMenuCommandBuilder().setName(menuName).setType(type).setContexts(0).toJSON()),
);
