/**
 * Discord's limits, in one place, and the one check of a reply against them.
 * https://discord.com/developers/docs/components/reference, …/interactions/application-commands, …/resources/message
 */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

/** Characters of all text displays of one message together. */
export const MESSAGE_TEXT_MAX_LENGTH = 4000;
/** Components of one message, nested ones included. */
export const MESSAGE_COMPONENTS_MAX = 40;
export const ROW_BUTTONS_MAX = 5;
export const BUTTON_LABEL_MAX_LENGTH = 80;
export const CUSTOM_ID_MAX_LENGTH = 100;
export const LINK_MAX_LENGTH = 512;
export const CHOICES_MAX = 25;
export const CHOICE_NAME_MAX_LENGTH = 100;
export const CHOICE_VALUE_MAX_LENGTH = 100;
/** Choices of a select menu; label, description and value of each, and the text in the menu. */
export const MENU_OPTIONS_MAX = 25;
export const MENU_TEXT_MAX_LENGTH = 100;
export const MENU_PLACEHOLDER_MAX_LENGTH = 150;
export const MODAL_TITLE_MAX_LENGTH = 45;
export const MODAL_LABEL_MAX_LENGTH = 45;
export const LABEL_DESCRIPTION_MAX_LENGTH = 100;
export const INPUT_PLACEHOLDER_MAX_LENGTH = 100;
/** Fields of a form; characters of a text in one, and files. */
export const FORM_FIELDS_MAX = 5;
export const FORM_TEXT_MAX_LENGTH = 4000;
export const FORM_FILES_MAX = 10;
/** Name of a command, in every language. */
export const COMMAND_NAME_MAX_LENGTH = 32;
export const COMMAND_DESCRIPTION_MAX_LENGTH = 100;
/** Options of a command or subcommand, and subcommands of a command. */
export const COMMAND_OPTIONS_MAX = 25;
/**
 * Characters of names, descriptions and values of one command, options and subcommands included; of each text the
 * longest translation counts.
 */
export const COMMAND_TEXT_MAX_LENGTH = 8000;

interface Tally {
  components: number;
  text: number;
  readonly customIds: Set<string>;
}

/** @throws RangeError naming the limit that the components break; an empty message breaks one too. */
export function checkLimits(components: readonly APIMessageTopLevelComponent[]): void {
  const tally: Tally = { components: 0, text: 0, customIds: new Set() };
  for (const component of components) count(component, tally);
  within('components of a message', tally.components, MESSAGE_COMPONENTS_MAX);
  within('characters of text in a message', tally.text, MESSAGE_TEXT_MAX_LENGTH);
}

function count(component: object, tally: Tally): void {
  tally.components += 1;
  const parts = component as {
    type?: ComponentType;
    content?: string;
    label?: string;
    url?: string;
    custom_id?: string;
    options?: ReadonlyArray<{ label: string; description?: string; value: string }>;
    components?: readonly object[];
  };
  if (parts.content !== undefined) {
    within('characters of a text display', parts.content.length, MESSAGE_TEXT_MAX_LENGTH);
    tally.text += parts.content.length;
  }
  if (parts.label !== undefined) within('characters of a label', parts.label.length, BUTTON_LABEL_MAX_LENGTH);
  if (parts.url !== undefined) within('characters of a link', parts.url.length, LINK_MAX_LENGTH);
  if (parts.custom_id !== undefined) countCustomId(parts.custom_id, tally);
  if (parts.options !== undefined) checkOptions(parts.options);
  if (parts.components === undefined) return;
  if (parts.type === ComponentType.ActionRow) within('buttons of a row', parts.components.length, ROW_BUTTONS_MAX);
  for (const child of parts.components) count(child, tally);
}

function checkOptions(options: ReadonlyArray<{ label: string; description?: string; value: string }>): void {
  within('choices of a select menu', options.length, MENU_OPTIONS_MAX);
  for (const { label, description, value } of options) {
    within('characters of a choice', label.length, MENU_TEXT_MAX_LENGTH);
    within('characters of a choice’s value', value.length, MENU_TEXT_MAX_LENGTH);
    if (description !== undefined)
      within('characters of a choice’s description', description.length, MENU_TEXT_MAX_LENGTH);
  }
}

function countCustomId(customId: string, tally: Tally): void {
  within('characters of a custom_id', customId.length, CUSTOM_ID_MAX_LENGTH);
  if (tally.customIds.has(customId)) throw new RangeError(`notulen: two buttons with the custom_id ${customId}`);
  tally.customIds.add(customId);
}

/** @throws RangeError naming what there is too much of, or none */
export function within(what: string, value: number, max: number): void {
  if (value < 1 || value > max) throw new RangeError(`notulen: ${value} ${what}; Discord takes 1 to ${max}`);
}
