import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { type ComponentNode, walkComponents } from '../state/components.ts';
import type { Person } from '../state/people.ts';
import type { State } from '../state/state.ts';

/**
 * The message as it stands now, where this person sees it.
 * @throws Error where it was deleted or is somebody else's
 */
export function visibleMessage(state: State, { user }: Person, id: string): APIMessage {
  const found = state.messages.find(id);
  if (found === null) throw new Error(`the message ${id} is not there any more`);
  if (found.onlyFor !== null && found.onlyFor !== user.id)
    throw new Error(`${user.username} does not see message ${id}`);
  return found.message;
}

/**
 * The enabled button of a message.
 * @throws Error where a client would show none, or a greyed one
 */
export function findButton(message: APIMessage, customId: string): ComponentNode {
  const buttons = [...walkComponents(message.components ?? [])].filter(({ type }) => type === ComponentType.Button);
  const button = buttons.find((candidate) => candidate.custom_id === customId);
  if (button === undefined) {
    const there = buttons.flatMap((other) => other.custom_id ?? []).join(', ') || 'none';
    throw new Error(`there is no button ${customId} on message ${message.id}; there are: ${there}`);
  }
  if (button.disabled === true) throw new Error(`the button ${customId} is disabled`);
  return button;
}
