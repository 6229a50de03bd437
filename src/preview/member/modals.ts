import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type ComponentNode, withComponentIds } from '../state/components.ts';

/** A modal on the member's screen. */
export interface ShownModal {
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly source: APIMessage | null;
  /** The interaction that showed it. */
  readonly shownBy: object;
}

const TEXT_INPUT_MAX_LENGTH = 4_000;

/**
 * A modal's components as they are submitted with `values` by the text inputs' custom ids; one left out keeps what stood in it.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
 * @throws Error naming what a client would not let the member submit
 */
export function submitted(
  modal: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string>>,
): object[] {
  const unused = new Set(Object.keys(values));
  const components = withComponentIds(modal.components) as ComponentNode[];

  function fill(node: ComponentNode): object {
    const { id, type, custom_id } = node;
    switch (type) {
      case ComponentType.ActionRow:
        return { type, id, components: (node.components ?? []).map(fill) };
      case ComponentType.Label:
        return { type, id, component: node.component === undefined ? null : fill(node.component) };
      case ComponentType.TextInput:
        unused.delete(custom_id ?? '');
        return { type, id, custom_id, value: enteredText(node as unknown as APITextInputComponent, values) };
      case ComponentType.TextDisplay:
        return { type, id };
      default:
        throw new Error(`the pretended member fills text inputs only, not a component of type ${type}`);
    }
  }

  const filled = components.map(fill);
  const [unknown] = unused;
  if (unknown !== undefined) throw new Error(`there is no text input ${unknown} in the modal ${modal.custom_id}`);
  return filled;
}

function enteredText(input: APITextInputComponent, values: Readonly<Record<string, string>>): string {
  const value = values[input.custom_id] ?? input.value ?? '';
  const { custom_id: name, required = true, min_length: min = 0, max_length: max = TEXT_INPUT_MAX_LENGTH } = input;
  const length = [...value].length;
  if (length === 0 && !required) return value;
  if (length === 0) throw new Error(`the text input ${name} is required`);
  if (length < min || length > max) throw new Error(`the text input ${name} takes ${min} to ${max} characters`);
  return value;
}
