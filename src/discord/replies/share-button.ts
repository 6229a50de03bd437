/** The button that puts a reply into the channel, or takes it out of it. */
import type { APIButtonComponent } from 'discord-api-types/v10';
import { writeCustomId } from '../ids/custom-id.ts';
import type { Context } from './context.ts';
import { button, type Visibility } from './reply.ts';

/**
 * A reply that its asker alone sees can be shared, one in the channel can be removed.
 * @param command Whose `share` and `remove` are pressed
 * @param shareId The custom_id that shares it; `null` where it can't be shared
 */
export function shareOrRemoveButton(
  command: 'ask' | 'check' | 'quotes',
  visibility: Visibility,
  shareId: string | null,
  { messages: { buttons }, asker }: Pick<Context, 'messages' | 'asker'>,
): APIButtonComponent | null {
  if (visibility === 'public') return button(buttons.remove, writeCustomId(command, 'remove', asker.id));
  return shareId === null ? null : button(buttons.share, shareId);
}
