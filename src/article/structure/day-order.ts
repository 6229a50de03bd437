/** Whether the dates of a chat show if the day or the month comes first: `3/12/26`. */
import type { Notice } from '../error.ts';
import type { Article } from '../types.ts';

/**
 * A line of a chat begins with such a date, and the time. A year of four digits comes with the day in its usual place.
 */
const DATED_LINE =
  /^[\u200e\u200f]?\[?(?<date>(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4}|\d{2})),?[ \u00a0\u202f]\d{1,2}[:.]\d{2}/gmu;
/** No month has a higher number. */
const MONTHS = 12;

/**
 * A notice where each date of a chat could be read with the day first and with the month first; `null` where one of
 * them tells, and for what is no chat. Linear in the length of the body.
 * @param bodyLine 1-based line of the file at which the body starts
 */
export function unsureDayOrder({ kind, body }: Pick<Article, 'kind' | 'body'>, bodyLine: number): Notice | null {
  if (kind !== 'chat') return null;
  let unsure: { readonly date: string; readonly at: number } | null = null;
  for (const { index, groups } of body.matchAll(DATED_LINE)) {
    const { date = '', first = '', second = '', year = '' } = groups ?? {};
    if (year.length > 2 || Number(first) > MONTHS || Number(second) > MONTHS) return null;
    if (Number(first) !== Number(second)) unsure ??= { date, at: index };
  }
  if (unsure === null) return null;
  return {
    line: bodyLine + body.slice(0, unsure.at).split('\n').length - 1,
    message: `The dates of this chat, such as ${unsure.date}, do not show whether the day or the month comes first.`,
    advice: 'Export more of the chat, so that a day after the 12th shows it, or do not rely on its dates.',
  };
}
