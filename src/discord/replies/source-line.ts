/** Where a passage stands: time, publisher, title, agency, date, heading, page or paragraph. */
import { displayTitle } from '../../article/display-title.ts';
import { readable } from '../../article/markup.ts';
import { type Place, placeOf, shortTime } from '../../article/place.ts';
import { isRecording } from '../../article/recording.ts';
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
/** A heading is told beside other parts of a line. */
const HEADING_MAX_LENGTH = 60;

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
 * One small line: when it was said, whose words they are, then where they stand, with a link to the exact words, or to
 * the time in the recording, where the source has an address. Only what the source states.
 * @param whose As `whoseWords` tells; it names the origin
 */
export function whereLine(article: Article, span: Span, whose: readonly string[], messages: Messages): string {
  const time = timeAt(article, span, messages);
  const isLinked = time.some((part) => part.startsWith('['));
  const link = isLinked ? null : linkTo(article, span);
  const masked = link === null ? null : maskedLink(messages.openInSource, link);
  const parts = [...time, ...whose, ...details(article, messages), ...placeParts(article, span, messages)];
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

/** `at 12:03`, linked where the recording opens at that time; nothing where the source tells no time. Inert. */
export function timeAt(article: Article, span: Span, messages: Messages): string[] {
  const place = placeOf(article, span.start);
  const time = timeIn(place, messages);
  if (time === null) return [];
  const { url } = article.source;
  if (place.seconds === null || url === null || !isRecording(url)) return [time];
  const link = linkTo(article, span);
  return [(link === null ? null : maskedLink(time, link)) ?? time];
}

/** `Parking on High Street`, `page 3`; `paragraph 3` where the source tells neither time nor page. Inert. */
export function placeParts(article: Article, span: Span, messages: Messages): string[] {
  const { heading, ...place } = placeOf(article, span.start);
  const paragraph = article.paragraphs.find(({ start, end }) => span.start >= start && span.start < end);
  const isTimed = timeIn(place, messages) !== null;
  return [
    ...(heading === null ? [] : [headingLabel(heading)]),
    ...(place.page === null ? [] : [messages.page(place.page)]),
    ...(isTimed || place.page !== null || paragraph === undefined ? [] : [messages.paragraph(paragraph.index + 1)]),
  ];
}

/** `at 12:03` of a recording, else `at 10:15` of the day; `null` where a place has neither. Inert. */
export function timeIn({ seconds, clock }: Pick<Place, 'seconds' | 'clock'>, messages: Messages): string | null {
  if (seconds !== null) return messages.at(shortTime(seconds));
  return clock === null ? null : label(messages.atClock(clock));
}

/** A heading as it stands in a line, inert. */
export function headingLabel(heading: string): string {
  return label(plainHeading(heading), HEADING_MAX_LENGTH);
}

/** A heading's words. */
export function plainHeading(heading: string): string {
  return readable(heading, { start: 0, end: heading.length });
}
