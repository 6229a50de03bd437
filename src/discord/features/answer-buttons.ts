/** What the buttons and the menu under an answer do. */

import { why } from '../../search/passages/why.ts';
import { quotationsByOthers } from '../../search/quotations/by-others.ts';
import type { COPY_FORMATS, PassageFields, SliceFields, SpeakerFields } from '../ids/ask.ts';
import { UserError } from '../messages/user-error.ts';
import { copyReply } from '../replies/answer/copy.ts';
import { morePassagesReply, NEXT_PASSAGES } from '../replies/answer/more.ts';
import { OTHERS_MAX, othersReply } from '../replies/answer/others.ts';
import { whyReply } from '../replies/answer/why.ts';
import { aroundReply } from '../replies/around.ts';
import type { ButtonContext } from '../replies/context.ts';
import type { Reply } from '../replies/reply.ts';
import { answerOnce as answer } from './answer-once.ts';
import { readPassage, readSpan } from './passage-fields.ts';
import { readSpeakerField } from './speaker.ts';

/** Passages that are looked through for the one that was shown. */
const LOOKED_THROUGH_MAX = 10;

/** Passages from a place on: those after the first of an answer, or the nearest where there is none. */
export function showMore({
  asked,
  fields,
  ...context
}: ButtonContext<SpeakerFields & { readonly from: number }>): Reply {
  if (asked === null) throw new UserError('unknownButton', {});
  const speaker = readSpeakerField(fields.speaker, context.sources);
  const { from } = fields;
  const limit = from + NEXT_PASSAGES + 1;
  const found = answer(asked, context.sources.index, { limit, ...(speaker === null ? {} : { speaker }) });
  return morePassagesReply(found, context, speaker, from);
}

/** The sentences around a slice of an article that has not changed since. */
export function showAround({ fields, messages, sources }: ButtonContext<SliceFields>): Reply {
  const { article, span } = readSpan(fields, sources);
  return aroundReply(article, span, messages);
}

/** What people other than the passage's speakers are quoted with on the question's topic. */
export function showOthers(context: ButtonContext<PassageFields>): Reply {
  const { question, passage, analysis } = readPassage(context);
  const { speakers } = passage;
  const found = quotationsByOthers(context.sources.index, analysis, speakers, OTHERS_MAX);
  return othersReply(question, found, speakers, context);
}

export function showWhy(context: ButtonContext<PassageFields>): Reply {
  const { question, passage, speaker } = readPassage(context);
  const { index } = context.sources;
  const again = answer(question, index, { limit: LOOKED_THROUGH_MAX, ...(speaker === null ? {} : { speaker }) });
  return whyReply(question, why(again, passage, index), passage.article, context.messages);
}

export function showCopy(
  context: ButtonContext<PassageFields & { readonly format: (typeof COPY_FORMATS)[number] }>,
): Reply {
  const { passage } = readPassage(context);
  return copyReply(passage, context.fields.format, context.messages);
}
