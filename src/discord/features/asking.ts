/** A question is answered, wherever it comes from. */
import { withTimeout } from '../../app/with-timeout.ts';
import { shortHashOf } from '../../article/hash.ts';
import type { Article } from '../../article/types.ts';
import { CLOSEST_MAX } from '../../search/decision/closest.ts';
import type { Answer } from '../../search/types.ts';
import { WITHIN_ID } from '../ids/ask.ts';
import { UserError } from '../messages/user-error.ts';
import { answerReply } from '../replies/answer/answer.ts';
import type { Context } from '../replies/context.ts';
import type { Reply, ReplyOptions } from '../replies/reply.ts';
import { answerNow } from './reading.ts';
import { choiceOf } from './source.ts';
import { prepareQuestions, suggestedQuestions } from './suggestions.ts';

/** Characters of a question; what is longer does not fit above its answer. */
export const QUESTION_MAX_LENGTH = 300;

/** How long a member waits for offered questions that are not made yet, as while they type. */
const SUGGESTIONS_WAIT_MS = 500;

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
  const found = await answerNow({ question, speaker, limit: SHOWN_AND_NEXT }, context);
  if (offersQuestions(found)) await untilMade(context);
  return foundReply(found, speaker, context, options);
}

/** What was found, with questions that the sources do answer, as far as they are made, where that is nothing. */
export function foundReply(found: Answer, speaker: string | null, context: Context, options: ReplyOptions): Reply {
  const suggested = offersQuestions(found) ? suggestedQuestions(context, found.question) : [];
  return answerReply(found, context, speaker, { ...options, suggested, withinId });
}

/** Whether the reply has nothing else to offer: not where it shows what a source itself says. */
function offersQuestions({ decision, silence }: Answer): boolean {
  return decision === 'silent' && silence?.reason !== 'summary' && silence?.reason !== 'aboutSource';
}

/** Waits briefly for the questions of these sources, which may still be made. */
async function untilMade({ sources, language }: Context): Promise<void> {
  const { done } = prepareQuestions(sources, language);
  await withTimeout(
    SUGGESTIONS_WAIT_MS,
    done.catch(() => undefined),
  );
}

function withinId(article: Article): string {
  return WITHIN_ID.encode({ source: shortHashOf(choiceOf(article).key) });
}

/** Whether there is a letter or a digit in it. */
export function holdsWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
