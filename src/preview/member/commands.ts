import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Person } from '../state/people.ts';
import type { State } from '../state/state.ts';

/** A command found by what a member types after the slash. */
export interface FoundCommand {
  readonly command: APIApplicationCommand;
  /** Subcommand group and subcommand, outermost first. */
  readonly path: readonly APIApplicationCommandOption[];
  /** Options the member can fill in. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/**
 * The slash command `typed` (`ask`, or `sources add` with subcommands), as this person may use it in the server.
 * @throws Error saying why the client would not offer it
 */
export function findCommand(state: State, person: Person, typed: string): FoundCommand {
  const [name = '', ...rest] = typed.split(' ');
  const registered = [...state.commands.list('guild'), ...state.commands.list('global')].filter(
    ({ type }) => type === ApplicationCommandType.ChatInput,
  );
  const command = registered.find((candidate) => candidate.name === name);
  if (command === undefined) {
    throw new Error(`/${name} is not registered; there are: ${registered.map((other) => `/${other.name}`).join(', ')}`);
  }
  refuseBarred(command, person);
  return { command, ...descend(command, rest) };
}

/** https://discord.com/developers/docs/interactions/application-commands#permissions and #contexts */
function refuseBarred(command: APIApplicationCommand, { permissions, user }: Person): void {
  const contexts = command.contexts ?? [InteractionContextType.Guild];
  if (!contexts.includes(InteractionContextType.Guild)) {
    throw new Error(`/${command.name} is not offered in servers (contexts: ${contexts.join(', ')})`);
  }
  const held = BigInt(permissions);
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return;
  if ((held & PermissionFlagsBits.UseApplicationCommands) === 0n) {
    throw new Error(`${user.username} may not use application commands here`);
  }
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return;
  const wanted = BigInt(needed);
  if (wanted === 0n || (held & wanted) !== wanted) {
    throw new Error(`/${command.name} is not offered to ${user.username}: it needs the permissions ${needed}`);
  }
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
