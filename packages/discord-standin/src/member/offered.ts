import {
  type APIApplicationCommand,
  type APIApplicationCommandPermission,
  ApplicationCommandPermissionType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { membershipOf, type Person, permissionsOf } from '../state/people.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';

/** The settings for one command, and those for the whole application that hold where they say nothing. */
interface Settings {
  readonly command: readonly APIApplicationCommandPermission[];
  readonly application: readonly APIApplicationCommandPermission[];
}

/**
 * Why a client does not offer a command to somebody in a channel, or null where it does. As Discord resolves it:
 * administrators may always; then the channel must be allowed; then the command's own settings decide (the person's,
 * their roles', @everyone's); where they say nothing, the permissions the command asks for by default must be held and
 * the application's settings must not forbid it.
 * https://discord.com/developers/docs/interactions/application-commands#permissions
 * https://support.discord.com/hc/en-us/articles/10952896421783
 */
export function whyNotOffered(state: State, person: Person, spot: Spot, command: APIApplicationCommand): string | null {
  const name = person.user.username;
  const contexts = command.contexts ?? [InteractionContextType.Guild];
  if (!contexts.includes(InteractionContextType.Guild)) return `not offered in servers (contexts: ${contexts})`;
  const held = permissionsOf(person, spot);
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return null;
  if ((held & PermissionFlagsBits.UseApplicationCommands) === 0n)
    return `${name} may not use application commands here`;

  const settings = settingsOf(state, spot, command);
  if (!inChannel(settings, spot)) return `not offered in #${spot.channel.name} by the server's settings`;
  const own = ofPerson(settings.command, person, spot);
  if (own !== null) return own ? null : `not offered to ${name} by the server's settings`;
  const wanted = command.default_member_permissions;
  if (!holds(held, wanted)) return `not offered to ${name}: it needs the permissions ${wanted}`;
  if (ofPerson(settings.application, person, spot) === false) {
    return `not offered to ${name} by the server's settings for the application`;
  }
  return null;
}

function settingsOf({ commandPermissions, place }: State, { guild }: Spot, { id }: APIApplicationCommand): Settings {
  return {
    command: commandPermissions.get(guild.id, id),
    application: commandPermissions.get(guild.id, place.applicationId),
  };
}

function holds(held: bigint, wanted: string | null | undefined): boolean {
  if (wanted === null || wanted === undefined) return true;
  return wanted !== '0' && (held & BigInt(wanted)) === BigInt(wanted);
}

/** This channel before all channels (`guild id - 1`), and each in the command's settings before the application's. */
function inChannel({ command, application }: Settings, { guild, channel }: Spot): boolean {
  const everywhere = (BigInt(guild.id) - 1n).toString();
  const { Channel } = ApplicationCommandPermissionType;
  const said = [command, application].flatMap((settings) =>
    [channel.id, everywhere].map((id) => settings.find((one) => one.type === Channel && one.id === id)?.permission),
  );
  return said.find((permission) => permission !== undefined) ?? true;
}

/** The person, else their roles (one that allows is enough), else @everyone; null where nothing is said. */
function ofPerson(settings: Settings['command'], person: Person, { guild }: Spot): boolean | null {
  const { User, Role } = ApplicationCommandPermissionType;
  const said = (type: ApplicationCommandPermissionType, id: string) =>
    settings.find((one) => one.type === type && one.id === id)?.permission;
  const ofRoles = membershipOf(person, guild)
    .member.roles.map((id) => said(Role, id))
    .filter((permission) => permission !== undefined);
  const byRoles = ofRoles.length === 0 ? undefined : ofRoles.includes(true);
  return said(User, person.user.id) ?? byRoles ?? said(Role, guild.id) ?? null;
}
