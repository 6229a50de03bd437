/** Passages that come close, at once and headed as such: none of them is said to answer, so they can't be shared. */

import { clearlySpeaking } from '../../../article/clear-speakers.ts';
import { closestPassages } from '../../../search/decision/closest.ts';
import type { Answer, Passage } from '../../../search/types.ts';
import { AGAIN_ID } from '../../ids/ask.ts';
import type { Messages } from '../../messages/types.ts';
import { askedAbove, askedBelow } from '../asked.ts';
import type { Context } from '../context.ts';
import { shortenedQuote } from '../fit.ts';
import { askedFields } from '../passage.ts';
import { button, card, type Reply, type ReplyOptions, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { placeParts, timeAt } from '../source-line.ts';
import { namesOf } from '../speakers.ts';
import { whoseWords } from '../whose.ts';
import { correctionText } from './correction.ts';
import { closestMenu } from './menu.ts';
import { reasonOf } from './reason.ts';

/** Characters of the source that a first passage shows of itself where it is longer. */
const ALONE_MAX_LENGTH = 600;

/** Up to three short quotations, each with who and where on one line. */
export function closestReply(answer: Answer, context: Context, speaker: string | null, options: ReplyOptions): Reply {
  const { messages } = context;
  const { question, analysis, passages } = answer;
  const shown = closestPassages(answer);
  return card(
    ...askedAbove(question, options),
    text(messages.closest),
    correctionText(analysis.corrections, messages),
    small(reasonOf(answer, messages)),
    // One text: three of their own stand too far apart for one screen of a phone.
    text(shown.map((passage, at) => quoted(passage, shown.length === 1 ? null : at + 1, messages)).join('\n')),
    small(options.welcome === true ? messages.library.welcome.short : undefined),
    askedBelow(question, options, messages),
    row(
      button(messages.buttons.again, AGAIN_ID.encode(askedFields(speaker, context))),
      shareOrRemoveButton('ask', options.visibility ?? 'ephemeral', null, context),
    ),
    closestMenu(shown, context, speaker, { more: passages.length > shown.length, silence: answer.silence }),
  );
}

/**
 * Who and where in one short line: the sentences around it tell the rest.
 * @param place The number by which the menu names it, `null` for one alone
 */
export function quoted(
  passage: Passage,
  place: number | null,
  messages: Messages,
  maxLength = ALONE_MAX_LENGTH,
): string {
  const { article, highlights } = passage;
  const speakers = clearlySpeaking(article, passage);
  const who = [
    ...(place === null ? [] : [`**${place}**`]),
    ...(speakers.length === 0 ? [] : [`**${namesOf(speakers, messages)}**`]),
    ...timeAt(article, passage, messages),
    ...whoseWords(passage, messages),
    ...placeParts(article, passage, messages),
  ];
  return `${shortenedQuote(article, passage, highlights, maxLength)}\n-# ${who.join(' · ')}`;
}
