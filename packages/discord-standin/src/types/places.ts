import type { APIApplicationCommandPermission, Locale } from 'discord-api-types/v10';

/** A server, channel or role. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RoleOptions {
  readonly name: string;
  /** Permissions it adds, a bit field as a decimal string. Default: none. */
  readonly permissions?: string;
}

export interface GuildOptions {
  readonly name: string;
  /** A snowflake of its own, so that the next stand-in has the same server. Default: a new one. */
  readonly id?: string;
  /** Language the server is set to. Default `'en-US'`. */
  readonly locale?: Locale | `${Locale}`;
  /** Names of its text channels. Default: `general`. */
  readonly channels?: readonly string[];
  /** Roles besides @everyone, lowest first. Default: none. */
  readonly roles?: readonly RoleOptions[];
}

/** A server the bot is in. */
export interface GuildInfo extends Named {
  readonly locale: Locale;
  readonly channels: readonly Named[];
  /** Without @everyone, whose id is the server's. */
  readonly roles: readonly Named[];
}

/** The servers and what their moderators set. */
export interface Guilds {
  list(): readonly GuildInfo[];
  /** The bot is invited to one more server: `GUILD_CREATE`. */
  add(options: GuildOptions): GuildInfo;
  /** The bot is thrown out, or the server is deleted: `GUILD_DELETE`. Never of the first one. */
  remove(guildId: string): void;
  /** A server cannot be reached for a while and comes back: `GUILD_DELETE` with `unavailable`, then `GUILD_CREATE`. */
  setUnavailable(guildId: string, unavailable: boolean): void;
  /**
   * What a role (or @everyone, by the server's id) or member may do otherwise in a channel: `CHANNEL_UPDATE`.
   * Bit fields as decimal strings; `'0'` for both takes the overwrite away.
   */
  setChannelPermissions(channelId: string, overwrite: ChannelPermissions): void;
  /**
   * Server Settings → Integrations: who may use a command (by its id or name; `null`: all of the application's) and
   * where. An empty list takes the settings away. `APPLICATION_COMMAND_PERMISSIONS_UPDATE`.
   * @throws Error for a command that members of this server do not have
   */
  setCommandPermissions(
    guildId: string,
    command: string | null,
    permissions: readonly APIApplicationCommandPermission[],
  ): void;
  /** What `setCommandPermissions` set last. */
  commandPermissions(guildId: string, command: string | null): readonly APIApplicationCommandPermission[];
}

export interface ChannelPermissions {
  readonly id: string;
  readonly kind: 'role' | 'member';
  readonly allow: string;
  readonly deny: string;
}
