import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';
import type { AnyComponent } from '../state/components.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { type Resolved, resolveChosen } from './resolved.ts';

/**
 * The kinds of select menu.
 * https://discord.com/developers/docs/components/reference#what-is-a-component-component-types
 */
const SELECTS: ReadonlySet<ComponentType> = new Set<APISelectMenuComponent['type']>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

export function isSelect(component: AnyComponent): component is APISelectMenuComponent {
  return SELECTS.has(component.type);
}

/** What stands chosen in a select menu before anybody chooses. */
export function preselected(menu: APISelectMenuComponent): readonly string[] {
  if (menu.type === ComponentType.StringSelect) {
    return menu.options.filter((option) => option.default === true).map(({ value }) => value);
  }
  return (menu.default_values ?? []).map(({ id }) => id);
}

/**
 * Checks what is chosen in a select menu and adds what ids stand for to `resolved`.
 * @throws Error naming what a client would not let the member choose
 */
export function choose(
  state: State,
  spot: Spot,
  menu: APISelectMenuComponent,
  values: readonly string[],
  resolved: Resolved,
): void {
  const { custom_id: name, min_values = 1, max_values = 1, required = true } = menu;
  if (new Set(values).size < values.length) throw new Error(`the select ${name} takes each value once`);
  const leftEmpty = !required && values.length === 0;
  if (!leftEmpty && (values.length < min_values || values.length > max_values)) {
    throw new Error(`the select ${name} takes ${min_values} to ${max_values} values, not ${values.length}`);
  }
  for (const value of values) {
    refuseValue(state, spot, menu, value);
    resolveChosen(state, spot, menu.type, value, resolved);
  }
}

function refuseValue({ place }: State, { guild }: Spot, menu: APISelectMenuComponent, value: string): void {
  if (menu.type === ComponentType.StringSelect) {
    const offered = menu.options.map((option) => option.value);
    if (offered.includes(value)) return;
    throw new Error(`the select ${menu.custom_id} has no option ${value}; there are: ${offered.join(', ')}`);
  }
  if (menu.type === ComponentType.ChannelSelect) {
    const { channel_types: types = [] } = menu;
    const spot = place.find(value);
    const fits = types.length === 0 || spot === null || types.includes(spot.channel.type);
    if (spot?.guild.id === guild.id && !fits) throw new Error(`the select ${menu.custom_id} takes no such channel`);
  }
}
