/** Where a passage stands: publisher, agency, date, paragraph. */
import type { Article, Span } from '../../article/types.ts';
import { escapeMarkup } from '../escape.ts';
import { linkTo, maskedLink } from '../link.ts';
import { formatDate } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';
import { shorten } from '../shorten.ts';

/** Names of publishers, people and offices are labels: one whose markup is longer is shortened. */
const LABEL_MAX_LENGTH = 100;
const LABEL_STEP = 10;

/** A label of a source, or words of a member, on one line, shortened and inert; at most `room` characters of markup. */
export function label(name: string, room: number = LABEL_MAX_LENGTH): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  for (let max = room; max > LABEL_STEP; max -= LABEL_STEP) {
    const markup = escapeMarkup(shorten(line, max));
    if (markup.length <= room) return markup;
  }
  return escapeMarkup(shorten(line, LABEL_STEP));
}

/** One small line; only what the source states. */
export function sourceLine(article: Article, span: Span, messages: Messages): string {
  return `-# ${sourceParts(article, span, messages).join(' · ')}`;
}

/** The same with a link to the exact words, where the source has an address. */
export function linkedSourceLine(article: Article, span: Span, messages: Messages): string {
  const parts = sourceParts(article, span, messages);
  const link = linkTo(article, span);
  const masked = link === null ? null : maskedLink(messages.openInSource, link);
  return `-# ${[...parts, ...(masked === null ? [] : [masked])].join(' · ')}`;
}

function sourceParts(article: Article, span: Span, messages: Messages): string[] {
  const paragraph = article.paragraphs.find(({ start, end }) => span.start >= start && span.start < end);
  return [...origin(article, messages), ...(paragraph === undefined ? [] : [messages.paragraph(paragraph.index + 1)])];
}

function origin(article: Article, messages: Messages): string[] {
  const { title, published } = article.source;
  return [
    ...(title === null ? [] : [`“${label(title)}”`]),
    ...publication(article, messages),
    ...(published === null ? [] : [escapeMarkup(formatDate(published, messages))]),
  ];
}

/** Publisher and agency, as far as the source states them. */
export function publication({ source: { publisher, agency } }: Article, messages: Messages): string[] {
  return [publisher === null ? messages.noPublisher : label(publisher), ...(agency === null ? [] : [label(agency)])];
}
