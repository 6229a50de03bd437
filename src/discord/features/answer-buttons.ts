/** What the buttons and the menu under an answer do. */

import { why } from '../../search/passages/why.ts';
import { quotationsByOthers } from '../../search/quotations/by-others.ts';
import type { COPY_FORMATS, PassageFields, RecordsFields, SliceFields, WithinFields } from '../ids/ask.ts';
import { UserError } from '../messages/user-error.ts';
import { copyReply } from '../replies/answer/copy.ts';
import { morePassagesReply, NEXT_PASSAGES } from '../replies/answer/more.ts';
import { OTHERS_MAX, othersReply } from '../replies/answer/others.ts';
import { recordsReply } from '../replies/answer/records.ts';
import { whyReply } from '../replies/answer/why.ts';
import { aroundReply } from '../replies/around.ts';
import type { ButtonContext } from '../replies/context.ts';
import { relative } from '../replies/library/time.ts';
import type { Reply } from '../replies/reply.ts';
import { answerOnce as answer } from './answer-once.ts';
import { findByHash } from './by-hash.ts';
import { readPassage, readSpan } from './passage-fields.ts';
import { answerShown } from './reading.ts';
import { withinFields } from './source.ts';
import { readSpeakerField } from './speaker.ts';

/** Passages that are looked through for the one that was shown. */
const LOOKED_THROUGH_MAX = 10;

/** Passages from a place on: those after the first of an answer, or the nearest where there is none. */
export async function showMore(pressed: ButtonContext<WithinFields & { readonly from: number }>): Promise<Reply> {
  const { asked, fields } = pressed;
  if (asked === null) throw new UserError('unknownButton', {});
  const context = withinFields(pressed, fields);
  const speaker = readSpeakerField(fields.speaker, context.sources);
  const { from } = fields;
  const limit = from + NEXT_PASSAGES + 1;
  const found = await answerShown({ question: asked, speaker, limit }, context);
  return morePassagesReply(found, context, speaker, from);
}

/**
 * The sentences around a slice: of a source that has changed since, in the text as it was, which is said.
 * @throws UserError where it is not kept any more, or cannot be read now
 */
export async function showAround({ fields, messages, sources, kept }: ButtonContext<SliceFields>): Promise<Reply> {
  const isThere = sources.articles.some(({ hash }) => hash === fields.text);
  const earlier = isThere ? null : ((await kept?.findText(fields.text).catch(() => null)) ?? null);
  if (earlier === null) {
    const { article, span } = readSpan(fields, sources);
    return aroundReply(article, span, messages);
  }
  const { article, span } = readSpan(fields, { articles: [earlier.article] });
  const note = earlier.hasChanged ? messages.library.source.earlier(relative(earlier.source.revisedAt)) : null;
  return aroundReply(article, span, messages, note);
}

/** What people other than the passage's speakers are quoted with on the question's topic. */
export function showOthers(pressed: ButtonContext<PassageFields>): Reply {
  const context = withinFields(pressed, pressed.fields);
  const { question, passage, analysis } = readPassage(context);
  const { speakers } = passage;
  const found = quotationsByOthers(context.sources.index, analysis, speakers, OTHERS_MAX);
  return othersReply(question, found, speakers, context);
}

export function showWhy(pressed: ButtonContext<PassageFields>): Reply {
  const context = withinFields(pressed, pressed.fields);
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

/** A page of what a source records. @throws UserError where it has changed since, or is read otherwise by now */
export function showRecords(context: ButtonContext<RecordsFields>): Reply {
  const { text, note, from } = context.fields;
  const article = findByHash(text, context.sources.articles, ({ hash }) => hash);
  const reply = article === null ? null : recordsReply(article, note, from, context);
  if (reply === null) throw new UserError('sourceChanged', {});
  return reply;
}
