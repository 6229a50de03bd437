import { type APIAttachment, ApplicationCommandOptionType, ComponentType } from 'discord-api-types/v10';
import { permissionsOf } from '../state/people.ts';
import { permissionsOfBot, type Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';

/**
 * What ids of an interaction stand for, by kind.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 */
export interface Resolved {
  readonly users: Record<string, object>;
  readonly members: Record<string, object>;
  readonly roles: Record<string, object>;
  readonly channels: Record<string, object>;
  readonly attachments: Record<string, APIAttachment>;
  readonly messages: Record<string, object>;
}

/** Nothing resolved yet. */
export function createResolved(): Resolved {
  return { users: {}, members: {}, roles: {}, channels: {}, attachments: {}, messages: {} };
}

/** The kinds that hold something; null where none does. */
export function filledKinds(resolved: Resolved): Partial<Resolved> | null {
  const filled = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0);
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/**
 * Resolves an id given to an option of a command; one of a type without ids is passed over.
 * @throws Error for an id of nothing of the kind in the server
 */
export function resolveOption(
  state: State,
  spot: Spot,
  { type, name, value }: { type: ApplicationCommandOptionType; name: string; value: unknown },
  resolved: Resolved,
): void {
  resolve(state, spot, OPTION_RESOLVERS[type], String(value), resolved, `option ${name}`);
}

/** Resolves an id chosen in a select menu. @throws Error for an id of nothing of the kind in the server */
export function resolveChosen(state: State, spot: Spot, type: ComponentType, id: string, resolved: Resolved): void {
  resolve(state, spot, SELECT_RESOLVERS[type], id, resolved, 'select');
}

/** Adds what an id stands for; false where it stands for nothing of the kind. */
type Resolver = (state: State, spot: Spot, id: string, resolved: Resolved) => boolean;

const OPTION_RESOLVERS: Readonly<Record<number, readonly Resolver[]>> = {
  [ApplicationCommandOptionType.User]: [addUser],
  [ApplicationCommandOptionType.Channel]: [addChannel],
  [ApplicationCommandOptionType.Role]: [addRole],
  [ApplicationCommandOptionType.Mentionable]: [addUser, addRole],
  [ApplicationCommandOptionType.Attachment]: [addAttachment],
};

const SELECT_RESOLVERS: Readonly<Record<number, readonly Resolver[]>> = {
  [ComponentType.UserSelect]: [addUser],
  [ComponentType.ChannelSelect]: [addChannel],
  [ComponentType.RoleSelect]: [addRole],
  [ComponentType.MentionableSelect]: [addUser, addRole],
};

function resolve(
  state: State,
  spot: Spot,
  resolvers: readonly Resolver[] | undefined,
  id: string,
  resolved: Resolved,
  where: string,
): void {
  if (resolvers === undefined || resolvers.some((add) => add(state, spot, id, resolved))) return;
  throw new Error(`${where}: ${id} is nothing in this server`);
}

/** Adds a user of the server, with their membership. */
export function addUser(state: State, spot: Spot, id: string, resolved: Resolved): boolean {
  const user = state.users.get(id);
  if (user === undefined) return false;
  if (id === state.place.bot.id) {
    resolved.users[id] = user;
    const own = spot.guild.members.find((member) => member.user.id === id);
    if (own !== undefined) resolved.members[id] = partial(own, permissionsOfBot(state.place, spot));
    return true;
  }
  const person = state.people.get(id);
  const membership = person?.memberships.get(spot.guild.id);
  if (person === undefined || membership === undefined) return false;
  resolved.users[id] = user;
  resolved.members[id] = partial(membership.member, permissionsOf(person, spot).toString());
  return true;
}

function partial(member: object, permissions: string): object {
  const { user: _user, deaf: _deaf, mute: _mute, ...rest } = member as Record<string, unknown>;
  return { ...rest, permissions };
}

function addChannel({ place }: State, { guild }: Spot, id: string, resolved: Resolved): boolean {
  const spot = place.find(id);
  if (spot?.guild.id !== guild.id) return false;
  const { type, name, parent_id = null } = spot.channel;
  resolved.channels[id] = { id, type, name, parent_id, permissions: permissionsOfBot(place, spot) };
  return true;
}

function addRole(_state: State, { guild }: Spot, id: string, resolved: Resolved): boolean {
  const role = guild.roles.find((candidate) => candidate.id === id);
  if (role === undefined) return false;
  resolved.roles[id] = role;
  return true;
}

function addAttachment({ files }: State, _spot: Spot, id: string, resolved: Resolved): boolean {
  const file = files.find(id);
  if (file === null) return false;
  resolved.attachments[id] = file.attachment;
  return true;
}
