/** What a file in `commands/` exports: a slash command, or a command of a message's context menu. */
import type { Choice } from '../replies/choices.ts';
import type { Context, InteractionContext } from '../replies/context.ts';
import type { Modal } from '../replies/modal.ts';
import type { Reply, Visibility } from '../replies/reply.ts';
import type { TargetMessage } from '../replies/target-message.ts';
import type { Button, Form } from './button.ts';
import type { MessageDefinition, SlashDefinition, SubcommandDefinition, SubcommandsDefinition } from './definition.ts';
import type { OptionDefinition, Values } from './option-definition.ts';

export type { TargetMessage } from '../replies/target-message.ts';
export { type Button, type Form, onPress, onQuickPress, onQuickSubmit, onSubmit, type Press } from './button.ts';
export { messageCommand, slashCommand } from './definition.ts';

/** What all kinds have. */
interface Common {
  /** By the action of their ids. Choices of select menus are among them. */
  readonly buttons?: Readonly<Record<string, Button>>;
  /** What forms are submitted to, by the action of their ids. */
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

/**
 * A form that is shown at once in place of an answer: Discord takes one only as the first response, within 3 s. What is
 * submitted goes to the command's `forms`.
 */
export interface FormFirst<Options extends readonly OptionDefinition[]> {
  /** Whether these values ask for the form. */
  when(values: Values<Options>): boolean;
  /** @throws UserError for a member's mistake */
  show(context: InteractionContext, values: Values<Options>): Modal | Promise<Modal>;
}

type OptionsOf<Subcommands extends readonly SubcommandDefinition[], Name> = Extract<
  Subcommands[number],
  { readonly name: Name }
>['options'];

/** The answer is for the one who asked alone, and the sources are opened only by what needs them. */
export interface SubcommandsCommand<
  Subcommands extends readonly SubcommandDefinition[] = readonly SubcommandDefinition[],
> extends Common {
  readonly data: SubcommandsDefinition<Subcommands>;
  /** By subcommand. @throws UserError for a member's mistake */
  readonly execute: {
    readonly [Name in Subcommands[number]['name']]: (
      context: InteractionContext,
      values: Values<OptionsOf<Subcommands, Name>>,
    ) => Reply | Promise<Reply>;
  };
  /** By subcommand; those that are not named answer always. */
  readonly formFirst?: {
    readonly [Name in Subcommands[number]['name']]?: FormFirst<OptionsOf<Subcommands, Name>>;
  };
  /**
   * @param option Name of the option that is being typed
   * @param subcommand in which it is
   */
  autocomplete?(
    context: InteractionContext,
    typed: string,
    option: string,
    subcommand: Subcommands[number]['name'],
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** Only the one who used it sees the answer. */
export interface MessageCommand extends Common {
  readonly data: MessageDefinition;
  /** @throws UserError where nothing can be made of the message */
  execute(context: InteractionContext, message: TargetMessage): Reply | Promise<Reply>;
}

export type Command = SlashCommand | SubcommandsCommand | MessageCommand;

export function isSlash(command: Command): command is SlashCommand {
  return command.data.kind === 'slash';
}

export function hasSubcommands(command: Command): command is SubcommandsCommand {
  return command.data.kind === 'subcommands';
}

export function isMessage(command: Command): command is MessageCommand {
  return command.data.kind === 'message';
}
