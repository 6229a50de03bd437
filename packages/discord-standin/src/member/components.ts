import {
  type APIButtonComponent,
  type APIMessage,
  type APISelectMenuComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type AnyComponent, walkComponents } from '../state/components.ts';
import { type Person, sees } from '../state/people.ts';
import type { Spot } from '../state/place.ts';
import type { State } from '../state/state.ts';
import { isSelect } from './selects.ts';

/** A message as it stands now, and where. */
export interface SeenMessage {
  readonly message: APIMessage;
  readonly spot: Spot;
}

/**
 * The message as it stands now, where this person sees it.
 * @throws Error where it was deleted, is somebody else's, or in a channel hidden from them
 */
export function visibleMessage(state: State, person: Person, id: string): SeenMessage {
  const found = state.messages.find(id);
  if (found === null) throw new Error(`the message ${id} is not there any more`);
  const { message, onlyFor } = found;
  const spot = state.place.find(message.channel_id);
  const { user } = person;
  if (spot === null || !sees(person, spot) || (onlyFor !== null && onlyFor !== user.id)) {
    throw new Error(`${user.username} does not see message ${id}`);
  }
  return { message, spot };
}

/** The enabled button of a message. @throws Error where a client would show none, or a greyed one */
export function findButton(message: APIMessage, customId: string): APIButtonComponent {
  return findEnabled(message, customId, isButton, 'button');
}

/** The enabled select menu of a message. @throws Error where a client would show none, or a greyed one */
export function findSelect(message: APIMessage, customId: string): APISelectMenuComponent {
  return findEnabled(message, customId, isSelect, 'select');
}

function isButton(component: AnyComponent): component is APIButtonComponent {
  return component.type === ComponentType.Button;
}

function findEnabled<Component extends APIButtonComponent | APISelectMenuComponent>(
  message: APIMessage,
  customId: string,
  isOne: (component: AnyComponent) => component is Component,
  kind: string,
): Component {
  const all = [...walkComponents(message.components ?? [])].filter(isOne);
  const found = all.find((candidate) => customIdOf(candidate) === customId);
  if (found === undefined) {
    const there = all.flatMap((other) => customIdOf(other) ?? []).join(', ') || 'none';
    throw new Error(`there is no ${kind} ${customId} on message ${message.id}; there are: ${there}`);
  }
  if (found.disabled === true) throw new Error(`the ${kind} ${customId} is disabled`);
  return found;
}

/** A link has none. */
function customIdOf(component: APIButtonComponent | APISelectMenuComponent): string | undefined {
  return 'custom_id' in component ? component.custom_id : undefined;
}
