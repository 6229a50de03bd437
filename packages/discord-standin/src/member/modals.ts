import {
  type APICheckboxGroupComponent,
  type APIFileUploadComponent,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APIRadioGroupComponent,
  type APISelectMenuComponent,
  type APITextInputComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type AnyComponent, withComponentIds } from '../state/components.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import type { ModalValues, Upload } from '../types.ts';
import { createResolved, filledKinds, type Resolved } from './resolved.ts';
import { choose, isSelect, preselected } from './selects.ts';

/** A modal on the member's screen. */
export interface ShownModal {
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly spot: Spot;
  readonly source: APIMessage | null;
  /** The interaction that showed it. */
  readonly shownBy: object;
}

type Value = ModalValues[string];

/** What fills in a modal. */
interface Filling {
  readonly state: State;
  readonly spot: Spot;
  readonly values: ModalValues;
  readonly resolved: Resolved;
}

const TEXT_INPUT_MAX_LENGTH = 4_000;

/**
 * A modal's components as they are submitted with `values` by custom ids, and what the ids among them stand for; what
 * is left out keeps what stood in it.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
 * @throws Error naming what a client would not let the member submit
 */
export function submitted(
  state: State,
  { modal, spot }: ShownModal,
  values: ModalValues,
): { readonly components: readonly object[]; readonly resolved?: object } {
  const unused = new Set(Object.keys(values));
  const components = withComponentIds(modal.components);
  const filling: Filling = { state, spot, values, resolved: createResolved() };

  function fill(node: AnyComponent): object {
    const { id, type } = node;
    switch (node.type) {
      case ComponentType.ActionRow:
        return { type, id, components: node.components.map(fill) };
      case ComponentType.Label:
        return { type, id, component: fill(node.component) };
      case ComponentType.TextDisplay:
        return { type, id };
      default: {
        const custom_id = 'custom_id' in node ? node.custom_id : '';
        unused.delete(custom_id);
        return { type, id, custom_id, ...enteredInto(node, filling, filling.values[custom_id]) };
      }
    }
  }

  const filled = components.map(fill);
  const [unknown] = unused;
  if (unknown !== undefined) throw new Error(`there is no text input ${unknown} in the modal ${modal.custom_id}`);
  const resolved = filledKinds(filling.resolved);
  return { components: filled, ...(resolved !== null && { resolved }) };
}

function enteredInto(node: AnyComponent, filling: Filling, given: Value | undefined): object {
  switch (node.type) {
    case ComponentType.TextInput:
      return { value: enteredText(node, given) };
    case ComponentType.FileUpload:
      return { values: uploaded(node, given, filling) };
    case ComponentType.RadioGroup:
      return { value: picked(node, given) };
    case ComponentType.CheckboxGroup:
      return { values: ticked(node, given) };
    case ComponentType.Checkbox:
      return { value: typeof given === 'boolean' ? given : node.default === true };
    default:
      if (!isSelect(node)) throw new Error(`a modal cannot hold a component of type ${node.type}`);
      return { values: chosen(node, given, filling) };
  }
}

function enteredText(input: APITextInputComponent, given: Value | undefined): string {
  const { custom_id: name, required = true, min_length: min = 0, max_length: max = TEXT_INPUT_MAX_LENGTH } = input;
  const value = given ?? input.value ?? '';
  if (typeof value !== 'string') throw new Error(`the text input ${name} takes text`);
  const length = [...value].length;
  if (length === 0 && !required) return value;
  if (length === 0) throw new Error(`the text input ${name} is required`);
  if (length < min || length > max) throw new Error(`the text input ${name} takes ${min} to ${max} characters`);
  return value;
}

function chosen(
  menu: APISelectMenuComponent,
  given: Value | undefined,
  { state, spot, resolved }: Filling,
): readonly string[] {
  const values = given === undefined ? preselected(menu) : listOf(given);
  choose(state, spot, menu, values, resolved);
  return values;
}

function uploaded(
  input: APIFileUploadComponent,
  given: Value | undefined,
  { state, spot, resolved }: Filling,
): readonly string[] {
  const files = (Array.isArray(given) ? given : []).filter((file): file is Upload => typeof file === 'object');
  refuseCount('file upload', input, files.length, 1);
  return files.map((file) => {
    const attachment = state.files.add(file, { channelId: spot.channel.id, ephemeral: true });
    resolved.attachments[attachment.id] = attachment;
    return attachment.id;
  });
}

function picked(group: APIRadioGroupComponent, given: Value | undefined): string | null {
  const value = given ?? group.options.find((option) => option.default === true)?.value;
  if (value === undefined) {
    if (group.required ?? true) throw new Error(`the radio group ${group.custom_id} is required`);
    return null;
  }
  refuseUnknown('radio group', group, [String(value)]);
  return String(value);
}

function ticked(group: APICheckboxGroupComponent, given: Value | undefined): readonly string[] {
  const preset = group.options.filter((option) => option.default === true).map(({ value }) => value);
  const values = given === undefined ? preset : listOf(given);
  refuseUnknown('checkbox group', group, values);
  refuseCount('checkbox group', group, values.length, group.options.length);
  return values;
}

function refuseUnknown(
  kind: string,
  { custom_id, options }: APIRadioGroupComponent | APICheckboxGroupComponent,
  values: readonly string[],
): void {
  const offered = options.map(({ value }) => value);
  const unknown = values.find((value) => !offered.includes(value));
  if (unknown === undefined) return;
  throw new Error(`the ${kind} ${custom_id} has no option ${unknown}; there are: ${offered.join(', ')}`);
}

function refuseCount(
  kind: string,
  input: APIFileUploadComponent | APICheckboxGroupComponent,
  count: number,
  most: number,
): void {
  const { custom_id: name, required = true, min_values: min = 1, max_values: max = most } = input;
  if (count === 0 && !required) return;
  if (count < min || count > max) throw new Error(`the ${kind} ${name} takes ${min} to ${max}, not ${count}`);
}

function listOf(given: Value): readonly string[] {
  if (!Array.isArray(given)) throw new Error(`a list of values is needed, not ${JSON.stringify(given)}`);
  return given.map(String);
}
