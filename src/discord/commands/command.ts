/** What a file in `commands/` exports: a slash command, or a command of a message's context menu. */
import type { Choice } from '../replies/choices.ts';
import type { Context } from '../replies/context.ts';
import type { Reply, Visibility } from '../replies/reply.ts';
import type { Button, Form } from './button.ts';
import type { MessageDefinition, OptionDefinition, SlashDefinition, Values } from './definition.ts';

export { type Button, type Form, onPress, onSubmit, type Press } from './button.ts';
export { messageCommand, slashCommand } from './definition.ts';

/** What both kinds have. */
interface Common {
  /** By the action of their ids. Choices of select menus are among them. */
  readonly buttons?: Readonly<Record<string, Button>>;
  /** What forms that a button shows are submitted to, by the action of their ids. */
  readonly forms?: Readonly<Record<string, Form>>;
}

export interface SlashCommand<Options extends readonly OptionDefinition[] = readonly OptionDefinition[]>
  extends Common {
  readonly data: SlashDefinition<Options>;
  /** Who sees the answer; decided before anything else. Default: the one who asked. */
  visibility?(values: Values<Options>): Visibility;
  /** @throws UserError for a member's mistake */
  execute(context: Context, values: Values<Options>): Reply | Promise<Reply>;
  /** @param option Name of the option that is being typed */
  autocomplete?(context: Context, typed: string, option: string): readonly Choice[] | Promise<readonly Choice[]>;
}

/** The message on which a member used the command: nothing else of the channel is seen, and nothing of it is kept. */
export interface TargetMessage {
  /** Its words with Discord's markup, see `wordsOf`; `''` for none. */
  readonly content: string;
  /** How many files hang on it. */
  readonly files: number;
}

/** Only the one who used it sees the answer. */
export interface MessageCommand extends Common {
  readonly data: MessageDefinition;
  /** @throws UserError where nothing can be made of the message */
  execute(context: Context, message: TargetMessage): Reply | Promise<Reply>;
}

export type Command = SlashCommand | MessageCommand;

export function isSlash(command: Command): command is SlashCommand {
  return command.data.kind === 'slash';
}

export function isMessage(command: Command): command is MessageCommand {
  return command.data.kind === 'message';
}
