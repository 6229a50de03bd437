/** One quotation in the sentence it stands in, with who said it and where. */
import { sentenceAt } from '../../article/sentence-at.ts';
import type { Article, Quotation } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import { sliceOf } from '../../search/passages/passages.ts';
import type { FoundQuotation } from '../../search/quotations/quotations.ts';
import type { Messages } from '../messages/types.ts';
import { CUT_LINE, fittingQuote } from './fit.ts';
import { label, whereLine } from './source-line.ts';
import { namesOf, type Reader, whoSaid } from './speakers.ts';
import { quotedAs } from './whose.ts';

/** Sentences around a quotation that are longer than this, in UTF-16 code units, are not shown with it. */
const CONTEXT_MAX_LENGTH = 500;

type Said = Pick<FoundQuotation, 'article' | 'quotation'>;

/** Whole sentences of a quotation, and words in them that are meant. */
interface Part {
  readonly sentences: Span;
  readonly words: Span;
}

/**
 * The quotation in bold with the sentence it stands in, so that the reader sees the words that say who spoke; then
 * speaker, office as the article has it, how it is quoted, source and link. At most `room` characters of markup.
 * @param part what of a long turn is shown, `null` for all
 */
export function quotationText(
  { article, quotation }: Said,
  reader: Reader,
  room: number,
  part: Part | null = null,
): string {
  const { messages } = reader;
  const window = part?.sentences ?? contextOf(article, quotation);
  const before = window.start > quotation.start ? `${CUT_LINE}\n` : '';
  const after = window.end < quotation.end ? `\n${CUT_LINE}` : '';
  const tail = `${after}\n${whoAndWhere({ article, quotation }, reader, part?.sentences).join('\n')}`;
  const bold = boldIn(window, part?.words ?? quotation);
  return `${before}${fittingQuote(article, window, bold, room - before.length - tail.length, messages)}${tail}`;
}

/**
 * Who said it, and where: a line each, and one for whom a pronoun stands for.
 * @param place what of the quotation is shown
 */
export function whoAndWhere({ article, quotation }: Said, reader: Reader, place: Span = quotation): string[] {
  const { messages } = reader;
  return [
    whoSaid(article, quotation, reader),
    whereLine(article, place, quotedAs(article, quotation, messages), messages),
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
