import { type APIMessageComponent, type APIModalComponent, ComponentType } from 'discord-api-types/v10';

/** Any component of a message or modal, with those it holds. */
export type AnyComponent = APIMessageComponent | APIModalComponent;

/** All components, parents before those they hold, in the order they are shown. */
export function* walkComponents(components: readonly AnyComponent[]): Generator<AnyComponent> {
  for (const component of components) {
    yield component;
    yield* walkComponents(childrenOf(component));
  }
}

function childrenOf(component: AnyComponent): readonly AnyComponent[] {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      return component.components;
    case ComponentType.Section:
      return [...component.components, component.accessory];
    case ComponentType.Label:
      return [component.component];
    default:
      return [];
  }
}

/**
 * A copy in which every component has an `id`: those without one (or with 0) get the lowest numbers not taken, in
 * order. https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export function withComponentIds<Component extends AnyComponent>(components: readonly Component[]): Component[] {
  const copies = structuredClone([...components]);
  const nodes = [...walkComponents(copies)];
  const taken = new Set(nodes.map((node) => node.id));
  let next = 1;
  for (const node of nodes) {
    if (node.id) continue;
    while (taken.has(next)) next += 1;
    node.id = next;
    next += 1;
  }
  return copies;
}
