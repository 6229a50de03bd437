/** Where a passage stands: publisher, title, agency, date, paragraph. */
import { displayTitle } from '../../article/display-title.ts';
import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import { formatDate } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';
import { escapeMarkup } from './escape.ts';
import { linkTo, maskedLink } from './link.ts';
import { shorten } from './shorten.ts';

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

/**
 * Who published a source, as it is named beside its words: the publisher, or, where it states none, its title in marks.
 * Inert.
 */
export function originOf(article: Article): string {
  const { publisher } = article.source;
  return publisher === null ? `“${label(displayTitle(article))}”` : label(publisher);
}

/**
 * One small line: whose words they are, then where they stand, with a link to the exact words where the source has an
 * address. Only what the source states.
 * @param whose As `whoseWords` tells; it names the origin
 */
export function whereLine(article: Article, span: Span, whose: readonly string[], messages: Messages): string {
  const link = linkTo(article, span);
  const masked = link === null ? null : maskedLink(messages.openInSource, link);
  const parts = [...whose, ...details(article, messages), ...placeOf(article, span, messages)];
  return `-# ${[...parts, ...(masked === null ? [] : [masked])].join(' · ')}`;
}

/** What a source states of itself beside its origin: title, agency, date. */
export function details(article: Article, messages: Messages): string[] {
  const { title, publisher, agency, published } = article.source;
  return [
    ...(title === null || publisher === null ? [] : [`“${label(title)}”`]),
    ...(agency === null ? [] : [label(agency)]),
    ...(published === null ? [] : [escapeMarkup(formatDate(published, messages))]),
  ];
}

/** `paragraph 3`; nothing for a span outside of every paragraph. */
export function placeOf(article: Article, span: Span, messages: Messages): string[] {
  const paragraph = article.paragraphs.find(({ start, end }) => span.start >= start && span.start < end);
  return paragraph === undefined ? [] : [messages.paragraph(paragraph.index + 1)];
}
