import type { APIUser } from 'discord-api-types/v10';
import { type CommandRegistry, createCommandRegistry } from './commands.ts';
import { createInteractionStore, type InteractionStore, type InteractionTimes } from './interactions.ts';
import { createMessageStore, type MessageStore } from './messages.ts';
import type { Person } from './people.ts';
import { createPlace, type Place } from './place.ts';
import { createSnowflakes } from './snowflakes.ts';

/** All that the pretended Discord remembers. */
export interface State {
  readonly nextId: () => string;
  readonly place: Place;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  readonly interactions: InteractionStore;
  /** Persons by user id. */
  readonly people: Map<string, Person>;
  /** Every user there is, the bot too, by id. */
  readonly users: Map<string, APIUser>;
}

export interface StateOptions {
  readonly times: InteractionTimes;
  /** Called after every change of the registered commands. */
  readonly commandsChanged: () => void;
}

/** A server with the bot in it, and nothing said or registered yet. */
export function createState({ times, commandsChanged }: StateOptions): State {
  const nextId = createSnowflakes();
  const place = createPlace(nextId);
  return {
    nextId,
    place,
    commands: createCommandRegistry({
      applicationId: place.applicationId,
      guildId: place.guild.id,
      nextId,
      changed: commandsChanged,
    }),
    messages: createMessageStore(),
    interactions: createInteractionStore(times),
    people: new Map(),
    users: new Map([[place.bot.id, place.bot]]),
  };
}
