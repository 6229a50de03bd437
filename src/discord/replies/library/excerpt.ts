/** Words of a source on one line, as an example. */
import { readable } from '../../../article/markup.ts';
import type { Article } from '../../../article/types.ts';
import type { Span } from '../../../language/types.ts';
import { escapeMarkup } from '../escape.ts';

const CUT = '\\[…]';

/**
 * The slice without its markup on one line, inert; what is longer than `max` characters is cut at a sentence's edge, or
 * else between words, with a visible mark. At most twice `max` characters of markup, and the mark.
 */
export function excerpt({ body, sentences }: Article, { start, end }: Span, max: number): string {
  const whole = onOneLine(readable(body, { start, end }));
  if (whole.length <= max) return escapeMarkup(whole);
  const until = sentences.findLast((one) => one.end > start && one.end < end && one.end - start <= max)?.end;
  if (until !== undefined) return `${escapeMarkup(onOneLine(readable(body, { start, end: until })))} ${CUT}`;
  const room = whole.slice(0, max + 1);
  const space = room.lastIndexOf(' ');
  const kept = (space > 0 ? room.slice(0, space) : room.slice(0, max)).replace(/[\s\p{Surrogate}]+$/u, '');
  return `${escapeMarkup(kept)} ${CUT}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
