/** What `/ask` shows. */

import type { Slice } from '../../search/passages.ts';
import type { Answer, Passage } from '../../search/types.ts';
import type { Context } from '../command.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from '../limits.ts';
import { linkTo } from '../link.ts';
import { followId, moreId, passageId, quotationsId } from '../passage-id.ts';
import {
  asked,
  button,
  card,
  linkButton,
  type Reply,
  row,
  type Showing,
  small,
  text,
  type Visibility,
} from '../reply.ts';
import { answerMenu } from './answer-menu.ts';
import { paginate } from './pages.ts';
import { aroundButton, passageText } from './passage.ts';
import { shareOrRemoveButton } from './share-button.ts';
import { label } from './source-line.ts';

/** Passages of one message after the first; a button each, and one for the next. */
export const NEXT_PASSAGES = 4;
/** Passages that can be leafed through. */
export const PASSAGES_MAX = 50;
/** Misspelt words, and unknown names, that are told. */
const CORRECTIONS_MAX = 3;
const NAMES_MAX = 3;
/** Left for the question (at most 300 characters, 600 once escaped) and the bot's own sentences. */
const FRAME_MAX_LENGTH = 1000;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;

/** An answer as it is shown. */
export interface Shown {
  readonly question: string;
  readonly corrections: Answer['analysis']['corrections'];
  readonly passage: Slice;
  /** Whether there are further passages. */
  readonly more: boolean;
  /** Full name that was asked for, `null` for everybody. */
  readonly speaker: string | null;
  /** A line of the bot's own under the question: how it was read, or who shared it. */
  readonly note?: string;
}

/** The one passage that answers, or that there is none. `speaker`: the full name that was asked for. */
export function answerReply(
  answer: Answer,
  context: Context,
  speaker: string | null,
  { visibility = 'ephemeral', note }: Showing = {},
): Reply {
  const [passage, ...others] = answer.passages;
  const noted = note === undefined ? {} : { note };
  if (!answer.answered || passage === undefined)
    return silenceReply(answer, context, speaker, { visibility, ...noted });
  const { question, analysis } = answer;
  const shown = { question, corrections: analysis.corrections, passage, more: others.length > 0, speaker, ...noted };
  return shownReply(shown, context, visibility);
}

/** A passage as an answer: seen by its asker alone it can be shared, in the channel it can be removed. */
export function shownReply(shown: Shown, context: Context, visibility: Visibility): Reply {
  const { messages } = context;
  const { question, corrections, passage, more, speaker, note } = shown;
  return card(
    asked(question),
    small(note),
    correctionText(corrections, messages),
    text(passageText(passage, messages, ROOM, false)),
    row(
      aroundButton(passage, messages.buttons.around),
      more ? button(messages.buttons.more, moreId(speaker, 1)) : null,
      button(messages.buttons.follow, followId(speaker)),
      shareOrRemoveButton('ask', visibility, passageId('share', passage, speaker, more ? '1' : '0'), context),
      linkButton(messages.buttons.source, linkTo(passage.article, passage)),
    ),
    answerMenu(passage, context, speaker),
  );
}

/** "Showing results for …", where words of the question look misspelt. */
function correctionText(corrections: Shown['corrections'], messages: Context['messages']) {
  if (corrections.length === 0) return null;
  const words = corrections
    .slice(0, CORRECTIONS_MAX)
    .map(({ typed, read }) => `**${label(read)}** (~~${label(typed)}~~)`);
  return text(messages.corrected(words));
}

function silenceReply(
  answer: Answer,
  context: Context,
  speaker: string | null,
  { visibility = 'ephemeral', note }: Showing,
): Reply {
  const { messages } = context;
  const near = answer.passages.length > 0;
  const said = silenceText(answer, context, speaker);
  const { silence } = answer;
  return card(
    asked(answer.question),
    small(note),
    correctionText(answer.analysis.corrections, messages),
    text(near ? `${said}\n${messages.nearestOffer}` : said),
    row(
      near ? button(messages.buttons.nearest, moreId(speaker, 0)) : null,
      silence?.reason === 'notQuotedOn' ? saidButton(silence.speaker, context) : null,
      shareOrRemoveButton('ask', visibility, null, context),
    ),
  );
}

function silenceText({ silence }: Answer, { messages, sources }: Context, speaker: string | null): string {
  if (silence?.reason === 'foreignLanguage') return messages.silenceInOtherLanguage;
  if (silence?.reason === 'notQuotedOn') return messages.notQuotedOn(label(silence.speaker), silence.quotations);
  if (speaker !== null) return messages.silenceOf(label(speaker));
  const nothing = messages.silence({
    sources: sources.articles.length,
    sentences: sources.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
  });
  if (silence?.reason !== 'unknownName') return nothing;
  const names = silence.names.slice(0, NAMES_MAX).map((name) => `“${label(name)}”`);
  return `${nothing} ${messages.silenceOnUnknown(names)}`;
}

/** Leads to everything that somebody is quoted with. */
function saidButton(name: string, { messages, sources }: Context) {
  return button(messages.buttons.said(name), quotationsId(name, sources));
}

/** Passages from `from` on, as many as fit: the next ones of an answer, or, where there is no answer, the nearest, as such. */
export function morePassagesReply(answer: Answer, { messages }: Context, speaker: string | null, from: number): Reply {
  const blocks = answer.passages.slice(from, from + NEXT_PASSAGES).map((passage, index) => {
    const place = from + index + 1;
    return { passage, place, markup: numbered(place, passage, messages) };
  });
  if (blocks.length === 0) return card(asked(answer.question), text(messages.noMore));
  const room = { page: 0, perPage: NEXT_PASSAGES, room: ROOM };
  const { items } = paginate(blocks, ({ markup }) => markup.length, room);
  const next = from + items.length;
  return card(
    asked(answer.question),
    text(answer.answered ? messages.moreTitle : messages.nearestTitle),
    ...items.map(({ markup }) => text(markup)),
    row(
      ...distinct(items).map(({ passage, place }) => aroundButton(passage, messages.buttons.aroundNumber(place))),
      answer.passages.length > next && next < PASSAGES_MAX
        ? button(messages.buttons.more, moreId(speaker, next))
        : null,
    ),
  );
}

function numbered(place: number, passage: Passage, messages: Context['messages']): string {
  const heading = `**${place}**\n`;
  return `${heading}${passageText(passage, messages, ROOM - heading.length, true)}`;
}

/** Two buttons of one message can't be the same: of two articles with one text, the first. */
function distinct<Item extends { readonly passage: Passage }>(items: readonly Item[]): readonly Item[] {
  const ids = items.map(({ passage: { article, start, end } }) => `${article.hash}:${start}:${end}`);
  return items.filter((_item, index) => ids.indexOf(ids[index] ?? '') === index);
}
