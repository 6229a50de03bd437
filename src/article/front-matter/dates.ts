/** Days as people and programs write them, where there is no doubt which day is meant. */
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';

/** Only names that are one zone everywhere. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
};

/** Longer than any way to write a day and a time. */
const LENGTH_MAX = 60;

const WEEKDAY = /^([a-z]+(?:['’][a-z]+)?)\.?,?\s+(?=\S)/;

/** How the parts of a day stand, with an example of each. */
const SHAPES: readonly { readonly shape: RegExp; readonly read: (parts: string[]) => Day | null }[] = [
  // 2025-10-21, 2025/10/21, 2025.1.5: a year in front is followed by the month everywhere
  { shape: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/, read: ([year, , month, day]) => dayOf(year, month, day) },
  // 20251021
  { shape: /^(\d{4})(\d{2})(\d{2})(?!\d)/, read: ([year, month, day]) => dayOf(year, month, day) },
  // 21/10/2025, 10-21-2025; 05/06/2025 is one of two days
  {
    shape: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/,
    read: ([first, , second, year]) => eitherOrder(first, second, year),
  },
  // 21 Oktober 2025, 21st of October, 2025, 21-Oct-2025
  {
    shape: /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]+)\.?,?[\s-]+(\d{4})(?!\d)/,
    read: ([day, month, year]) => namedMonth(year, month, day),
  },
  // October 21, 2025, Oct. 21st 2025
  {
    shape: /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/,
    read: ([month, day, year]) => namedMonth(year, month, day),
  },
];

/** 10:30, T10:30:00.000, pukul 10.30, at 10:30 */
const CLOCK = /^(?:t|,?\s+(?:(?:at|pukul|jam)\s+)?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(\.\d{1,9})?)?/;

/** pm, Z, WIB, +07:00, a.m. +0700 */
const HALF_AND_ZONE = /^(?:\s*([ap])\.?m\.?)?(?:\s*([a-z]+|[+-]\d{1,2}(?::?\d{2})?))?$/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The ISO 8601 date, or date and time, that a text means: `2025-10-21`, `2025-10-21T10:30:00+07:00`. `null` where it is
 * none, where it can be read in two ways (`05/06/2025`), where its weekday is another, and where a part of it is not
 * understood.
 */
export function certainDate(text: string): string | null {
  if (text.length > LENGTH_MAX) return null;
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const weekday = gazetteer.weekday(WEEKDAY.exec(written)?.[1] ?? '');
  const rest = weekday === null ? written : written.replace(WEEKDAY, '');
  for (const { shape, read } of SHAPES) {
    const found = shape.exec(rest);
    const day = found === null ? null : read(found.slice(1));
    if (found === null || day === null) continue;
    if (weekday !== null && weekday !== new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()) return null;
    const after = rest.slice(found[0].length);
    const time = after === '' ? '' : timeOf(after);
    return time === null ? null : `${padded(day.year, 4)}-${padded(day.month, 2)}-${padded(day.day, 2)}${time}`;
  }
  return null;
}

function dayOf(year: string | undefined, month: string | number | undefined, day: string | undefined): Day | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isDay = y >= 1000 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
  return isDay ? { year: y, month: m, day: d } : null;
}

function eitherOrder(first: string | undefined, second: string | undefined, year: string | undefined): Day | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (dayFirst !== null && monthFirst !== null && Number(first) !== Number(second)) return null;
  return dayFirst ?? monthFirst;
}

function namedMonth(year: string | undefined, name: string | undefined, day: string | undefined): Day | null {
  const month = gazetteer.month(name ?? '');
  return month === null ? null : dayOf(year, month, day);
}

function timeOf(text: string): string | null {
  const clock = CLOCK.exec(text);
  const behind = clock === null ? null : HALF_AND_ZONE.exec(text.slice(clock[0].length));
  if (clock === null || behind === null) return null;
  const [, hours, minutes, seconds = null, fraction = ''] = clock;
  const [, half = null, zone = null] = behind;
  const hour = hourOf(Number(hours), half);
  const offset = zone === null ? '' : offsetOf(zone);
  if (hour === null || offset === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `T${padded(hour, 2)}:${minutes}${seconds === null ? '' : `:${seconds}${fraction}`}${offset}`;
}

function hourOf(hour: number, half: string | null): number | null {
  if (half === null) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function offsetOf(zone: string): string | null {
  if (Object.hasOwn(ZONES, zone)) return ZONES[zone] ?? null;
  const found = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (found === null) return null;
  const [, sign, hours, minutes = '00'] = found;
  return Number(hours) <= 14 && Number(minutes) <= 59 ? `${sign}${padded(Number(hours), 2)}:${minutes}` : null;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
