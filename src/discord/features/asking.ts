/** A question is answered, wherever it comes from. */
import { CLOSEST_MAX } from '../../search/decision/closest.ts';
import type { Answer } from '../../search/types.ts';
import { UserError } from '../messages/user-error.ts';
import { answerReply } from '../replies/answer/answer.ts';
import type { Context } from '../replies/context.ts';
import type { Reply, ReplyOptions } from '../replies/reply.ts';
import { answerNow } from './reading.ts';
import { suggestedQuestions } from './suggestions.ts';

/** Characters of a question; what is longer does not fit above its answer. */
export const QUESTION_MAX_LENGTH = 300;

/** The passages that are shown, three at most, and whether there is another. */
export const SHOWN_AND_NEXT = CLOSEST_MAX + 1;

/**
 * The answer, what comes close, or that there is none.
 * @param speaker Full name of the person whose words alone may answer, `null` for everybody's
 * @throws UserError for a question without a word
 */
export async function askReply(
  question: string,
  speaker: string | null,
  context: Context,
  options: ReplyOptions = {},
): Promise<Reply> {
  if (!holdsWords(question)) throw new UserError('emptyQuestion', {});
  return foundReply(await answerNow({ question, speaker, limit: SHOWN_AND_NEXT }, context), speaker, context, options);
}

/** What was found, with questions that the sources do answer where that is nothing. */
export function foundReply(found: Answer, speaker: string | null, context: Context, options: ReplyOptions): Reply {
  const suggested = found.decision === 'silent' ? suggestedQuestions(context, found.question) : [];
  return answerReply(found, context, speaker, { ...options, suggested });
}

/** Whether there is a letter or a digit in it. */
export function holdsWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
