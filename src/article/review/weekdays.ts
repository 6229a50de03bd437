/** Weekdays that do not fit the date beside them. */
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import type { Span } from '../../language/types.ts';
import { type Day, daysOf, isoDay, readDay, type WrittenDay, weekdayOn } from '../days.ts';
import { certainDate } from '../front-matter/dates.ts';
import type { Article } from '../types.ts';
import { flagAt } from './flag.ts';
import type { FlagOf } from './types.ts';

/** Earlier dates may be of another calendar: Greece kept the old one until 1923. */
const FIRST_YEAR = 1924;
/** A date without a year is of the year in which it lies so near to the day of publication. */
const NEAR_DAYS = 45;
const HALF_A_YEAR_DAYS = 183;
const DAY_MS = 86_400_000;
/** So far is looked before a weekday and behind it; UTF-16 code units. */
const BEFORE_LENGTH = 48;
const BEHIND_LENGTH = 20;
const DATE_MAX_LENGTH = 60;
/** A year so near to a date without one may be its own. UTF-16 code units. */
const YEAR_DISTANCE = 120;

const NAMES = gazetteer
  .weekdayNames()
  .sort((a, b) => b.length - a.length)
  .join('|');
const WEEKDAY = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${NAMES})(?![\\p{L}\\p{N}_])`, 'giu');

/** What stands between a weekday and its date; an example a row. */
const PARTS_OF_DAY: readonly (readonly [pattern: string, example: string])[] = [
  ['(?:pagi|siang|sore|petang|malam|subuh|dini hari)(?: tadi| ini| nanti| kemarin)?', 'Senin pagi tadi (21/10/2025)'],
  ['(?:kemarin|besok|lusa|lalu|ini|depan|mendatang)', 'Senin lalu (21/10/2025)'],
  ['(?:pekan|minggu) (?:lalu|ini|depan)', 'Senin pekan lalu (21/10/2025)'],
  ['(?:(?:late |early )?(?:morning|afternoon|evening|night)|noon)', 'Monday evening, 21 October 2025'],
];
const PART_OF_DAY = PARTS_OF_DAY.map(([pattern]) => pattern).join('|');
/** `, `, ` (`, ` tanggal `, `, the `, `/`, ` - `, `.`: never the end of a line. */
const BETWEEN = new RegExp(
  `^\\.?(?:[ \\u00a0](?:${PART_OF_DAY}))?(?:,? ?(?<bracket>[([]) ?|[ \\u00a0]?[-–—/|][ \\u00a0]?|[,:]?[ \\u00a0]+|, ?)(?:tanggal |tgl\\.? |the |on )?`,
  'iu',
);

/** Where a weekday is not the one of the date behind it; an example a row. */
const OTHER_BEFORE: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/\b(?:malam|night before)\s$/iu, 'malam Jumat (23/10/2025)'],
  [/\b(?:bukan|not)\s(?:(?:pada|on)\s)?(?:hari\s)?$/iu, 'bukan Senin (21/10/2025)'],
  [/\b(?:setiap|tiap|saban|every|each)\s(?:hari\s)?$/iu, 'setiap Senin, 21 Oktober 2025'],
  [/\b(?:sheffield|ruby)\s$/iu, 'Sheffield Wednesday, 21 October 2025'],
  [
    new RegExp(
      `(?:^|[^\\p{L}])(?:${NAMES})(?:\\s(?:${PART_OF_DAY}))?\\s?(?:[-–—/&,]|s\\.?/?d\\.?|dan|atau|sampai|hingga|ke|and|or|to|through|thru|until|till)\\s?(?:hari\\s)?$`,
      'iu',
    ),
    'Senin dan Selasa (21/10/2025)',
  ],
];
/** `waktu setempat`: the date may be the one of another place. */
const OTHER_BEHIND = /^[\s,]*\)?[\s,]*(?:waktu|local time|(?:AS|US) time)\b/iu;
/** Short names that are words of their own: `min. 21 Oktober`, `the Sun, 21 October`, `they wed`, `Sen. Moor`. */
const SHORT_MAX_LENGTH = 5;
const NO_NAME = 'min';
/** `minggu` is a week too. */
const WEEK = 'minggu';

/** Days without a year, with an example of each. */
const WITHOUT_YEAR: readonly {
  readonly shape: RegExp;
  readonly needsBracket: boolean;
  readonly read: (parts: readonly string[], year: number) => Day[];
}[] = [
  // (21/10), with the bracket closed behind it
  {
    shape: /^(\d{1,2})\/(\d{1,2})(?=\))/,
    needsBracket: true,
    read: ([first, second], year) => daysOf([year, second, first], [year, first, second]),
  },
  // 21 Oktober, 21st of October
  {
    shape: /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,})(?![a-z])/,
    needsBracket: false,
    read: ([day, month = ''], year) => daysOf([year, gazetteer.month(month), day]),
  },
  // October 21, Oct. 21st
  {
    shape: /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d|[.:/]\d)/,
    needsBracket: false,
    read: ([month = '', day], year) => daysOf([year, gazetteer.month(month), day]),
  },
];
/** What follows is the rest of the date, or of a range: `21 Oktober '25`, `October 21 - 23`. */
const GOES_ON = /^\.?,?\s*(?:['’]?\d|[-–—]\s*\p{L}?\p{L}*\s?\d)/u;
const TIME_BEHIND = /^\.?,?\s*\d{1,2}[:.]\d{2}(?!\d)/u;
/** 21/10/25, 21-10-25, 21.10.25; in some countries the year stands first. */
const SHORT_YEAR = /^(\d{2})([-/.])(\d{1,2})\2(\d{2})(?![\d./-])/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** What is known of the text in which a date stands. */
interface Context {
  readonly body: string;
  /** Milliseconds since 1970 of the day it was published; `null` where it does not say. */
  readonly published: number | null;
}

/** The weekday through the date, and what the date may be, the day before the month first. */
interface Dated extends Span {
  readonly days: readonly Day[];
}

/**
 * Each weekday that stands beside a date on which it was another one, once. Where day and month can be read in two
 * orders, neither fits. Linear in the length of the body.
 */
export function weekdayFlags({ body, source }: Pick<Article, 'body' | 'source'>): FlagOf<'weekday'>[] {
  const day = source.published === null ? undefined : certainDate(source.published)?.slice(0, 10);
  const context = { body, published: day === undefined ? null : Date.parse(day) };
  const flags = new Map<string, FlagOf<'weekday'>>();
  for (const { 0: written, index } of body.matchAll(WEEKDAY)) {
    const weekday = gazetteer.weekday(written.toLowerCase());
    const dated = dateBehind(context, written, index) ?? dateBefore(body, written, index);
    const [meant] = dated?.days ?? [];
    if (dated === null || meant === undefined || dated.days.some((one) => fits(one, weekday))) continue;
    const date = isoDay(meant);
    const key = `${weekday} ${date}`;
    if (flags.has(key) || isOther(body, written, index)) continue;
    flags.set(key, flagAt(body, dated, 'weekday', { date, written, was: weekdayOn(meant) }));
  }
  return [...flags.values()];
}

function fits(day: Day, weekday: number | null): boolean {
  return day.year < FIRST_YEAR || weekdayOn(day) === weekday;
}

function dateBehind(context: Context, written: string, at: number): Dated | null {
  const { body } = context;
  const end = at + written.length;
  const behind = body.slice(end, end + DATE_MAX_LENGTH);
  const between = BETWEEN.exec(behind);
  if (between === null) return null;
  const bracket = between.groups?.bracket;
  const start = end + between[0].length;
  const date = dateAt(context, start, bracket !== undefined);
  if (date === null) return null;
  const stop = start + date.length;
  const isClosed = bracket !== undefined && body.charAt(stop) === (bracket === '(' ? ')' : ']');
  const last = isClosed ? stop + 1 : stop;
  return OTHER_BEHIND.test(body.slice(last, last + BEHIND_LENGTH)) ? null : { start: at, end: last, days: date.days };
}

/** `21 October 2025 (Monday)`. */
function dateBefore(body: string, written: string, at: number): Dated | null {
  const end = at + written.length + 1;
  if (body.charAt(at - 1) !== '(' || body.charAt(end - 1) !== ')') return null;
  const from = Math.max(0, at - DATE_MAX_LENGTH);
  const before = body.slice(from, at);
  for (const { index } of before.matchAll(/(?<![\p{L}\p{N}./-])[\p{L}\p{N}]/gu)) {
    const found = readDay(lowered(before.slice(index)));
    if (found !== null && /^ ?\($/.test(before.slice(index + found.length)))
      return { start: from + index, end, days: found.days };
  }
  return null;
}

/** Whether the words before a weekday, or itself, show that it need not be the one of the date. */
function isOther(body: string, written: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - BEFORE_LENGTH), at);
  const lower = written.toLowerCase();
  if (lower === WEEK) {
    const isLower = written === WEEK && !/\bhari\s$/iu.test(before);
    if (isLower || /^.(?:lalu|ini|depan|mendatang)/iu.test(body.slice(at + WEEK.length, at + DATE_MAX_LENGTH)))
      return true;
  }
  if (isShort(lower) && (lower === NO_NAME || !/^\p{Lu}/u.test(written) || /\bthe\s$/iu.test(before))) return true;
  return OTHER_BEFORE.some(([pattern]) => pattern.test(before));
}

function isShort(lower: string): boolean {
  return lower.length <= SHORT_MAX_LENGTH && lower !== 'ahad' && gazetteer.calendar(lower).length === 0;
}

function dateAt({ body, published }: Context, start: number, isInBracket: boolean): WrittenDay | null {
  const text = lowered(body.slice(start, start + DATE_MAX_LENGTH));
  const whole = readDay(text);
  if (whole !== null) return whole;
  const short = SHORT_YEAR.exec(text);
  if (short === null) return published === null ? null : withoutYear(body, text, start, isInBracket, published);
  const [written, first = '', , second, third = ''] = short;
  const days = daysOf([`20${third}`, second, first], [`20${third}`, first, second], [`20${first}`, second, third]);
  return { length: written.length, days };
}

function withoutYear(
  body: string,
  text: string,
  start: number,
  isInBracket: boolean,
  published: number,
): WrittenDay | null {
  const year = new Date(published).getUTCFullYear();
  for (const { shape, needsBracket, read } of WITHOUT_YEAR) {
    const found = needsBracket && !isInBracket ? null : shape.exec(text);
    if (found === null) continue;
    const rest = text.slice(found[0].length);
    if (GOES_ON.test(rest) && !TIME_BEHIND.test(rest)) return null;
    const days = [year - 1, year, year + 1].flatMap((one) => read(found.slice(1), one));
    const near = days.find((day) => daysBetween(day, published) <= NEAR_DAYS);
    if (near === undefined || isOfOtherYear(body, start, near.year)) return null;
    // In the other order it is of the year in which it is nearest.
    return { length: found[0].length, days: days.filter((day) => daysBetween(day, published) <= HALF_A_YEAR_DAYS) };
  }
  return null;
}

function daysBetween({ year, month, day }: Day, time: number): number {
  return Math.abs(Date.UTC(year, month - 1, day) - time) / DAY_MS;
}

/** Whether another year is named nearby: the date may be of that one. */
function isOfOtherYear(body: string, at: number, year: number): boolean {
  const around = body.slice(Math.max(0, at - YEAR_DISTANCE), at + YEAR_DISTANCE);
  return (around.match(YEAR) ?? []).some((other) => Number(other) !== year);
}

/** In lower case, each character where it was. */
function lowered(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/\u00a0/g, ' ');
}
