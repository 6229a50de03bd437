import {
  ActionRowBuilder,
  type AnySelectMenuInteraction,
  ChannelSelectMenuBuilder,
  ChannelType,
  type Interaction,
  MentionableSelectMenuBuilder,
  type MessageActionRowComponentBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../src/types.ts';
import { startBot } from '../support/bot.ts';
import { messageOf, useStandIn } from '../support/standin.ts';

const discord = useStandIn({ guilds: [{ name: 'Town', roles: [{ name: 'Scribes' }] }] });

const option = (value: string, isDefault = false) => ({ label: value.toUpperCase(), value, default: isDefault });
const MENUS = [
  new StringSelectMenuBuilder()
    .setCustomId('days')
    .setMinValues(2)
    .setMaxValues(3)
    .addOptions(['mon', 'tue', 'wed', 'thu'].map((day) => option(day))),
  new UserSelectMenuBuilder().setCustomId('who').setMaxValues(2),
  new RoleSelectMenuBuilder().setCustomId('role'),
  new MentionableSelectMenuBuilder().setCustomId('whoever').setMaxValues(5).setMinValues(0),
  new ChannelSelectMenuBuilder().setCustomId('where').addChannelTypes(ChannelType.GuildText),
];
const VOICE = new ChannelSelectMenuBuilder().setCustomId('voice').addChannelTypes(ChannelType.GuildVoice);
const GREY = new StringSelectMenuBuilder().setCustomId('grey').setDisabled(true).addOptions(option('mon'));

const rows = (menus: readonly MessageActionRowComponentBuilder[]) =>
  menus.map((menu) => new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(menu));

/** Tells what discord.js made of a choice. */
function describeChoice(interaction: AnySelectMenuInteraction): string {
  const { values } = interaction;
  const found = [
    'users' in interaction ? interaction.users.map(({ username }) => username) : [],
    'members' in interaction ? interaction.members.map((member) => member && `member ${member.user.id}`) : [],
    'roles' in interaction ? interaction.roles.map((role) => role?.name) : [],
    'channels' in interaction
      ? interaction.channels.map((channel) => `#${channel && 'name' in channel && channel.name}`)
      : [],
  ];
  return JSON.stringify({ kind: interaction.componentType, values, found: found.flat() });
}

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAnySelectMenu()) return interaction.update(describeChoice(interaction));
  if (!interaction.isChatInputCommand()) return;
  return interaction.reply({ components: rows(interaction.commandName === 'more' ? [VOICE, GREY] : MENUS) });
}

let member: Member;
let message: APIMessage;

beforeEach(async () => {
  const commands = ['menus', 'more'].map((name) => ({ name, description: 'Shows' }));
  await startBot(discord, { commands, answer });
  member = discord.standIn.member({ name: 'Ratna' });
  message = messageOf(await member.slash('menus'));
});

const chosen = async (customId: string, values: readonly string[]) =>
  JSON.parse(messageOf(await member.select(message, customId, values)).content);

describe('a select menu', () => {
  it('GIVEN options of a text menu THEN their values arrive', async () => {
    expect(await chosen('days', ['tue', 'thu'])).toEqual({ kind: 3, values: ['tue', 'thu'], found: [] });
  });

  it('GIVEN people, roles and channels THEN what their ids stand for arrives, members too', async () => {
    const { standIn } = discord;
    const role = standIn.guilds.list()[0]?.roles[0]?.id ?? '';
    const other = standIn.member({ name: 'Wira' });
    expect(await chosen('who', [other.id, standIn.applicationId])).toMatchObject({
      kind: 5,
      found: ['wira', 'bot', `member ${other.id}`, `member ${standIn.applicationId}`],
    });
    expect(await chosen('role', [role])).toEqual({ kind: 6, values: [role], found: ['Scribes'] });
    expect(await chosen('whoever', [role, other.id])).toMatchObject({
      kind: 7,
      values: [role, other.id],
      found: ['wira', `member ${other.id}`, 'Scribes'],
    });
    expect(await chosen('where', [standIn.channel.id])).toMatchObject({ kind: 8, found: ['#general'] });
  });

  it('GIVEN a menu that may stay empty THEN an empty choice arrives', async () => {
    expect(await chosen('whoever', [])).toEqual({ kind: 7, values: [], found: [] });
  });
});

describe('what a client does not let a member choose', () => {
  it.each([
    ['days', ['mon'], /takes 2 to 3 values, not 1/u],
    ['days', ['mon', 'tue', 'wed', 'thu'], /takes 2 to 3 values, not 4/u],
    ['days', ['mon', 'mon'], /takes each value once/u],
    ['days', ['mon', 'sun'], /has no option sun; there are: mon, tue, wed, thu/u],
    ['who', ['12'], /12 is nothing in this server/u],
    ['role', ['12'], /12 is nothing in this server/u],
    ['where', ['12'], /12 is nothing in this server/u],
    ['gone', ['mon'], /no select gone .* there are: days, who, role, whoever, where/u],
  ])('GIVEN %s with %j THEN it throws and the bot hears nothing', async (customId, values, told) => {
    const heard = discord.standIn.traffic.length;
    await expect(member.select(message, customId, values)).rejects.toThrow(told);
    expect(discord.standIn.traffic).toHaveLength(heard);
  });

  it('GIVEN a greyed menu, or a channel of a kind the menu does not take THEN it throws', async () => {
    const more = messageOf(await member.slash('more'));
    await expect(member.select(more, 'grey', ['mon'])).rejects.toThrow(/grey is disabled/u);
    await expect(member.select(more, 'voice', [discord.standIn.channel.id])).rejects.toThrow(/takes no such channel/u);
  });

  it('GIVEN somebody of another server THEN they cannot be chosen', async () => {
    const other = discord.standIn.guilds.add({ name: 'Elsewhere' });
    const stranger = discord.standIn.member({ guild: other.id });
    await expect(member.select(message, 'who', [stranger.id])).rejects.toThrow(/is nothing in this server/u);
    await expect(member.select(message, 'where', [other.channels[0]?.id ?? ''])).rejects.toThrow(/is nothing/u);
  });
});
