/** An answer goes into the channel, and out of it. */
import { answer } from '../../search/answer.ts';
import type { ButtonContext } from '../context.ts';
import { readPassage } from '../passage-id.ts';
import type { Reply } from '../reply.ts';
import { UserError } from '../user-error.ts';
import { shownReply } from '../view/answer.ts';

/** The passage, and whether there is another. */
const SHOWN_AND_NEXT = 2;
const SNOWFLAKE = /^\d{15,20}$/;

/** The answer in the server's language, under the asker's name. @throws UserError where they may not write here, or the source has changed */
export function shareAnswer(context: ButtonContext): Reply {
  const { asker, server, sources } = context;
  if (!asker.writes) throw new UserError('noShareHere', {});
  const { question, passage, analysis, speaker } = readPassage(context);
  const found = answer(question, sources.index, { limit: SHOWN_AND_NEXT, ...(speaker === null ? {} : { speaker }) });
  const shown = { question, corrections: analysis.corrections, passage, more: found.passages.length > 1, speaker };
  const note = server.messages.sharedBy(`<@${asker.id}>`);
  return shownReply({ ...shown, note }, { ...context, ...server }, 'public');
}

/** @throws UserError for anybody but the asker and moderators */
export function mayRemove({ fields: [owner], asker }: ButtonContext): void {
  if (owner === undefined || !SNOWFLAKE.test(owner)) throw new UserError('unknownButton', {});
  if (owner !== asker.id && !asker.moderates) throw new UserError('notYours', {});
}
