import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ORDINARY_PERMISSIONS } from '../state/place.ts';
import type { State } from '../state/state.ts';
import type { GivenOption } from './options.ts';

type Resolved = Record<'users' | 'members' | 'roles' | 'channels', Record<string, object>>;

/**
 * What the ids among a command's options stand for, or null where there are none.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 * @throws Error for an id of nothing in the server
 */
export function resolve(state: State, options: readonly GivenOption[]): Partial<Resolved> | null {
  const resolved: Resolved = { users: {}, members: {}, roles: {}, channels: {} };
  for (const { type, name, value } of options) {
    if (!RESOLVERS[type]?.some((add) => add(state, String(value), resolved))) {
      if (RESOLVERS[type] !== undefined) throw new Error(`option ${name}: ${value} is nothing in this server`);
    }
  }
  const filled = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0);
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/** Adds what an id stands for; false where it stands for nothing of the kind. */
type Resolver = (state: State, id: string, resolved: Resolved) => boolean;

const RESOLVERS: Partial<Record<ApplicationCommandOptionType, readonly Resolver[]>> = {
  [ApplicationCommandOptionType.User]: [addUser],
  [ApplicationCommandOptionType.Channel]: [addChannel],
  [ApplicationCommandOptionType.Role]: [addRole],
  [ApplicationCommandOptionType.Mentionable]: [addUser, addRole],
};

function addUser(state: State, id: string, resolved: Resolved): boolean {
  const user = state.users.get(id);
  if (user === undefined) return false;
  resolved.users[id] = user;
  const person = state.people.get(id);
  if (person === undefined) return true;
  const { user: _user, deaf: _deaf, mute: _mute, ...member } = person.member;
  resolved.members[id] = { ...member, permissions: person.permissions };
  return true;
}

function addChannel({ place }: State, id: string, resolved: Resolved): boolean {
  if (id !== place.channel.id) return false;
  const { type, name } = place.channel;
  resolved.channels[id] = { id, type, name, permissions: ORDINARY_PERMISSIONS };
  return true;
}

function addRole({ place }: State, id: string, resolved: Resolved): boolean {
  const role = place.guild.roles.find((candidate) => candidate.id === id);
  if (role === undefined) return false;
  resolved.roles[id] = role;
  return true;
}
