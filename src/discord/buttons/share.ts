/** An answer goes into the channel, and out of it. */
import type { ButtonContext } from '../context.ts';
import { readNumber } from '../custom-id.ts';
import { checkPassage } from '../passage-id.ts';
import type { Reply } from '../reply.ts';
import { UserError } from '../user-error.ts';
import { shownReply } from '../view/answer.ts';

const SNOWFLAKE = /^\d{15,20}$/;

/** The answer in the server's language, under the asker's name. @throws UserError where they may not write here, or the source has changed */
export function shareAnswer(context: ButtonContext): () => Reply {
  const { asker, server, fields } = context;
  if (!asker.writes) throw new UserError('noShareHere', {});
  const more = readNumber(fields[4], 1) === 1;
  const read = checkPassage(context);
  return () => {
    const { question, passage, analysis, speaker } = read();
    const note = server.messages.sharedBy(`<@${asker.id}>`);
    const shown = { question, corrections: analysis.corrections, passage, more, speaker, note };
    return shownReply(shown, { ...context, ...server }, 'public');
  };
}

/** @throws UserError for anybody but the asker and moderators */
export function mayRemove({ fields: [owner], asker }: ButtonContext): void {
  if (owner === undefined || !SNOWFLAKE.test(owner)) throw new UserError('unknownButton', {});
  if (owner !== asker.id && !asker.moderates) throw new UserError('notYours', {});
}
