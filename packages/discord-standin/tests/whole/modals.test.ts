import {
  ChannelSelectMenuBuilder,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  CheckboxGroupOptionBuilder,
  FileUploadBuilder,
  LabelBuilder,
  MentionableSelectMenuBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  RadioGroupBuilder,
  RadioGroupOptionBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { modalOf, useStandIn } from '../support/standin.ts';

const discord = useStandIn({ guilds: [{ name: 'Town', roles: [{ name: 'Scribes' }] }] });

const label = (text: string) => new LabelBuilder().setLabel(text);
const option = (value: string, isDefault = false) => ({ label: value, value, default: isDefault });
const form = (id: string, ...labels: LabelBuilder[]) =>
  new ModalBuilder()
    .setCustomId(id)
    .setTitle('Import')
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('A source'))
    .addLabelComponents(...labels);

const FORMS = {
  texts: form(
    'texts',
    label('Title').setTextInputComponent(
      new TextInputBuilder().setCustomId('title').setStyle(TextInputStyle.Short).setValue('Minutes').setMaxLength(20),
    ),
    label('Files').setFileUploadComponent(new FileUploadBuilder().setCustomId('files').setMaxValues(2)),
    label('Language').setStringSelectMenuComponent(
      new StringSelectMenuBuilder().setCustomId('language').addOptions(option('id', true), option('en')),
    ),
  ),
  people: form(
    'people',
    label('Who').setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId('who').setMaxValues(2)),
    label('Role').setRoleSelectMenuComponent(new RoleSelectMenuBuilder().setCustomId('role').setRequired(false)),
    label('Anybody').setMentionableSelectMenuComponent(new MentionableSelectMenuBuilder().setCustomId('whoever')),
    label('Where').setChannelSelectMenuComponent(
      new ChannelSelectMenuBuilder().setCustomId('where').setRequired(false),
    ),
  ),
  boxes: form(
    'boxes',
    label('Kind').setRadioGroupComponent(
      new RadioGroupBuilder()
        .setCustomId('kind')
        .addOptions(['news', 'minutes'].map((value) => new RadioGroupOptionBuilder().setLabel(value).setValue(value))),
    ),
    label('Marks').setCheckboxGroupComponent(
      new CheckboxGroupBuilder()
        .setCustomId('marks')
        .setMaxValues(2)
        .addOptions(['a', 'b', 'c'].map((value) => new CheckboxGroupOptionBuilder().setLabel(value).setValue(value))),
    ),
    label('Public').setCheckboxComponent(new CheckboxBuilder().setCustomId('public')),
  ),
};

type FormName = keyof typeof FORMS;

const COMMANDS = Object.keys(FORMS).map((name) => ({ name, description: 'Asks back' }));

/** Shows a form; gives the member it was shown to, the form, and what discord.js read of what was submitted. */
async function show(name: FormName, read: (interaction: ModalSubmitInteraction) => unknown) {
  await startBot(discord, {
    commands: COMMANDS,
    answer: async (interaction) => {
      if (interaction.isChatInputCommand()) return interaction.showModal(FORMS[interaction.commandName as FormName]);
      return interaction.isModalSubmit() && interaction.reply(JSON.stringify(await read(interaction)));
    },
  });
  const member = discord.standIn.member({ name: 'Ratna' });
  return { member, modal: modalOf(await member.slash(name)) };
}

describe('a modal with labels', () => {
  it('GIVEN a text, a file and a select THEN they arrive, the file with its bytes; what is left out keeps its default', async () => {
    const { member, modal } = await show('texts', async ({ fields }) => {
      const file = fields.getUploadedFiles('files', true).first();
      return {
        title: fields.getTextInputValue('title'),
        language: fields.getStringSelectValues('language'),
        file: [file?.name, file?.size, file?.contentType],
        text: file === undefined ? '' : await (await fetch(file.url)).text(),
      };
    });
    const outcome = await member.submit(modal, { files: [{ name: 'agenda.md', content: '# Rapat\n' }] });
    expect(JSON.parse(outcome.kind === 'message' ? outcome.message.content : '{}')).toEqual({
      title: 'Minutes',
      language: ['id'],
      file: ['agenda.md', 8, 'text/markdown; charset=utf-8'],
      text: '# Rapat\n',
    });
  });

  it('GIVEN people, roles and channels THEN what they stand for arrives', async () => {
    const { member, modal } = await show('people', ({ fields }) => [
      fields.getSelectedUsers('who', true).map(({ username }) => username),
      fields.getSelectedMembers('who')?.size,
      fields.getSelectedRoles('role')?.size ?? 0,
      fields.getSelectedMentionables('whoever', true).roles.map((role) => role?.name),
      fields.getSelectedChannels('where')?.size ?? 0,
    ]);
    const role = discord.standIn.guilds.list()[0]?.roles[0]?.id ?? '';
    const outcome = await member.submit(modal, { who: [member.id], whoever: [role] });
    expect(outcome).toMatchObject({ message: { content: JSON.stringify([['ratna'], 1, 0, ['Scribes'], 0]) } });
  });

  it('GIVEN radios and checkboxes THEN what is ticked arrives', async () => {
    const { member, modal } = await show('boxes', ({ fields }) => [
      fields.getRadioGroup('kind', true),
      fields.getCheckboxGroup('marks'),
      fields.getCheckbox('public'),
    ]);
    const outcome = await member.submit(modal, { kind: 'minutes', marks: ['a', 'c'], public: true });
    expect(outcome).toMatchObject({ message: { content: '["minutes",["a","c"],true]' } });
  });
});

describe('what a client does not let a member submit', () => {
  const file = { name: 'a.txt', content: 'a' };

  it.each<[FormName, Parameters<ReturnType<typeof discord.standIn.member>['submit']>[1], RegExp]>([
    ['texts', {}, /file upload files takes 1 to 2, not 0/u],
    ['texts', { files: [file, file, file] }, /takes 1 to 2, not 3/u],
    ['texts', { files: [file], title: '' }, /title is required/u],
    ['texts', { files: [file], title: true }, /title takes text/u],
    ['texts', { files: [file], language: ['fr'] }, /has no option fr/u],
    ['texts', { files: [file], language: [] }, /takes 1 to 1 values, not 0/u],
    ['texts', { files: [file], language: 'id' }, /a list of values is needed/u],
    ['texts', { files: [file], place: 'x' }, /no text input place/u],
    ['people', { who: ['12'] }, /12 is nothing in this server/u],
    ['boxes', { marks: ['a'] }, /radio group kind is required/u],
    ['boxes', { kind: 'poem', marks: ['a'] }, /radio group kind has no option poem/u],
    ['boxes', { kind: 'news', marks: ['a', 'b', 'c'] }, /checkbox group marks takes 1 to 2, not 3/u],
    ['boxes', { kind: 'news', marks: ['z'] }, /has no option z/u],
  ])('GIVEN the form %s with %j THEN it throws', async (name, values, told) => {
    const { member, modal } = await show(name, () => 'never');
    await expect(member.submit(modal, values)).rejects.toThrow(told);
  });
});
