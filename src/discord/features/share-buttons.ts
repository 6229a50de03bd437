/** A reply goes into the channel, and out of it. */
import type { Slice } from '../../search/passages/passages.ts';
import type { Passage } from '../../search/types.ts';
import type { PassageFields } from '../ids/ask.ts';
import type { SharedCheckFields } from '../ids/check.ts';
import { UserError } from '../messages/user-error.ts';
import { shownReply } from '../replies/answer/answer.ts';
import { checkReply } from '../replies/check/check.ts';
import type { ButtonContext, Context } from '../replies/context.ts';
import type { Reply, ReplyOptions } from '../replies/reply.ts';
import { answerOnce } from './answer-once.ts';
import { SHOWN_AND_NEXT } from './asking.ts';
import { checkPassage } from './passage-fields.ts';
import { checkAgain } from './shared-check.ts';
import { withinFields } from './source.ts';

/**
 * The answer in the server's language, under the asker's name.
 * @throws UserError where they may not write here, or the source has changed
 */
export function shareAnswer(context: ButtonContext<PassageFields & { readonly more: boolean }>): () => Reply {
  const { server, fields } = context;
  requireMayWrite(context);
  const { more } = fields;
  const read = checkPassage(context);
  const narrowed = withinFields(context, fields);
  return () => {
    const { question, passage, analysis, speaker } = read();
    const older = olderThan(passage, question, speaker, narrowed);
    const shown = { question, corrections: analysis.corrections, passage, older, more, speaker };
    return shownReply(shown, { ...narrowed, ...server }, inChannel(context));
  };
}

/** What an older source tells of the same, as it stood beside the passage. */
function olderThan(passage: Slice, question: string, speaker: string | null, { sources }: Context): Passage | null {
  const only = speaker === null ? {} : { speaker };
  const { passages, older = null } = answerOnce(question, sources.index, { limit: SHOWN_AND_NEXT, ...only });
  const [first] = passages;
  return first?.article === passage.article && first.start === passage.start ? older : null;
}

/**
 * The check in the server's language, under the asker's name, of the sources as they are now.
 * @throws UserError where they may not write here, or the result is no longer the one they saw
 */
export function shareCheck(context: ButtonContext<SharedCheckFields>): () => Reply {
  requireMayWrite(context);
  const check = checkAgain(context);
  const narrowed = withinFields(context, { ...context.fields, since: null });
  return () => checkReply(check, { ...narrowed, ...context.server }, inChannel(context));
}

/** @throws UserError for anybody but the asker and moderators */
export function mayRemove({ fields: { owner }, asker }: ButtonContext<{ readonly owner: string }>): void {
  if (owner !== asker.id && !asker.moderates) throw new UserError('notYours', {});
}

/** @throws UserError where they may not write here */
export function requireMayWrite({ asker }: ButtonContext): void {
  if (!asker.writes) throw new UserError('noShareHere', {});
}

/** As everybody in the channel sees it, under the name of the one who shares it. */
export function inChannel({ asker }: ButtonContext): ReplyOptions {
  return { visibility: 'public', sharedBy: `<@${asker.id}>` };
}
