/** What is run for an interaction, and where its answer goes. */
import {
  type Attachment,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Command, hasSubcommands, isMessage, isSlash, type Press } from '../commands/command.ts';
import {
  type ComponentInteraction,
  createReporter,
  type Delivery,
  type Repliable,
  type Reporter,
  type Target,
} from '../delivery/index.ts';
import type { FetchAttachment } from '../gateway/attachments.ts';
import { type ButtonAddress, readAddress } from '../ids/codec.ts';
import { UserError } from '../messages/user-error.ts';
import type { Choice } from '../replies/choices.ts';
import { type InteractionContext, opened } from '../replies/context.ts';
import { modalBody } from '../replies/modal.ts';
import { componentsOf, type Reply, readAsked, readLabel } from '../replies/reply.ts';
import type { Contexts } from './contexts.ts';
import { received } from './received.ts';
import { enteredInto } from './submitted.ts';
import { targetMessage } from './target-message.ts';
import { usedCommand } from './used-command.ts';

/** A reply to be sent, or something that acknowledges the interaction itself. */
export type Route =
  | { readonly kind: 'reply'; readonly target: Target; readonly reporter?: Reporter; run(): Reply | Promise<Reply> }
  /**
   * What it tells besides goes to `target`.
   * @throws UserError before or after its acknowledgement, for the one who pressed
   */
  | { readonly kind: 'action'; readonly target: Target; run(): Promise<void> };

/** A message of its own, for the one who asked. */
export const HIDDEN: Target = { kind: 'new', visibility: 'ephemeral' };

/** The message that a button stands on: a fault never takes its place, see `send`. */
const STANDING: Target = { kind: 'in-place' };

export interface InteractionRoutes {
  slash(interaction: ChatInputCommandInteraction): Route;
  message(interaction: MessageContextMenuCommandInteraction): Route;
  component(interaction: ComponentInteraction): Route;
  form(interaction: ModalSubmitInteraction): Route;
  /** Choices for the option that is being typed; none where there is no such command (any more). */
  choices(interaction: AutocompleteInteraction): Promise<readonly Choice[]>;
}

export interface RoutesOptions {
  readonly commands: ReadonlyMap<string, Command>;
  readonly contexts: Contexts;
  readonly delivery: Pick<Delivery, 'share' | 'remove' | 'showForm'>;
  readonly fetchAttachment: FetchAttachment;
}

/** Looks up what an interaction is for; each gives a refusal where it is for nothing (any more). */
export function createRoutes({ commands, contexts, delivery, fetchAttachment }: RoutesOptions): InteractionRoutes {
  const receive = (attachment: Attachment) => received(attachment, fetchAttachment);

  /** Answers with a message, told how far it is meanwhile. */
  function replyTo(interaction: Repliable, target: Target, run: (reporter: Reporter) => Promise<Reply>): Route {
    const reporter = createReporter(interaction, target);
    return { kind: 'reply', target, reporter, run: () => run(reporter) };
  }

  /** @throws UserError where the member may not press this command's buttons */
  function pressOn(
    interaction: ComponentInteraction | ModalSubmitInteraction,
    command: Command,
    customId: string,
    reporter?: Reporter,
  ): Press {
    const context = contexts.ofPress(interaction, command, customId, reporter);
    if (context === null) throw new UserError('notAllowed', {});
    const shown = interaction.message === null ? [] : componentsOf(interaction.message);
    const label = interaction.isButton() ? readLabel(shown, interaction.customId) : null;
    return { ...context, customId, asked: readAsked(shown), label };
  }

  return {
    slash(interaction) {
      const command = commands.get(interaction.commandName);
      const used = usedCommand(command, interaction.options, receive);
      if (command === undefined || used === null) return refusal('unknownCommand');
      const { form, visibility } = used;
      if (form !== null) {
        const show = async () =>
          delivery.showForm(interaction, modalBody(await form(contexts.ofCommand(interaction, command))));
        return { kind: 'action', target: HIDDEN, run: show };
      }
      return replyTo(interaction, { kind: 'new', visibility }, (reporter) =>
        used.run(contexts.ofCommand(interaction, command, reporter)),
      );
    },
    message(interaction) {
      const command = messageCommandOf(commands, interaction.commandName);
      if (command === undefined) return refusal('unknownCommand');
      const target = targetMessage(interaction.targetMessage, receive);
      return replyTo(interaction, HIDDEN, async (reporter) =>
        command.execute(contexts.ofCommand(interaction, command, reporter), target),
      );
    },
    component(interaction) {
      const customId = customIdOf(interaction);
      const address = readAddress(customId);
      const command = commandOf(commands, address);
      const button = own(command?.buttons, address?.action);
      if (command === undefined || button === undefined) return refusal('unknownButton');
      const press = (reporter?: Reporter) => pressOn(interaction, command, customId, reporter);
      switch (button.shows) {
        case 'form':
          return {
            kind: 'action',
            target: HIDDEN,
            run: async () => delivery.showForm(interaction, modalBody(await button.press(press()))),
          };
        case 'share':
          return {
            kind: 'action',
            target: STANDING,
            run: () => delivery.share(interaction, async () => button.press(press())),
          };
        case 'removal':
          return {
            kind: 'action',
            target: STANDING,
            run: () => delivery.remove(interaction, async () => button.press(press())),
          };
        default:
          return replyTo(interaction, targetFor(button.shows, interaction), async (reporter) =>
            button.press(press(reporter)),
          );
      }
    },
    form(interaction) {
      const { customId } = interaction;
      const address = readAddress(customId);
      const command = commandOf(commands, address);
      const form = own(command?.forms, address?.action);
      if (command === undefined || form === undefined) return refusal('unknownButton');
      return replyTo(interaction, targetFor(form.shows, interaction), async (reporter) =>
        form.submit(pressOn(interaction, command, customId, reporter), enteredInto(interaction, receive)),
      );
    },
    async choices(interaction) {
      const command = commands.get(interaction.commandName);
      if (command === undefined || isMessage(command)) return [];
      const { name, value } = interaction.options.getFocused(true);
      const context: InteractionContext = contexts.ofCommand(interaction, command);
      if (isSlash(command)) return (await command.autocomplete?.(await opened(context), value, name)) ?? [];
      const subcommand = interaction.options.getSubcommand(false);
      if (subcommand === null || !hasSubcommands(command)) return [];
      return (await command.autocomplete?.(context, value, name, subcommand)) ?? [];
    },
  };
}

/** Tells whoever comes that nothing is done. */
export function refusal(code: 'stopping' | 'unknownCommand' | 'unknownButton'): Route {
  return {
    kind: 'reply',
    target: HIDDEN,
    run: () => {
      throw new UserError(code, {});
    },
  };
}

/** A button's own custom_id; of a select menu, the value that was chosen, which is a button's id too. */
export function customIdOf(interaction: ComponentInteraction): string {
  return interaction.isButton() ? interaction.customId : (interaction.values[0] ?? '');
}

export function messageCommandOf(commands: ReadonlyMap<string, Command>, label: string) {
  return [...commands.values()].filter(isMessage).find(({ data }) => data.json.name === label);
}

/** A page takes the place of the message it was asked for on, where only its reader sees that. */
function targetFor(shows: 'page' | 'new', { message }: ComponentInteraction | ModalSubmitInteraction): Target {
  return shows === 'page' && message?.flags.has(MessageFlags.Ephemeral) === true ? STANDING : HIDDEN;
}

function commandOf(commands: ReadonlyMap<string, Command>, address: ButtonAddress | null): Command | undefined {
  return address === null ? undefined : commands.get(address.command);
}

/** A custom_id made by hand may name anything, `__proto__` too. */
function own<Value>(values: Readonly<Record<string, Value>> | undefined, key: string | undefined): Value | undefined {
  return values !== undefined && key !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}
