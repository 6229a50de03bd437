/**
 * Where a question stands on its reply. Discord's own line above shows the command, so the reply begins with the
 * passage; a message command, a form or a suggested question has no such line, and there the question is a heading. A
 * button reads the question back from the message, the bot keeps nothing: so where it is no heading it is the last
 * line, in small print. In the channel it is always that line, and tells who asked, so that whatever is shared leads
 * with the passage or verdict.
 */
import type { APITextDisplayComponent } from 'discord-api-types/v10';
import type { Messages } from '../messages/types.ts';
import { escapeMarkup } from './escape.ts';
import { asked, holdingAsked, type ReplyOptions, small } from './reply.ts';

/** The question as a heading, with how it was read; `[]` where Discord's own line shows it. */
export function askedAbove(
  question: string,
  { heading = false, note }: ReplyOptions,
): Array<APITextDisplayComponent | null> {
  return [heading ? asked(question) : null, small(note)];
}

/** The question as a last line, with who put it into the channel; `null` where it stands above. */
export function askedBelow(
  question: string,
  { heading = false, sharedBy }: ReplyOptions,
  messages: Messages,
): APITextDisplayComponent | null {
  if (heading) return null;
  const typed = escapeMarkup(question);
  return holdingAsked(`-# ${sharedBy === undefined ? messages.asked(typed) : messages.sharedAsked(sharedBy, typed)}`);
}
