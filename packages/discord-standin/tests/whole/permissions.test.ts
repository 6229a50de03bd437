import { once } from 'node:events';
import { ApplicationCommandPermissionType, Events, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GuildInfo, MembershipOptions } from '../../src/types.ts';
import { startBot } from '../support/bot.ts';
import { useStandIn } from '../support/standin.ts';

const ORDINARY = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands;
const MODERATOR = (ORDINARY | PermissionFlagsBits.ManageGuild).toString();
const ADMINISTRATOR = PermissionFlagsBits.Administrator.toString();

const discord = useStandIn({
  guilds: [{ name: 'Town', channels: ['square', 'archive'], roles: [{ name: 'Scribes' }, { name: 'Guests' }] }],
});

const COMMANDS = [
  new SlashCommandBuilder().setName('ask').setDescription('For all'),
  new SlashCommandBuilder()
    .setName('import')
    .setDescription('For moderators')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
];

let town: GuildInfo;

beforeEach(async () => {
  await startBot(discord, { commands: COMMANDS, scope: 'global', answer: async () => {} });
  const [first] = discord.standIn.guilds.list();
  if (first === undefined) throw new Error('no server');
  town = first;
});

type Who = 'everyone' | 'Scribes' | 'Guests' | 'member';
type Where = 'everywhere' | 'square' | 'archive';
/** `['Scribes', true]`: allowed to that role; `['square', false]`: not in that channel. */
type Setting = readonly [Who | Where, boolean];

const channelId = (name: string) => town.channels.find((channel) => channel.name === name)?.id ?? '';
const roleId = (name: string) => town.roles.find((role) => role.name === name)?.id ?? '';

/**
 * Settings as Discord keeps them.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-permissions-object
 */
function settings(memberId: string, list: readonly Setting[]) {
  const { Role, User, Channel } = ApplicationCommandPermissionType;
  return list.map(([whom, permission]) => {
    if (whom === 'everyone') return { id: town.id, type: Role, permission };
    if (whom === 'member') return { id: memberId, type: User, permission };
    if (whom === 'everywhere') return { id: (BigInt(town.id) - 1n).toString(), type: Channel, permission };
    if (whom === 'square' || whom === 'archive') return { id: channelId(whom), type: Channel, permission };
    return { id: roleId(whom), type: Role, permission };
  });
}

interface Case {
  readonly given: string;
  readonly member?: MembershipOptions;
  /** Of the application as a whole. */
  readonly app?: readonly Setting[];
  readonly ask?: readonly Setting[];
  readonly import?: readonly Setting[];
  readonly offered: readonly string[];
}

const CASES: readonly Case[] = [
  { given: 'nothing set', offered: ['ask'] },
  { given: 'nothing set, and a moderator', member: { permissions: MODERATOR }, offered: ['ask', 'import'] },
  { given: '@everyone denied a command', ask: [['everyone', false]], offered: [] },
  {
    given: '@everyone denied a command, and an administrator',
    member: { permissions: ADMINISTRATOR },
    ask: [['everyone', false]],
    offered: ['ask', 'import'],
  },
  {
    given: '@everyone denied and a role allowed, and one of that role',
    member: { roles: ['Scribes'] },
    ask: [
      ['everyone', false],
      ['Scribes', true],
    ],
    offered: ['ask'],
  },
  {
    given: 'one role allowed and another denied, and one of both: allowed wins among roles',
    member: { roles: ['Scribes', 'Guests'] },
    ask: [
      ['Guests', false],
      ['Scribes', true],
    ],
    offered: ['ask'],
  },
  {
    given: 'their role allowed, and themselves denied: the person comes before the role',
    member: { roles: ['Scribes'] },
    ask: [
      ['Scribes', true],
      ['member', false],
    ],
    offered: [],
  },
  { given: 'themselves allowed a moderators’ command', import: [['member', true]], offered: ['ask', 'import'] },
  {
    given: 'a role allowed a moderators’ command, and one without it: the default still holds',
    import: [['Scribes', true]],
    offered: ['ask'],
  },
  { given: 'the application denied to @everyone', app: [['everyone', false]], offered: [] },
  {
    given: 'the application denied to @everyone, and one command allowed to their role',
    member: { roles: ['Scribes'] },
    app: [['everyone', false]],
    ask: [['Scribes', true]],
    offered: ['ask'],
  },
  {
    given: 'the application allowed to a role: a moderators’ command keeps its default',
    member: { roles: ['Scribes'] },
    app: [
      ['everyone', false],
      ['Scribes', true],
    ],
    offered: ['ask'],
  },
  { given: 'a command denied in this channel', ask: [['square', false]], offered: [] },
  { given: 'a command denied in another channel', ask: [['archive', false]], offered: ['ask'] },
  {
    given: 'a command denied everywhere but here',
    ask: [
      ['everywhere', false],
      ['square', true],
    ],
    offered: ['ask'],
  },
  { given: 'the application denied everywhere', app: [['everywhere', false]], offered: [] },
  {
    given: 'the application denied everywhere, and a command allowed here',
    app: [['everywhere', false]],
    ask: [['square', true]],
    offered: ['ask'],
  },
  {
    given: 'the application allowed here only, and a command allowed elsewhere: both hold',
    app: [
      ['everywhere', false],
      ['square', true],
    ],
    ask: [['archive', true]],
    offered: ['ask'],
  },
  {
    given: 'themselves allowed, in a channel that is denied',
    ask: [
      ['member', true],
      ['square', false],
    ],
    offered: [],
  },
  {
    given: 'no right to use application commands',
    member: { permissions: PermissionFlagsBits.ViewChannel.toString() },
    ask: [['member', true]],
    offered: [],
  },
];

describe('who is offered a command', () => {
  it.each(CASES)(
    'GIVEN $given THEN the picker shows $offered',
    ({ member: options = {}, app, ask, offered, ...rest }) => {
      const { guilds } = discord.standIn;
      const member = discord.standIn.member(options);
      guilds.setCommandPermissions(town.id, null, settings(member.id, app ?? []));
      guilds.setCommandPermissions(town.id, 'ask', settings(member.id, ask ?? []));
      guilds.setCommandPermissions(town.id, 'import', settings(member.id, rest.import ?? []));
      expect(member.commands().map(({ name }) => name)).toEqual(offered);
    },
  );

  it('GIVEN a command that is not offered THEN using it throws with the reason', async () => {
    const member = discord.standIn.member();
    await expect(member.slash('import')).rejects.toThrow(/not offered to member_1: it needs the permissions 32/u);
    discord.standIn.guilds.setCommandPermissions(town.id, 'ask', settings(member.id, [['member', false]]));
    await expect(member.slash('ask')).rejects.toThrow(/not offered to member_1 by the server's settings/u);
    await expect(member.autocomplete('ask', {}, 'x')).rejects.toThrow(/by the server's settings/u);
  });
});

describe('what the bot hears of the settings', () => {
  it('GIVEN a change THEN the client is told, can read it, and cannot set it', async () => {
    discord.expectRefusal(10066);
    discord.expectRefusal(20001);
    const { client } = await startBot(discord, { commands: COMMANDS, scope: 'global', answer: async () => {} });
    const { guilds } = discord.standIn;
    const changed = once(client, Events.ApplicationCommandPermissionsUpdate);
    const [setting] = settings('', [['everyone', false]]);
    guilds.setCommandPermissions(town.id, 'ask', setting ? [setting] : []);
    expect((await changed)[0]).toMatchObject({ guildId: town.id, permissions: [{ permission: false }] });
    const manager = client.application?.commands.permissions;
    const [ask, other] = ['ask', 'import'].map((name) =>
      client.application?.commands.cache.find((c) => c.name === name),
    );
    expect(await manager?.fetch({ guild: town.id, command: ask?.id ?? '' })).toMatchObject([{ permission: false }]);
    await expect(manager?.fetch({ guild: town.id, command: other?.id ?? '' })).rejects.toMatchObject({ code: 10066 });
    const path = `/applications/${client.application?.id}/guilds/${town.id}/commands/${ask?.id}/permissions` as const;
    await expect(client.rest.put(path, { body: { permissions: [] } })).rejects.toMatchObject({ code: 20001 });
    guilds.setCommandPermissions(town.id, 'ask', []);
    expect(guilds.commandPermissions(town.id, 'ask')).toEqual([]);
  });
});

describe('what the bot may do in a channel', () => {
  it('GIVEN a channel hidden from it, or closed to it THEN its messages are refused as Discord refuses them', async () => {
    discord.expectRefusal(50001);
    discord.expectRefusal(50013);
    const { client } = await startBot(discord, { commands: COMMANDS, scope: 'global', answer: async () => {} });
    const { guilds } = discord.standIn;
    const send = () => client.rest.post(`/channels/${channelId('archive')}/messages`, { body: { content: 'x' } });
    const deny = (permission: bigint) =>
      guilds.setChannelPermissions(channelId('archive'), {
        id: town.id,
        kind: 'role',
        allow: '0',
        deny: permission.toString(),
      });
    deny(PermissionFlagsBits.ViewChannel);
    await expect(send()).rejects.toMatchObject({ code: 50001 });
    deny(PermissionFlagsBits.SendMessages);
    await expect(send()).rejects.toMatchObject({ code: 50013 });
    deny(0n);
    await send();
    expect(discord.standIn.messages(channelId('archive'))).toHaveLength(1);
  });
});
