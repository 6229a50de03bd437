/** A reply goes into the channel, and out of it. */
import type { PassageFields } from '../ids/ask.ts';
import type { SharedCheckFields } from '../ids/check.ts';
import { UserError } from '../messages/user-error.ts';
import { shownReply } from '../replies/answer/answer.ts';
import { checkReply } from '../replies/check/check.ts';
import type { ButtonContext } from '../replies/context.ts';
import type { Reply, ReplyOptions } from '../replies/reply.ts';
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
    const shown = { question, corrections: analysis.corrections, passage, more, speaker };
    return shownReply(shown, { ...narrowed, ...server }, inChannel(context));
  };
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
