import {
  type APIBaseSelectMenuComponent,
  type APIChannelSelectComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { ComponentNode } from '../state/components.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { type Resolved, resolveChosen } from './resolved.ts';

/** The kinds of select menu. https://discord.com/developers/docs/components/reference#what-is-a-component-component-types */
export const SELECTS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

type AnySelect = APIBaseSelectMenuComponent<ComponentType.UserSelect> & {
  readonly required?: boolean;
  readonly default_values?: readonly { readonly id: string }[];
};

/** What stands chosen in a select menu before anybody chooses. */
export function preselected(node: ComponentNode): readonly string[] {
  if (node.type === ComponentType.StringSelect) {
    const { options } = node as unknown as APIStringSelectComponent;
    return options.filter((option) => option.default === true).map(({ value }) => value);
  }
  return ((node as unknown as AnySelect).default_values ?? []).map(({ id }) => id);
}

/**
 * Checks what is chosen in a select menu and adds what ids stand for to `resolved`.
 * @throws Error naming what a client would not let the member choose
 */
export function choose(
  state: State,
  spot: Spot,
  node: ComponentNode,
  values: readonly string[],
  resolved: Resolved,
): void {
  const { custom_id: name, min_values = 1, max_values = 1, required = true } = node as unknown as AnySelect;
  if (new Set(values).size < values.length) throw new Error(`the select ${name} takes each value once`);
  const leftEmpty = !required && values.length === 0;
  if (!leftEmpty && (values.length < min_values || values.length > max_values)) {
    throw new Error(`the select ${name} takes ${min_values} to ${max_values} values, not ${values.length}`);
  }
  for (const value of values) {
    refuseValue(state, spot, node, value);
    resolveChosen(state, spot, node.type, value, resolved);
  }
}

function refuseValue({ place }: State, { guild }: Spot, node: ComponentNode, value: string): void {
  if (node.type === ComponentType.StringSelect) {
    const offered = (node as unknown as APIStringSelectComponent).options.map((option) => option.value);
    if (offered.includes(value)) return;
    throw new Error(`the select ${node.custom_id} has no option ${value}; there are: ${offered.join(', ')}`);
  }
  if (node.type === ComponentType.ChannelSelect) {
    const { channel_types: types = [] } = node as unknown as APIChannelSelectComponent;
    const spot = place.find(value);
    const fits = types.length === 0 || spot === null || types.includes(spot.channel.type);
    if (spot?.guild.id === guild.id && !fits) throw new Error(`the select ${node.custom_id} takes no such channel`);
  }
}
