import { ButtonStyle, type Interaction, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const discord = useStandIn();

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('book')
    .setDescription('Books a table')
    .addStringOption((option) =>
      option.setName('name').setDescription('Whose').setRequired(true).setMinLength(2).setMaxLength(5),
    )
    .addIntegerOption((option) => option.setName('seats').setDescription('How many').setMinValue(1).setMaxValue(8))
    .addStringOption((option) =>
      option.setName('room').setDescription('Which').addChoices({ name: 'Garden', value: 'garden' }),
    )
    .addUserOption((option) => option.setName('guest').setDescription('With whom'))
    .addStringOption((option) => option.setName('dish').setDescription('What').setAutocomplete(true)),
  new SlashCommandBuilder()
    .setName('close')
    .setDescription('Closes')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  new SlashCommandBuilder().setName('lock').setDescription('Locks').setDefaultMemberPermissions(0n),
  new SlashCommandBuilder().setName('whisper').setDescription('In private').setContexts(1),
];

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isButton()) return interaction.update('pressed');
  if (!interaction.isChatInputCommand()) return;
  const button = (custom_id: string, disabled: boolean) =>
    ({ type: 2, style: ButtonStyle.Primary, label: custom_id, custom_id, disabled }) as const;
  return interaction.reply({
    content: 'done',
    components: [{ type: 1, components: [button('on', false), button('off', true)] }],
  });
}

async function startBooking() {
  return startBot(discord, { commands: COMMANDS, answer, scope: 'global' });
}

describe('what a client does not let a member do', () => {
  it.each([
    ['cook', {}, /\/cook is not registered/u],
    ['book', {}, /option name is required/u],
    ['book', { name: 'A' }, /name: must have 2 to 5 characters/u],
    ['book', { name: 'Wijaya' }, /name: must have 2 to 5 characters/u],
    ['book', { name: '' }, /name: must not be empty/u],
    ['book', { name: 7 }, /name: must be text/u],
    ['book', { name: 'Wira', seats: 9 }, /seats: must be from 1 to 8/u],
    ['book', { name: 'Wira', seats: 1.5 }, /seats: must be a whole number/u],
    ['book', { name: 'Wira', room: 'cellar' }, /room: must be one of the choices garden/u],
    ['book', { name: 'Wira', guest: '12' }, /guest: 12 is nothing in this server/u],
    ['book', { name: 'Wira', pets: 1 }, /no option pets/u],
    ['book soon', { name: 'Wira' }, /no subcommand soon/u],
    ['close', {}, /needs the permissions 32/u],
    ['lock', {}, /needs the permissions 0/u],
    ['whisper', {}, /not offered in servers/u],
  ])('GIVEN /%s with %j THEN it throws and the bot hears nothing', async (command, options, message) => {
    await startBooking();
    await expect(discord.standIn.member().slash(command, options)).rejects.toThrow(message);
    expect(discord.standIn.traffic.map(({ what }) => what)).not.toContain('INTERACTION_CREATE');
  });

  it('GIVEN the permissions a command needs THEN the member may use it', async () => {
    await startBooking();
    const moderator = discord.standIn.member({
      permissions: (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.UseApplicationCommands).toString(),
    });
    expect(await moderator.slash('close')).toMatchObject({ kind: 'message' });
    await expect(moderator.slash('lock')).rejects.toThrow(/needs the permissions/u);
    const administrator = discord.standIn.member({ permissions: PermissionFlagsBits.Administrator.toString() });
    expect(await administrator.slash('lock')).toMatchObject({ kind: 'message' });
    const barred = discord.standIn.member({ permissions: '0' });
    await expect(barred.slash('book', { name: 'Wira' })).rejects.toThrow(/may not use application commands/u);
  });

  it('GIVEN autocomplete on an option without it THEN it throws', async () => {
    await startBooking();
    const member = discord.standIn.member();
    await expect(member.autocomplete('book', {}, 'name')).rejects.toThrow(/name has no autocomplete/u);
    await expect(member.autocomplete('book', {}, 'drink')).rejects.toThrow(/no option drink/u);
  });

  it('GIVEN a button that is absent or disabled THEN pressing throws, and a forged press goes through', async () => {
    await startBooking();
    const member = discord.standIn.member();
    const outcome = await member.slash('book', { name: 'Wira' });
    if (outcome.kind !== 'message') throw new Error(outcome.kind);
    await expect(member.press(outcome.message, 'gone')).rejects.toThrow(/no button gone .* there are: on, off/u);
    await expect(member.press(outcome.message, 'off')).rejects.toThrow(/off is disabled/u);
    expect(await member.press(outcome.message, 'gone', { forge: true })).toMatchObject({ kind: 'update' });
    expect(await discord.standIn.member().press(outcome.message, 'on')).toMatchObject({
      message: { content: 'pressed' },
    });
  });
});

describe('waiting for a bot', () => {
  it('GIVEN no bot THEN ready() rejects after its time', async () => {
    await expect(discord.standIn.ready(20)).rejects.toThrow(/within 20 ms/u);
  });

  it('GIVEN a bot that left THEN ready() waits again', async () => {
    const { client } = await startBooking();
    await client.destroy();
    await expect(discord.standIn.ready(20)).rejects.toThrow(/became ready/u);
  });
});
