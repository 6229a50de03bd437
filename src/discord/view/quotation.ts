/** One quotation in the sentence it stands in, with who said it and where. */
import type { Article, Quotation, Span } from '../../article/types.ts';
import { clearSpeakers } from '../../search/clear-speakers.ts';
import { sliceOf } from '../../search/passages.ts';
import { type FoundQuotation, sentenceAt } from '../../search/quotations.ts';
import type { Messages } from '../messages/types.ts';
import { fittingQuote } from './fit.ts';
import { label, linkedSourceLine, sourceLine } from './source-line.ts';
import { namesOf, speakerLines } from './speakers.ts';

/** Sentences around a quotation that are longer than this, in UTF-16 code units, are not shown with it. */
const CONTEXT_MAX_LENGTH = 500;

/**
 * The quotation in bold with the sentence it stands in, so that the reader sees the words that say who spoke; then speaker, office as the
 * article has it, how it is quoted, source and link. At most `room` characters of markup.
 * @param linked Whether the last line holds the link; where a button does, it need not.
 */
export function quotationText(
  { article, quotation }: Pick<FoundQuotation, 'article' | 'quotation'>,
  messages: Messages,
  room: number,
  linked = true,
): string {
  const window = contextOf(article, quotation);
  const lines = [
    ...readingOf(article, quotation, messages),
    whoSaid(article, quotation, messages),
    messages.kinds[quotation.kind],
    linked ? linkedSourceLine(article, quotation, messages) : sourceLine(article, quotation, messages),
  ];
  const tail = `\n${lines.join('\n')}`;
  return `${fittingQuote(article, window, boldIn(window, quotation), room - tail.length, messages)}${tail}`;
}

/** Two buttons of one message can't be the same: where two articles have one text, the first stands for both. */
export function firstOfItsText(items: readonly FoundQuotation[], { article, quotation }: FoundQuotation): number {
  return items.findIndex(
    (other) =>
      other.article.hash === article.hash &&
      other.quotation.start === quotation.start &&
      other.quotation.end === quotation.end,
  );
}

/** Each clear speaker with office on a line, or that the speaker is unclear. */
function whoSaid(article: Article, quotation: Quotation, messages: Messages): string {
  const speakers = clearSpeakers(quotation).map(({ name }) => name);
  return speakers.length === 0 ? `*${messages.quotations.unclearSpeaker}*` : speakerLines(article, speakers);
}

/** The sentences of the quotation and of its cue; the quotation alone where that would be far longer. */
function contextOf(article: Article, quotation: Quotation): Span {
  const { start, end, cue, speakerMention } = quotation;
  const parts = [quotation, cue, speakerMention].filter((span) => span !== null);
  const first = article.sentences[sentenceAt(article, Math.min(...parts.map((span) => span.start)))];
  const last = article.sentences[sentenceAt(article, Math.max(...parts.map((span) => span.end)) - 1)];
  const window = {
    start: Math.min(first?.start ?? start, start),
    end: Math.max(last?.end ?? end, end),
  };
  const added = window.end - window.start - (end - start);
  return added > CONTEXT_MAX_LENGTH ? { start, end } : window;
}

/** In bold only where there is something around it. */
function boldIn(window: Span, { start, end }: Span): ReadonlyArray<readonly [start: number, end: number]> {
  if (window.start === start && window.end === end) return [];
  return [[start - window.start, end - window.start]];
}

/** Whom "tambahnya" or "Dia" beside the quotation stands for: the bot's own reading, said as such. */
function readingOf(article: Article, quotation: Quotation, messages: Messages): string[] {
  const { speakerMention } = quotation;
  if (speakerMention === null) return [];
  const sentence = sentenceAt(article, speakerMention.start);
  const mention = article.body.slice(speakerMention.start, speakerMention.end);
  return sliceOf(article, [sentence, sentence], [])
    .resolved.filter((resolved) => resolved.mention === mention)
    .map(({ names }) => `-# ${messages.resolved(label(mention), namesOf(names, messages))}`);
}
