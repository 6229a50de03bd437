import {
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  ChannelType,
  GuildFeature,
  type GuildMemberFlags,
  Locale,
} from 'discord-api-types/v10';
import type { GuildOptions } from '../types.ts';
import { ORDINARY_PERMISSIONS } from './permissions.ts';
import type { Guild } from './types.ts';

/** What a new server needs besides its options. */
export interface GuildFrame {
  readonly id: string;
  readonly nextId: () => string;
  readonly bot: APIUser;
  readonly joinedAt: string;
}

/** A server with the bot in it, owned by nobody who acts. Only a Community server has a language of its own. */
export function createGuild(options: GuildOptions, { id, nextId, bot, joinedAt }: GuildFrame): Guild {
  const { name, locale, channels = ['general'], roles = [] } = options;
  const everyone = createRole(id, '@everyone', ORDINARY_PERMISSIONS, 0);
  const others = roles.map((role, index) => createRole(nextId(), role.name, role.permissions ?? '0', index + 1));
  return {
    ...EMPTY_GUILD,
    id,
    name,
    owner_id: nextId(),
    roles: [everyone, ...others],
    preferred_locale: (locale ?? Locale.EnglishUS) as Locale,
    features: locale === undefined ? [] : [GuildFeature.Community],
    joined_at: joinedAt,
    members: [createGuildMember(bot, joinedAt)],
    channels: channels.map((channel, index) => createChannel(id, nextId(), channel, index)),
  };
}

/** Somebody's membership of a server. */
export function createGuildMember(user: APIUser, joinedAt: string, roles: string[] = []): APIGuildMember {
  return {
    user,
    roles,
    joined_at: joinedAt,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
  };
}

function createRole(id: string, name: string, permissions: string, position: number): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position,
    permissions,
    managed: false,
    mentionable: false,
    flags: 0 as APIRole['flags'],
  };
}

function createChannel(guildId: string, id: string, name: string, position: number): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name,
    position,
    permission_overwrites: [],
    parent_id: null,
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}

const EMPTY_GUILD = {
  icon: null,
  splash: null,
  discovery_splash: null,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  emojis: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0 as Guild['system_channel_flags'],
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  public_updates_channel_id: null,
  nsfw_level: 0,
  stickers: [],
  premium_progress_bar_enabled: false,
  hub_type: null,
  safety_alerts_channel_id: null,
  incidents_data: null,
  region: 'deprecated',
  large: false,
  unavailable: false,
  member_count: 2,
  voice_states: [],
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
} satisfies Partial<Guild>;
