/** Days as people and programs write them, where there is no doubt which day is meant. */
import { gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { isoDay, padded, readDay, weekdayOn } from '../days.ts';

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

/** 10:30, T10:30:00.000, pukul 10.30, at 10:30 */
const CLOCK = /^(?:t|,?\s+(?:(?:at|pukul|jam)\s+)?)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(\.\d{1,9})?)?/;

/** pm, Z, WIB, +07:00, a.m. +0700 */
const HALF_AND_ZONE = /^(?:\s*([ap])\.?m\.?)?(?:\s*([a-z]+|[+-]\d{1,2}(?::?\d{2})?))?$/;

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
  const found = readDay(rest);
  const [day, other] = found?.days ?? [];
  if (found === null || day === undefined || other !== undefined) return null;
  if (weekday !== null && weekday !== weekdayOn(day)) return null;
  const after = rest.slice(found.length);
  const time = after === '' ? '' : timeOf(after);
  return time === null ? null : `${isoDay(day)}${time}`;
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
