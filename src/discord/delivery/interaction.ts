/** What is answered, where the answer goes, and what it is. */
import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Reply, Visibility } from '../replies/reply.ts';

/** A press of a button, or a choice of a select menu. */
export type ComponentInteraction = ButtonInteraction | StringSelectMenuInteraction;

/** An interaction that is answered with a message. */
export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ComponentInteraction
  | ModalSubmitInteraction;

/** Where the answer goes: a message of its own, or in place of the one that the button stands on. */
export type Target = { readonly kind: 'new'; readonly visibility: Visibility } | { readonly kind: 'in-place' };

/** What there is to show; a mistake or a fault is for the one who asked alone, wherever that is still possible. */
export interface Outcome {
  readonly reply: Reply;
  readonly failed: boolean;
}
