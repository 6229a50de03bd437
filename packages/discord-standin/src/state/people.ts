import { type APIGuildMember, type APIUser, type Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type { MembershipOptions } from '../types.ts';
import { createGuildMember } from './guild.ts';
import { permissionsIn } from './permissions.ts';
import { createUser, type Spot } from './place.ts';
import type { Guild } from './types.ts';

/** A person's belonging to one server. */
export interface Membership {
  readonly member: APIGuildMember;
  /** Server-wide permissions in place of those of the roles, or null. */
  readonly permissions: string | null;
}

/** A person, and the servers they are in by id. */
export interface Person {
  readonly user: APIUser;
  readonly locale: Locale;
  readonly memberships: Map<string, Membership>;
}

/** A person of this id, in no server yet. */
export function createPerson(id: string, name: string, locale: `${Locale}`): Person {
  return { user: createUser(id, name), locale: locale as Locale, memberships: new Map() };
}

/**
 * Makes a person a member of a server; roles by their names or ids.
 * @throws Error for a role the server does not have
 */
export function joinGuild(person: Person, guild: Guild, options: MembershipOptions, joinedAt: string): void {
  const { permissions = null, roles = [] } = options;
  const ids = roles.map((wanted) => {
    const role = guild.roles.find(({ id, name }) => id === wanted || name === wanted);
    if (role === undefined) throw new Error(`the server ${guild.name} has no role ${wanted}`);
    return role.id;
  });
  person.memberships.set(guild.id, { member: createGuildMember(person.user, joinedAt, ids), permissions });
}

/**
 * Their membership of a server.
 * @throws Error where they are no member
 */
export function membershipOf({ user, memberships }: Person, { id, name }: Pick<Guild, 'id' | 'name'>): Membership {
  const membership = memberships.get(id);
  if (membership === undefined) throw new Error(`${user.username} is not a member of the server ${name}`);
  return membership;
}

/** What a person may do in a channel. @throws Error where they are no member of its server */
export function permissionsOf(person: Person, { guild, channel }: Spot): bigint {
  const { member, permissions } = membershipOf(person, guild);
  return permissionsIn(guild, channel, { userId: person.user.id, roles: member.roles, base: permissions });
}

/** Whether a person sees a channel. */
export function sees(person: Person, spot: Spot): boolean {
  if (!person.memberships.has(spot.guild.id)) return false;
  return (permissionsOf(person, spot) & PermissionFlagsBits.ViewChannel) !== 0n;
}
