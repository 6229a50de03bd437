/** A passage with the sentences around it. */

import { clearSpeakers } from '../../article/clear-speakers.ts';
import type { Article, Quotation } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import type { Messages } from '../messages/types.ts';
import { UserError } from '../messages/user-error.ts';
import { CUT_LINE, fittingQuote } from './fit.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from './limits.ts';
import { card, type Reply, text } from './reply.ts';
import { originOf, whereLine } from './source-line.ts';
import { namesOf } from './speakers.ts';
import { howTaken, toldBy } from './whose.ts';

/** Sentences before the passage, and after it. */
const AROUND_SENTENCES = 3;
const FRAME_MAX_LENGTH = 1300;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;
/** People quoted nearby that are listed. */
const QUOTED_MAX = 4;

/**
 * The sentences of `span` in bold, with up to three before and after, fewer where they would not fit.
 * @param note above it; default: none
 * @throws UserError where the span is none of this article: the button was made by hand
 */
export function aroundReply(article: Article, span: Span, messages: Messages, note: string | null = null): Reply {
  const window = windowAround(article, span, messages);
  const quote = fittingQuote(article, window, boldIn(window, span), ROOM, messages);
  const lines = [
    ...quotedIn(article, window, messages),
    ...(hasTurns(article, window) ? [] : [`-# ${messages.aroundVoices(narrator(article, messages))}`]),
    whereLine(article, span, [originOf(article)], messages),
  ];
  return card(
    ...(note === null ? [] : [text(note)]),
    text(messages.aroundTitle),
    text([...cutBefore(article, window), quote, ...cutAfter(article, window)].join('\n')),
    text(lines.join('\n')),
  );
}

/** The widest window of whole sentences around the span that fits; at least the sentences of the span itself. */
function windowAround(article: Article, span: Span, messages: Messages): Span {
  const touched = article.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) throw new UserError('unknownButton', {});
  for (let around = AROUND_SENTENCES; around > 0; around -= 1) {
    const start = article.sentences[Math.max(0, first.index - around)] ?? first;
    const end = article.sentences[Math.min(article.sentences.length - 1, last.index + around)] ?? last;
    const window = { start: labelBefore(article, start), end: end.end };
    const whole = fittingQuote(article, window, boldIn(window, span), Number.POSITIVE_INFINITY, messages);
    if (whole.length <= ROOM) return window;
  }
  return { start: labelBefore(article, first), end: last.end };
}

/** Where the label begins that a sentence follows as the first of a turn, else where the sentence itself begins. */
function labelBefore({ quotations }: Article, sentence: Span): number {
  const turn = quotations.find(({ isTurn, start }) => isTurn && start === sentence.start);
  return Math.min(sentence.start, turn?.speakerMention?.start ?? sentence.start);
}

/** Whether turns are shown: then not all outside of quotation marks is told by the source. */
function hasTurns({ quotations }: Article, window: Span): boolean {
  return quotations.some(({ isTurn, start, end }) => isTurn && start < window.end && end > window.start);
}

/** Whether a turn is shown with its label, and the label is its speaker's name. */
function isNamedThere({ body }: Article, window: Span, { isTurn, speakerMention, speakers }: Quotation): boolean {
  if (!isTurn || speakerMention === null || speakerMention.start < window.start) return false;
  const label = body.slice(speakerMention.start, speakerMention.end);
  return speakers.every(({ name }) => name === label);
}

function narrator(article: Article, { whose }: Messages): string {
  return article.kind === 'minutes' ? whose.minutes : originOf(article);
}

function boldIn(window: Span, span: Span): ReadonlyArray<readonly [start: number, end: number]> {
  return [[Math.max(0, span.start - window.start), Math.min(span.end, window.end) - window.start]];
}

/** Who is quoted in the window, and how: `**Abbas Araqchi**: word for word`; turns whose label tells are left out. */
function quotedIn(article: Article, window: Span, messages: Messages): string[] {
  const lines = article.quotations
    .filter(({ start, end }) => start < window.end && end > window.start)
    .filter((quotation) => !isNamedThere(article, window, quotation))
    .map((quotation) => ({
      how: quotedHow(article, quotation, messages),
      speakers: clearSpeakers(quotation).map(({ name }) => name),
    }))
    .filter(({ speakers }) => speakers.length > 0)
    .map(({ how, speakers }) => `**${namesOf(speakers, messages)}**: ${how}`);
  return [...new Set(lines)].slice(0, QUOTED_MAX);
}

/** `word for word`, `as noted in the minutes`, `reported, not word for word, as told by Arga Putra`. */
function quotedHow(article: Article, quotation: Quotation, messages: Messages): string {
  const taken = howTaken(article, quotation, messages);
  const told = toldBy(article, quotation, messages);
  return [...(taken.length > 0 ? taken : [messages.kinds[quotation.kind]]), ...told].join(', ');
}

function cutBefore({ sentences }: Article, window: Span): string[] {
  return window.start > (sentences[0]?.start ?? 0) ? [CUT_LINE] : [];
}

function cutAfter({ sentences }: Article, window: Span): string[] {
  return window.end < (sentences.at(-1)?.end ?? 0) ? [CUT_LINE] : [];
}
