import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** Any component of a message or modal, with those it holds. */
export interface ComponentNode {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly ComponentNode[];
  readonly accessory?: ComponentNode;
  readonly component?: ComponentNode;
}

/** All components, parents before those they hold, in the order they are shown. */
export function* walkComponents(components: readonly ComponentNode[]): Generator<ComponentNode> {
  for (const component of components) {
    yield component;
    yield* walkComponents(childrenOf(component));
  }
}

function childrenOf(component: ComponentNode): readonly ComponentNode[] {
  const single = [component.accessory, component.component].filter((child) => child !== undefined);
  return [...(component.components ?? []), ...single];
}

/**
 * A copy in which every component has an `id`: those without one (or with 0) get the lowest numbers not taken, in order.
 * https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export function withComponentIds(components: readonly unknown[]): APIMessageTopLevelComponent[] {
  const copies = structuredClone(components) as (ComponentNode & { id?: number })[];
  const nodes = [...walkComponents(copies)] as { id?: number }[];
  const taken = new Set(nodes.map((node) => node.id));
  let next = 1;
  for (const node of nodes) {
    if (node.id) continue;
    while (taken.has(next)) next += 1;
    node.id = next;
    next += 1;
  }
  return copies as unknown as APIMessageTopLevelComponent[];
}
