import {
  type APIGuildMember,
  type APITextChannel,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GuildMemberFlags,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';

/** The server, its one channel and the bot in it. */
export interface Place {
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guild: GatewayGuildCreateDispatchData;
  readonly channel: APITextChannel;
}

/** What the role @everyone may do: an ordinary member's permissions, and the bot's. */
export const ORDINARY_PERMISSIONS = (
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands
).toString();

/** A server named "Preview" with a channel "general" and the bot as a member. */
export function createPlace(nextId: () => string): Place {
  const applicationId = nextId();
  const bot = createUser(applicationId, 'Notulen', true);
  const channel = createChannel(nextId());
  return { applicationId, bot, channel, guild: createGuild(nextId(), nextId(), bot, channel) };
}

/** A Discord user as others see it. */
export function createUser(id: string, name: string, bot = false): APIUser {
  const username = name.toLowerCase().replaceAll(/[^a-z0-9_.]+/gu, '_');
  return { id, username, discriminator: '0', global_name: bot ? null : name, avatar: null, ...(bot && { bot }) };
}

/** Somebody's membership of the server, without roles. */
export function createGuildMember(user: APIUser): APIGuildMember {
  return {
    user,
    roles: [],
    joined_at: new Date().toISOString(),
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

function createChannel(id: string): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    name: 'general',
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}

function createGuild(
  id: string,
  ownerId: string,
  bot: APIUser,
  channel: APITextChannel,
): GatewayGuildCreateDispatchData {
  channel.guild_id = id;
  const everyone = {
    id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: ORDINARY_PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0,
  };
  return {
    id,
    name: 'Preview',
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [everyone],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0 as GatewayGuildCreateDispatchData['system_channel_flags'],
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: Locale.EnglishUS,
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    region: 'deprecated',
    joined_at: new Date().toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [createGuildMember(bot)],
    channels: [channel],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
