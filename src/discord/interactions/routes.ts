/** What is run for an interaction, and where its answer goes. */
import {
  type ChatInputCommandInteraction,
  GuildFeature,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Library } from '../../library/types.ts';
import { type Command, isMessage, isSlash, type Press } from '../commands/command.ts';
import { readValues } from '../commands/options.ts';
import type { ComponentInteraction, Delivery, Target } from '../delivery/index.ts';
import { wordsOf } from '../features/message-text.ts';
import { readAddress } from '../ids/codec.ts';
import { MESSAGES } from '../messages/index.ts';
import { languageOf } from '../messages/language.ts';
import { UserError } from '../messages/user-error.ts';
import type { Context, Wording } from '../replies/context.ts';
import { modalBody, TYPED_ID } from '../replies/modal.ts';
import { componentsOf, type Reply, readAsked, readLabel } from '../replies/reply.ts';

/** A reply to be sent, or something that acknowledges the interaction itself. */
export type Route =
  | { readonly kind: 'reply'; readonly target: Target; run(): Reply | Promise<Reply> }
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
  /** Opens the server's library where that was not done. */
  contextOf(interaction: Interaction): Promise<Context>;
}

/** Looks up what an interaction is for; each gives a refusal where it is for nothing (any more). */
export function createRoutes(
  commands: ReadonlyMap<string, Command>,
  library: Library,
  delivery: Pick<Delivery, 'share' | 'remove' | 'showForm'>,
): InteractionRoutes {
  async function contextOf(interaction: Interaction): Promise<Context> {
    const { locale, guildLocale, guildId, user, memberPermissions } = interaction;
    const may = (permission: bigint) => memberPermissions?.has(permission) ?? false;
    const { SendMessages, SendMessagesInThreads, ManageMessages } = PermissionFlagsBits;
    // A channel that the client does not know is a thread it cannot see; of a server that is out it knows none.
    const isThread = interaction.channel?.isThread() ?? interaction.guild?.available !== false;
    return {
      ...wording(locale),
      sources: await library.open(guildId ?? ''),
      asker: {
        id: user.id,
        moderates: may(ManageMessages),
        writes: may(isThread ? SendMessagesInThreads : SendMessages),
      },
      server: wording(isCommunity(interaction) ? (guildLocale ?? locale) : locale),
    };
  }

  async function pressOn(interaction: ComponentInteraction | ModalSubmitInteraction, customId: string): Promise<Press> {
    const shown = interaction.message === null ? [] : componentsOf(interaction.message);
    const label = interaction.isButton() ? readLabel(shown, interaction.customId) : null;
    return { ...(await contextOf(interaction)), customId, asked: readAsked(shown), label };
  }

  return {
    contextOf,
    slash(interaction) {
      const command = commands.get(interaction.commandName);
      if (command === undefined || !isSlash(command)) return refusal('unknownCommand');
      const values = readValues(command.data.options, interaction.options);
      const visibility = command.visibility?.(values) ?? 'ephemeral';
      const context = async () => {
        const own = await contextOf(interaction);
        return visibility === 'public' ? forAll(own) : own;
      };
      return {
        kind: 'reply',
        target: { kind: 'new', visibility },
        run: async () => command.execute(await context(), values),
      };
    },
    message(interaction) {
      const command = messageCommandOf(commands, interaction.commandName);
      if (command === undefined) return refusal('unknownCommand');
      const { targetMessage } = interaction;
      const target = { content: wordsOf(targetMessage), files: targetMessage.attachments.size };
      return { kind: 'reply', target: HIDDEN, run: async () => command.execute(await contextOf(interaction), target) };
    },
    component(interaction) {
      const customId = customIdOf(interaction);
      const address = readAddress(customId);
      const button = own(address === null ? undefined : commands.get(address.command)?.buttons, address?.action);
      if (button === undefined) return refusal('unknownButton');
      const { message } = interaction;
      const press = () => pressOn(interaction, customId);
      switch (button.shows) {
        case 'form':
          return {
            kind: 'action',
            target: HIDDEN,
            run: async () => delivery.showForm(interaction, modalBody(button.press(await press()))),
          };
        case 'share':
          return {
            kind: 'action',
            target: STANDING,
            run: () => delivery.share(interaction, async () => button.press(await press())),
          };
        case 'removal':
          return {
            kind: 'action',
            target: STANDING,
            run: () => delivery.remove(interaction, async () => button.press(await press())),
          };
        default: {
          const inPlace = button.shows === 'page' && message.flags.has(MessageFlags.Ephemeral);
          const target = inPlace ? STANDING : HIDDEN;
          return { kind: 'reply', target, run: async () => button.press(await press()) };
        }
      }
    },
    form(interaction) {
      const address = readAddress(interaction.customId);
      const form = own(address === null ? undefined : commands.get(address.command)?.forms, address?.action);
      if (form === undefined) return refusal('unknownButton');
      const typed = () => interaction.fields.getTextInputValue(TYPED_ID).replace(/\s+/gu, ' ').trim();
      return {
        kind: 'reply',
        target: HIDDEN,
        run: async () => form.submit(await pressOn(interaction, interaction.customId), typed()),
      };
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

/** What all of a channel read is in the server's language. @throws UserError where the asker may not write there */
function forAll(context: Context): Context {
  if (!context.asker.writes) throw new UserError('noShareHere', {});
  return { ...context, ...context.server };
}

/**
 * Only a Community server has a language that somebody chose; all others say `en-US`. Of a server that has been out
 * since the start nothing is known, whatever discord.js's types say.
 * https://discord.com/developers/docs/resources/guild#guild-object
 */
function isCommunity({ guild }: Interaction): boolean {
  const features: unknown = guild?.features;
  return Array.isArray(features) && features.includes(GuildFeature.Community);
}

function wording(locale: string): Wording {
  const language = languageOf(locale);
  return { language, messages: MESSAGES[language] };
}

/** A custom_id made by hand may name anything, `__proto__` too. */
function own<Value>(values: Readonly<Record<string, Value>> | undefined, key: string | undefined): Value | undefined {
  return values !== undefined && key !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}
