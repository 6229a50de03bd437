/** The button that puts a reply into the channel, or takes it out of it. */
import type { APIButtonComponent } from 'discord-api-types/v10';
import { REMOVE_ANSWER_ID } from '../ids/ask.ts';
import { REMOVE_CHECK_ID } from '../ids/check.ts';
import { REMOVE_LIST_ID } from '../ids/quotes.ts';
import type { Context } from './context.ts';
import { button, type Visibility } from './reply.ts';

const REMOVE_IDS = { ask: REMOVE_ANSWER_ID, check: REMOVE_CHECK_ID, quotes: REMOVE_LIST_ID } as const;

/**
 * A reply that its asker alone sees can be shared, one in the channel can be removed.
 * @param command Whose `share` and `remove` are pressed
 * @param shareId The custom_id that shares it; `null` where it can't be shared
 */
export function shareOrRemoveButton(
  command: keyof typeof REMOVE_IDS,
  visibility: Visibility,
  shareId: string | null,
  { messages: { buttons }, asker }: Pick<Context, 'messages' | 'asker'>,
): APIButtonComponent | null {
  if (visibility === 'public') return button(buttons.remove, REMOVE_IDS[command].encode({ owner: asker.id }));
  return shareId === null ? null : button(buttons.share, shareId);
}
