/** Questions that a new source answers. */

import { turn } from '../../../app/event-loop.ts';
import type { Article } from '../../../article/types.ts';
import { answerableQuestions } from '../../../search/suggestions/suggest.ts';
import type { Context } from '../../replies/context.ts';
import type { Suggested } from '../../replies/library/kept.ts';
import { BUTTON_LABEL_MAX_LENGTH } from '../../replies/limits.ts';
import { choiceOf, within } from '../source.ts';

const QUESTIONS_MAX = 2;
/** How long whoever keeps a source waits for them. */
const WAIT_MAX_MS = 400;

/** At most two that fit on a button, as many as are found in time; they are asked of that source alone. */
export async function questionsWithin(context: Context, article: Article): Promise<Suggested> {
  const choice = choiceOf(article);
  const { sources, language } = within(context, choice);
  const questions: string[] = [];
  const until = performance.now() + WAIT_MAX_MS;
  for (const question of answerableQuestions(sources.index, language)) {
    if (question !== null && question.length <= BUTTON_LABEL_MAX_LENGTH) questions.push(question);
    if (questions.length >= QUESTIONS_MAX || performance.now() > until) break;
    await turn();
  }
  return { questions, key: choice.key };
}
