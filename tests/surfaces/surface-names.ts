/** What of the bot can be reached, by name. */
import { type Command, hasSubcommands, isSlash } from '../../src/discord/commands/command.ts';
import type { OptionDefinition } from '../../src/discord/commands/option-definition.ts';
import { readAddress } from '../../src/discord/ids/codec.ts';

export type Commands = ReadonlyMap<string, Command>;

/** What a button does. */
export type Shows = NonNullable<Command['buttons']>[string]['shows'];

/**
 * All that commands have: `ask`, `library add`, `ask question…` (completed), `ask:more` (a button or choice),
 * `ask:follow (form)`.
 */
export function surfacesOf(commands: Iterable<Command>): string[] {
  return [...commands].flatMap((command) => {
    const { data, buttons = {}, forms = {} } = command;
    return [
      ...usedBy(command),
      ...Object.keys(buttons).map((action) => `${data.name}:${action}`),
      ...Object.keys(forms).map((action) => formOf(`${data.name}:${action}`)),
    ];
  });
}

function usedBy(command: Command): string[] {
  if (isSlash(command)) return optionsOf(command.data.name, command.data.options);
  if (!hasSubcommands(command)) return [command.data.name];
  const { name, subcommands } = command.data;
  return subcommands.flatMap((one) => optionsOf(`${name} ${one.name}`, one.options));
}

function optionsOf(command: string, options: readonly OptionDefinition[]): string[] {
  const completed = options.filter((option) => option.type === 'text' && option.autocomplete === true);
  return [command, ...completed.map(({ name }) => completing(command, name))];
}

/** `ask question…`: an option that the bot completes. */
export function completing(command: string, option: string): string {
  return `${command} ${option}…`;
}

/** What a `custom_id` leads to; one that this version has not written stands for itself. */
export function surfaceOf(customId: string): string {
  const address = readAddress(customId);
  return address === null ? customId : `${address.command}:${address.action}`;
}

export function formOf(surface: string): string {
  return `${surface} (form)`;
}

/** The name of the command that a surface belongs to. */
export function commandOf(surface: string): string {
  return surface.split(/[ :]/u)[0] ?? '';
}

/** What a button does, as its command says; `undefined` for one that no command has. */
export function showsOf(surface: string, commands: Commands): Shows | undefined {
  const [command = '', action = ''] = surface.split(':');
  return commands.get(command)?.buttons?.[action]?.shows;
}

/** Whether a surface belongs to a command for which a permission is needed. */
export function isPermitted(surface: string, commands: Commands): boolean {
  return commands.get(commandOf(surface))?.data.permission != null;
}
