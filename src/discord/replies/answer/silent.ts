/** That nothing comes near: what the sources are about, and questions that they do answer. */
import { displayTitle } from '../../../article/display-title.ts';
import type { LibraryVersion } from '../../../library/types.ts';
import type { Answer } from '../../../search/types.ts';
import { AGAIN_ID } from '../../ids/ask.ts';
import { formatDate } from '../../messages/index.ts';
import type { Messages } from '../../messages/types.ts';
import { askedAbove, askedBelow } from '../asked.ts';
import type { Context } from '../context.ts';
import { askedFields } from '../passage.ts';
import { quotationsId } from '../quotes/quotations-id.ts';
import { button, card, type Reply, row, small, text } from '../reply.ts';
import { shareOrRemoveButton } from '../share-button.ts';
import { label } from '../source-line.ts';
import { correctionText } from './correction.ts';
import { reasonOf } from './reason.ts';
import { type SilentOptions, suggestedRow } from './suggested.ts';

/** Titles that are named, and the characters of each. */
const TITLES_MAX = 3;
const TITLE_MAX_LENGTH = 60;

/** `speaker`: the full name that was asked for. A question in another language is told which ones work. */
export function silentReply(answer: Answer, context: Context, speaker: string | null, options: SilentOptions): Reply {
  const { messages, sources } = context;
  const { question, analysis, silence } = answer;
  const isForeign = silence?.reason === 'foreignLanguage';
  const reason = reasonOf(answer, messages) ?? lookedAt(context, speaker);
  return card(
    ...askedAbove(question, options),
    text(isForeign ? messages.silenceInOtherLanguage : messages.silence),
    correctionText(analysis.corrections, messages),
    small(isForeign ? undefined : reason),
    small(context.within === undefined ? aboutLine(sources, messages) : undatedLine(context)),
    small(options.welcome === true ? messages.library.welcome.short : undefined),
    askedBelow(question, options, messages),
    suggestedRow(options, context),
    row(
      button(messages.buttons.again, AGAIN_ID.encode(askedFields(speaker, context))),
      silence?.reason === 'notQuotedOn'
        ? button(messages.buttons.said(silence.speaker), quotationsId(silence.speaker))
        : null,
      shareOrRemoveButton('ask', options.visibility ?? 'ephemeral', null, context),
    ),
  );
}

/** In which words or which sources alone was looked; `undefined` where in all. */
function lookedAt({ messages, within }: Context, speaker: string | null): string | undefined {
  const { source = null, since = null } = within ?? {};
  const only = [
    ...(speaker === null ? [] : [messages.silenceOf(label(speaker))]),
    ...(source === null ? [] : [messages.silenceWithin(label(source.name))]),
    ...(since === null ? [] : [messages.silenceSince(formatDate(since.day, messages))]),
  ];
  return only.length === 0 ? undefined : only.join(' ');
}

/** How many sources tell no day and were left out for that; `undefined` for none. */
function undatedLine({ messages, within }: Context): string | undefined {
  const undated = within?.since?.undated ?? 0;
  return undated === 0 ? undefined : messages.undated(undated);
}

/** What the sources are about, by their titles; `undefined` where there are none. */
function aboutLine({ articles }: LibraryVersion, messages: Messages): string | undefined {
  if (articles.length === 0) return undefined;
  const titles = [...new Set(articles.map((article) => label(displayTitle(article), TITLE_MAX_LENGTH)))];
  const named = titles.slice(0, TITLES_MAX).map((title) => `“${title}”`);
  return messages.about(named, titles.length - named.length);
}
