import { type APITextChannel, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Guild } from './types.ts';

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

const EVERY_PERMISSION = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** Whose permissions are asked for. */
export interface Holder {
  readonly userId: string;
  readonly roles: readonly string[];
  /** Server-wide permissions in place of those of the roles, or null. */
  readonly base: string | null;
}

/**
 * What somebody may do in a channel, as a bit field.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(guild: Guild, channel: APITextChannel, { userId, roles, base }: Holder): bigint {
  const held = base === null ? permissionsOfRoles(guild, roles) : BigInt(base);
  if (userId === guild.owner_id || (held & PermissionFlagsBits.Administrator) !== 0n) return EVERY_PERMISSION;
  const overwrites = channel.permission_overwrites ?? [];
  const ofRole = (id: string) => overwrites.filter((one) => one.type === OverwriteType.Role && one.id === id);
  const ofMember = overwrites.filter((one) => one.type === OverwriteType.Member && one.id === userId);
  return [ofRole(guild.id), roles.flatMap(ofRole), ofMember].reduce(apply, held);
}

function permissionsOfRoles(guild: Guild, held: readonly string[]): bigint {
  return guild.roles
    .filter(({ id }) => id === guild.id || held.includes(id))
    .reduce((all, { permissions }) => all | BigInt(permissions), 0n);
}

/** One step of overwrites: all that is denied goes, then all that is allowed comes. */
function apply(held: bigint, overwrites: readonly { readonly allow: string; readonly deny: string }[]): bigint {
  const denied = overwrites.reduce((all, { deny }) => all | BigInt(deny), 0n);
  const allowed = overwrites.reduce((all, { allow }) => all | BigInt(allow), 0n);
  return (held & ~denied) | allowed;
}
