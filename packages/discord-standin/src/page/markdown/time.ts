import type { TimeStyle } from './tree.ts';

type Formatted = Exclude<TimeStyle, 'R'>;

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const FORMATS: Readonly<Record<Formatted, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS: ReadonlyArray<readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number]> = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * A time as Discord shows `<t:seconds:style>`.
 * @param seconds since 1970
 * @param now milliseconds since 1970, for style `R`
 */
export function formatTime(seconds: number, style: TimeStyle, locale: string, now: number): string {
  if (style !== 'R') return new Intl.DateTimeFormat(locale, FORMATS[style]).format(seconds * 1000);
  const distance = seconds - now / 1000;
  // What rounds to a whole hour is no 60 minutes.
  const fits = ([, size]: (typeof UNITS)[number], place: number) =>
    Math.abs(distance) >= size - (UNITS[place + 1]?.[1] ?? 0) / 2;
  const [unit, size] = UNITS.find(fits) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / size), unit);
}
