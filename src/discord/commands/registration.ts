/** Registers the commands with Discord, and only when they changed: it allows 200 creations a day. */
import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import { type APIApplicationCommand, Routes } from 'discord-api-types/v10';
import type { Command } from './command.ts';

/**
 * What Discord adds by itself to commands and options, and nobody defines. In a table of translations `id` is
 * Indonesian.
 */
const ADDED_BY_DISCORD: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'dm_permission',
]);

const NOTHING: ReadonlySet<string> = new Set();

/** Lists whose order means nothing. */
const SETS: ReadonlySet<string> = new Set(['contexts', 'integration_types']);

export type Registration = 'unchanged' | 'registered';

/**
 * Makes the application's global commands those of `commands`.
 * @throws DiscordAPIError where Discord refuses
 */
export async function register(
  rest: REST,
  applicationId: string,
  commands: ReadonlyMap<string, Command>,
): Promise<Registration> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = [...commands.values()].map(({ data }) => data.json);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const existing = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  if (sameCommands(existing, wanted)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}

/** What a list is ordered by: a slash command and one of a menu may share a name. */
interface Named {
  readonly name: string;
  readonly type?: number | undefined;
}

/** Whether two lists define the same commands, in whatever order, with defaults written out or not. */
export function sameCommands(some: readonly Named[], others: readonly Named[]): boolean {
  return isDeepStrictEqual(byName(some), byName(others));
}

function byName(commands: readonly Named[]): unknown[] {
  const key = ({ name, type = 0 }: Named) => `${name} ${type}`;
  return commands.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map((command) => normalise(command));
}

/** Without what Discord adds, and without what is the default: `null`, `false`, an empty text, nothing in it. */
function normalise(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalise(item));
    return SETS.has(key) ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const added = 'name' in value ? ADDED_BY_DISCORD : NOTHING;
  const entries = Object.entries(value)
    .filter(([name]) => !added.has(name))
    .map(([name, inner]) => [name, normalise(inner, name)] as const)
    .filter(([, inner]) => !isDefault(inner));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
