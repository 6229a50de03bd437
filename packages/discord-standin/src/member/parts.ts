import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import type { FoundCommand } from './commands.ts';
import type { SeenMessage } from './components.ts';
import type { InteractionPart } from './interaction.ts';
import type { GivenOption } from './options.ts';
import { addUser, createResolved, filledKinds, resolveOption } from './resolved.ts';

/**
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure
 */
export function slashPart(
  state: State,
  spot: Spot,
  { command, path }: FoundCommand,
  options: readonly GivenOption[],
  type: InteractionPart['type'] = InteractionType.ApplicationCommand,
): InteractionPart {
  const nested = nest(path, options);
  const found = createResolved();
  for (const option of options) if (option.focused !== true) resolveOption(state, spot, option, found);
  const resolved = filledKinds(found);
  return {
    type,
    spot,
    commandType: command.type,
    data: {
      ...named(command),
      ...(nested.length > 0 && { options: nested }),
      ...(resolved !== null && { resolved }),
    },
    source: null,
    metadata: {
      name: [command.name, ...path.map(({ name }) => name)].join(' '),
      command_type: command.type,
    },
  };
}

/** A command of a message's context menu. */
export function messageMenuPart(command: APIApplicationCommand, { message, spot }: SeenMessage): InteractionPart {
  return {
    type: InteractionType.ApplicationCommand,
    spot,
    commandType: ApplicationCommandType.Message,
    data: { ...named(command), target_id: message.id, resolved: { messages: { [message.id]: targeted(message) } } },
    source: null,
    metadata: { name: command.name, command_type: command.type, target_message_id: message.id },
  };
}

/** A command of a person's context menu. @throws Error where they are not in the server */
export function userMenuPart(
  state: State,
  spot: Spot,
  command: APIApplicationCommand,
  userId: string,
): InteractionPart {
  const resolved = createResolved();
  if (!addUser(state, spot, userId, resolved)) throw new Error(`${userId} is nobody in this server`);
  return {
    type: InteractionType.ApplicationCommand,
    spot,
    commandType: ApplicationCommandType.User,
    data: { ...named(command), target_id: userId, resolved: filledKinds(resolved) },
    source: null,
    metadata: { name: command.name, command_type: command.type, target_user: state.users.get(userId) },
  };
}

/** A component of a message. */
export function componentPart({ message, spot }: SeenMessage, data: object): InteractionPart {
  return {
    type: InteractionType.MessageComponent,
    spot,
    data,
    source: message,
    metadata: { interacted_message_id: message.id },
  };
}

/** The message a bot is pointed at comes whole, also to a bot that may not read messages. */
function targeted(message: APIMessage): object {
  const { interaction_metadata: _metadata, ...rest } = message;
  return rest;
}

function named({ id, name, type, guild_id }: APIApplicationCommand): object {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

function nest(path: readonly APIApplicationCommandOption[], options: readonly GivenOption[]): readonly object[] {
  const [outer, ...inner] = path;
  if (outer === undefined) return options;
  const group = outer.type === ApplicationCommandOptionType.SubcommandGroup;
  return [{ name: outer.name, type: outer.type, options: group ? nest(inner, options) : options }];
}
