/** A slash command as a member used it: with its values, and one of its subcommands where it has any. */
import {
  type Command,
  hasSubcommands,
  isSlash,
  type SlashCommand,
  type SubcommandsCommand,
} from '../commands/command.ts';
import { type Receive, type Resolver, readValues } from '../commands/options.ts';
import { UserError } from '../messages/user-error.ts';
import { type InteractionContext, opened } from '../replies/context.ts';
import type { Modal } from '../replies/modal.ts';
import type { Reply, Visibility } from '../replies/reply.ts';

export interface UsedCommand {
  readonly visibility: Visibility;
  /** Makes the form that is shown in place of an answer; `null` for none. */
  readonly form: ((context: InteractionContext) => Modal | Promise<Modal>) | null;
  run(context: InteractionContext): Promise<Reply>;
}

export interface UsedOptions extends Resolver {
  getSubcommand(required: false): string | null;
}

/** `null` for a command, or a subcommand, that there is not (any more). */
export function usedCommand(command: Command | undefined, options: UsedOptions, receive: Receive): UsedCommand | null {
  if (command === undefined) return null;
  if (isSlash(command)) return usedWhole(command, options, receive);
  return hasSubcommands(command) ? usedSubcommand(command, options, receive) : null;
}

function usedWhole(command: SlashCommand, options: UsedOptions, receive: Receive): UsedCommand {
  const values = readValues(command.data.options, options, receive);
  const visibility = command.visibility?.(values) ?? 'ephemeral';
  return {
    visibility,
    form: null,
    run: async (context) => {
      const read = visibility === 'public' ? forAll(context) : context;
      return command.execute(await opened(read), values);
    },
  };
}

function usedSubcommand(
  { data, execute, formFirst }: SubcommandsCommand,
  options: UsedOptions,
  receive: Receive,
): UsedCommand | null {
  const subcommand = data.subcommands.find(({ name }) => name === options.getSubcommand(false));
  if (subcommand === undefined) return null;
  const run = execute[subcommand.name];
  if (run === undefined) return null;
  const values = readValues(subcommand.options, options, receive);
  const form = formFirst?.[subcommand.name];
  return {
    visibility: 'ephemeral',
    form: form?.when(values) ? (context) => form.show(context, values) : null,
    run: async (context) => run(context, values),
  };
}

/** What all of a channel read is in the server's language. @throws UserError where the asker may not write there */
function forAll(context: InteractionContext): InteractionContext {
  if (!context.asker.writes) throw new UserError('noShareHere', {});
  return { ...context, ...context.server };
}
