import type { APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { GuildOptions } from '../types.ts';
import { type CommandPermissions, createCommandPermissions } from './command-permissions.ts';
import { type CommandRegistry, createCommandRegistry } from './commands.ts';
import { createFileStore, type FileStore } from './files.ts';
import { createInteractionStore, type InteractionStore, type InteractionTimes } from './interactions.ts';
import { createMessageStore, type MessageStore } from './messages.ts';
import type { Person } from './people.ts';
import { createPlace, type Place } from './place.ts';
import { createSnowflakes } from './snowflakes.ts';

/** All that the pretended Discord remembers. */
export interface State {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly place: Place;
  readonly commands: CommandRegistry;
  readonly commandPermissions: CommandPermissions;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly interactions: InteractionStore;
  /** Persons by user id. */
  readonly people: Map<string, Person>;
  /** Every user there is, the bot too, by id. */
  readonly users: Map<string, APIUser>;
}

export interface StateOptions {
  readonly clock: Clock;
  readonly times: InteractionTimes;
  readonly botName: string;
  readonly guilds: readonly GuildOptions[];
  /** Where files are fetched from: `http://127.0.0.1:PORT`. */
  readonly origin: () => string;
  /** Called after every change of the registered commands. */
  readonly commandsChanged: () => void;
}

/** Servers with the bot in them, and nothing said or registered yet. */
export function createState({ clock, times, botName, guilds, origin, commandsChanged }: StateOptions): State {
  const nextId = createSnowflakes(clock.now);
  const place = createPlace({ nextId, clock, botName, guilds });
  const { applicationId, bot } = place;
  return {
    clock,
    nextId,
    place,
    commands: createCommandRegistry({ applicationId, nextId, changed: commandsChanged }),
    commandPermissions: createCommandPermissions(applicationId),
    messages: createMessageStore(),
    files: createFileStore(nextId, origin),
    interactions: createInteractionStore(clock, times),
    people: new Map(),
    users: new Map([[bot.id, bot]]),
  };
}
