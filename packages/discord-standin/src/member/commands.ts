import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { Person } from '../state/people.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { whyNotOffered } from './offered.ts';

/** A command found by what a member types after the slash. */
export interface FoundCommand {
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first. */
  readonly path: readonly APIApplicationCommandOption[];
  /** Options the member can fill in. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** The commands a client offers to somebody in a channel. */
export function offeredCommands(state: State, person: Person, spot: Spot): readonly APIApplicationCommand[] {
  return state.commands
    .inGuild(spot.guild.id)
    .filter((command) => whyNotOffered(state, person, spot, command) === null);
}

/**
 * The slash command `typed` (`ask`, or `sources add` with subcommands), as this person may use it in the channel.
 * @throws Error saying why the client would not offer it
 */
export function findCommand(state: State, person: Person, spot: Spot, typed: string): FoundCommand {
  const [name = '', ...rest] = typed.split(' ');
  const command = findOffered(state, person, spot, name, ApplicationCommandType.ChatInput);
  return { command, ...descend(command, rest) };
}

/**
 * The command of that name in a context menu.
 * @throws Error saying why the client would not offer it
 */
export function findMenuCommand(
  state: State,
  person: Person,
  spot: Spot,
  name: string,
  type: ApplicationCommandType.Message | ApplicationCommandType.User,
): APIApplicationCommand {
  return findOffered(state, person, spot, name, type);
}

function findOffered(
  state: State,
  person: Person,
  spot: Spot,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const written = (command: { name: string }) =>
    type === ApplicationCommandType.ChatInput ? `/${command.name}` : `"${command.name}"`;
  const registered = state.commands.inGuild(spot.guild.id).filter((command) => command.type === type);
  const command = registered.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const there = registered.map(written).join(', ') || 'none';
    throw new Error(`${written({ name })} is not registered; there are: ${there}`);
  }
  const reason = whyNotOffered(state, person, spot, command);
  if (reason !== null) throw new Error(`${written(command)}: ${reason}`);
  return command;
}

function descend(command: APIApplicationCommand, names: readonly string[]): Omit<FoundCommand, 'command'> {
  const path: APIApplicationCommandOption[] = [];
  let options = command.options ?? [];
  for (const name of names) {
    const next = options.find((option) => option.name === name && isBranch(option));
    if (next === undefined) throw new Error(`/${command.name} has no subcommand ${name}`);
    path.push(next);
    options = 'options' in next ? (next.options ?? []) : [];
  }
  const branches = options.filter(isBranch);
  if (branches.length > 0) {
    throw new Error(`/${command.name} needs a subcommand: ${branches.map(({ name }) => name).join(', ')}`);
  }
  return { path, options: options.filter(isBasic) };
}

function isBranch({ type }: APIApplicationCommandOption): boolean {
  return type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return !isBranch(option);
}
