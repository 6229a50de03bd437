import { type APITextChannel, GatewayIntentBits, OverwriteType } from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import type { Spot } from './state/place.ts';
import type { State } from './state/state.ts';
import type { Guild } from './state/types.ts';
import type { GuildInfo, Guilds } from './types.ts';

/** The servers, as tests and the page may change them; the bot is told of each change. */
export function createGuilds(state: State, gateway: Gateway): Guilds {
  const { place, commands, commandPermissions } = state;

  function tell(name: string, { id }: Guild, data: object): void {
    gateway.dispatch({ name, data, guildId: id, intent: GatewayIntentBits.Guilds });
  }

  function find(guildId: string): Guild {
    const guild = place.guilds.get(guildId);
    if (guild === undefined) throw new Error(`there is no server ${guildId}`);
    return guild;
  }

  function findSpot(channelId: string): Spot {
    const spot = place.find(channelId);
    if (spot === null) throw new Error(`there is no channel ${channelId}`);
    return spot;
  }

  function targetOf(guild: Guild, command: string | null): string {
    if (command === null) return place.applicationId;
    const found = commands.inGuild(guild.id).find(({ id, name }) => id === command || name === command);
    if (found === undefined) throw new Error(`the server ${guild.name} has no command ${command}`);
    return found.id;
  }

  return {
    list: () => [...place.guilds.values()].map(infoOf),
    add: (options) => {
      const guild = place.add(options);
      tell('GUILD_CREATE', guild, guild);
      return infoOf(guild);
    },
    remove: (guildId) => {
      const guild = find(guildId);
      if (guild === place.first.guild) throw new Error('the first server cannot be left');
      place.guilds.delete(guildId);
      for (const { memberships } of state.people.values()) memberships.delete(guildId);
      tell('GUILD_DELETE', guild, { id: guildId });
    },
    setUnavailable: (guildId, unavailable) => {
      const guild = find(guildId);
      guild.unavailable = unavailable;
      if (unavailable) tell('GUILD_DELETE', guild, { id: guildId, unavailable });
      else tell('GUILD_CREATE', guild, guild);
    },
    setChannelPermissions: (channelId, { id, kind, allow, deny }) => {
      const { guild, channel } = findSpot(channelId);
      const others = (channel.permission_overwrites ?? []).filter((one) => one.id !== id);
      const type = kind === 'role' ? OverwriteType.Role : OverwriteType.Member;
      const own = allow === '0' && deny === '0' ? [] : [{ id, type, allow, deny }];
      channel.permission_overwrites = [...others, ...own] as NonNullable<APITextChannel['permission_overwrites']>;
      tell('CHANNEL_UPDATE', guild, channel);
    },
    setCommandPermissions: (guildId, command, permissions) => {
      const guild = find(guildId);
      const id = targetOf(guild, command);
      commandPermissions.set(guildId, id, permissions);
      const data = { id, application_id: place.applicationId, guild_id: guildId, permissions };
      gateway.dispatch({ name: 'APPLICATION_COMMAND_PERMISSIONS_UPDATE', data, guildId, intent: null });
    },
    commandPermissions: (guildId, command) => commandPermissions.get(guildId, targetOf(find(guildId), command)),
  };
}

function infoOf({ id, name, preferred_locale, channels, roles }: Guild): GuildInfo {
  return {
    id,
    name,
    locale: preferred_locale,
    channels: channels.map((channel) => ({ id: channel.id, name: channel.name ?? '' })),
    roles: roles.filter((role) => role.id !== id).map((role) => ({ id: role.id, name: role.name })),
  };
}
