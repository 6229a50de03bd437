/** A passage with the sentences around it. */
import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import { clearSpeakers } from '../../search/quotations/clear-speakers.ts';
import type { Messages } from '../messages/types.ts';
import { UserError } from '../messages/user-error.ts';
import { CUT_LINE, fittingQuote } from './fit.ts';
import { MESSAGE_TEXT_MAX_LENGTH } from './limits.ts';
import { card, type Reply, text } from './reply.ts';
import { originOf, whereLine } from './source-line.ts';
import { namesOf } from './speakers.ts';

/** Sentences before the passage, and after it. */
const AROUND_SENTENCES = 3;
const FRAME_MAX_LENGTH = 1300;
const ROOM = MESSAGE_TEXT_MAX_LENGTH - FRAME_MAX_LENGTH;
/** People quoted nearby that are listed. */
const QUOTED_MAX = 4;

/**
 * The sentences of `span` in bold, with up to three before and after, fewer where they would not fit.
 * @throws UserError where the span is none of this article: the button was made by hand
 */
export function aroundReply(article: Article, span: Span, messages: Messages): Reply {
  const window = windowAround(article, span, messages);
  const quote = fittingQuote(article, window, boldIn(window, span), ROOM, messages);
  const lines = [
    ...quotedIn(article, window, messages),
    `-# ${messages.aroundVoices(originOf(article))}`,
    whereLine(article, span, [originOf(article)], messages),
  ];
  return card(
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
    const window = { start: start.start, end: end.end };
    const whole = fittingQuote(article, window, boldIn(window, span), Number.POSITIVE_INFINITY, messages);
    if (whole.length <= ROOM) return window;
  }
  return { start: first.start, end: last.end };
}

function boldIn(window: Span, span: Span): ReadonlyArray<readonly [start: number, end: number]> {
  return [[Math.max(0, span.start - window.start), Math.min(span.end, window.end) - window.start]];
}

/** Who is quoted in the window, and how: `**Abbas Araqchi**: word for word`. */
function quotedIn(article: Article, window: Span, messages: Messages): string[] {
  const lines = article.quotations
    .filter(({ start, end }) => start < window.end && end > window.start)
    .map((quotation) => ({ kind: quotation.kind, speakers: clearSpeakers(quotation).map(({ name }) => name) }))
    .filter(({ speakers }) => speakers.length > 0)
    .map(({ kind, speakers }) => `**${namesOf(speakers, messages)}**: ${messages.kinds[kind]}`);
  return [...new Set(lines)].slice(0, QUOTED_MAX);
}

function cutBefore({ sentences }: Article, window: Span): string[] {
  return window.start > (sentences[0]?.start ?? 0) ? [CUT_LINE] : [];
}

function cutAfter({ sentences }: Article, window: Span): string[] {
  return window.end < (sentences.at(-1)?.end ?? 0) ? [CUT_LINE] : [];
}
