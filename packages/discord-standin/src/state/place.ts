import type { APITextChannel, APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { GuildOptions } from '../types.ts';
import { createGuild } from './guild.ts';
import { permissionsIn } from './permissions.ts';
import { snowflakeAt } from './snowflakes.ts';
import type { Guild } from './types.ts';

/** A channel and the server it is in. */
export interface Spot {
  readonly guild: Guild;
  readonly channel: APITextChannel;
}

/** The application, its bot, and the servers the bot is in. */
export interface Place {
  readonly applicationId: string;
  readonly bot: APIUser;
  /** By id, oldest first; never none at the start. */
  readonly guilds: Map<string, Guild>;
  /** The first channel of the first server. */
  readonly first: Spot;
  /** Has the bot join one more server. */
  add(options: GuildOptions): Guild;
  /** Where a channel is, or null. */
  find(channelId: string): Spot | null;
}

const SERVERS_SINCE_MS = 86_400_000;

export interface PlaceOptions {
  readonly nextId: () => string;
  readonly clock: Clock;
  readonly botName: string;
  readonly guilds: readonly GuildOptions[];
}

/** The bot in these servers; where none is named, in one called "Preview" with a channel "general". */
export function createPlace({ nextId, clock, botName, guilds: guildOptions }: PlaceOptions): Place {
  const applicationId = nextId();
  const bot = createUser(applicationId, botName, true);
  const guilds = new Map<string, Guild>();
  const since = clock.now() - SERVERS_SINCE_MS;

  /** Servers in a row are a millisecond apart, so that they go to shards in turn. */
  function add(options: GuildOptions): Guild {
    const { id = snowflakeAt(since + guilds.size) } = options;
    const guild = createGuild(options, { id, nextId, bot, joinedAt: new Date(clock.now()).toISOString() });
    guilds.set(id, guild);
    return guild;
  }

  const [first] = (guildOptions.length > 0 ? guildOptions : [{ name: 'Preview' }]).map(add);
  const channel = first?.channels[0];
  if (first === undefined || channel === undefined) {
    throw new RangeError('discord-standin: the first server has no channel');
  }
  return {
    applicationId,
    bot,
    guilds,
    first: { guild: first, channel: channel as APITextChannel },
    add,
    find: (channelId) => findSpot(guilds.values(), channelId),
  };
}

function findSpot(guilds: Iterable<Guild>, channelId: string): Spot | null {
  for (const guild of guilds) {
    const channel = guild.channels.find(({ id }) => id === channelId);
    if (channel !== undefined) return { guild, channel: channel as APITextChannel };
  }
  return null;
}

/** What the bot may do in a channel, as a decimal string. */
export function permissionsOfBot({ bot }: Place, { guild, channel }: Spot): string {
  return permissionsIn(guild, channel, { userId: bot.id, roles: [], base: null }).toString();
}

/** A Discord user as others see it. */
export function createUser(id: string, name: string, bot = false): APIUser {
  const username = name.toLowerCase().replaceAll(/[^a-z0-9_.]+/gu, '_');
  return { id, username, discriminator: '0', global_name: bot ? null : name, avatar: null, ...(bot && { bot }) };
}
