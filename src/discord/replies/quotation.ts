/** One quotation in the sentence it stands in, with who said it and where. */
import type { Article, Quotation } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import { sliceOf } from '../../search/passages/passages.ts';
import { type FoundQuotation, sentenceAt } from '../../search/quotations/quotations.ts';
import type { Messages } from '../messages/types.ts';
import { fittingQuote } from './fit.ts';
import { label, whereLine } from './source-line.ts';
import { namesOf, quotedAs, whoSaid } from './speakers.ts';

/** Sentences around a quotation that are longer than this, in UTF-16 code units, are not shown with it. */
const CONTEXT_MAX_LENGTH = 500;

type Said = Pick<FoundQuotation, 'article' | 'quotation'>;

/**
 * The quotation in bold with the sentence it stands in, so that the reader sees the words that say who spoke; then
 * speaker, office as the article has it, how it is quoted, source and link. At most `room` characters of markup.
 */
export function quotationText({ article, quotation }: Said, messages: Messages, room: number): string {
  const window = contextOf(article, quotation);
  const tail = `\n${whoAndWhere({ article, quotation }, messages).join('\n')}`;
  return `${fittingQuote(article, window, boldIn(window, quotation), room - tail.length, messages)}${tail}`;
}

/** Who said it, and where: a line each, and one for whom a pronoun stands for. */
export function whoAndWhere({ article, quotation }: Said, messages: Messages): string[] {
  return [
    whoSaid(article, quotation, messages),
    whereLine(article, quotation, quotedAs(article, quotation.kind, messages), messages),
    ...readingOf(article, quotation, messages).map((reading) => `-# ${reading}`),
  ];
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
export function readingOf(article: Article, quotation: Quotation, messages: Messages): string[] {
  const { speakerMention } = quotation;
  if (speakerMention === null) return [];
  const sentence = sentenceAt(article, speakerMention.start);
  const mention = article.body.slice(speakerMention.start, speakerMention.end);
  return sliceOf(article, [sentence, sentence], [])
    .resolved.filter((resolved) => resolved.mention === mention)
    .map(({ names }) => messages.resolved(label(mention), namesOf(names, messages)));
}
