/** Days of the calendar as people and programs write them. */
import { gazetteer } from '../language/gazetteer/gazetteer.ts';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A day read at the start of a text. */
export interface WrittenDay {
  /** UTF-16 code units. */
  readonly length: number;
  /** Each day that it may mean: two where the order of day and month is open, as in `05/06/2025`. */
  readonly days: readonly Day[];
}

type Part = string | number | null | undefined;

/** How the parts of a day with a year of four digits stand, with an example of each. */
const SHAPES: readonly { readonly shape: RegExp; readonly read: (parts: readonly string[]) => Day[] }[] = [
  // 2025-10-21, 2025/10/21, 2025.1.5: a year in front is followed by the month everywhere
  { shape: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/, read: ([year, , month, day]) => daysOf([year, month, day]) },
  // 20251021
  { shape: /^(\d{4})(\d{2})(\d{2})(?!\d)/, read: ([year, month, day]) => daysOf([year, month, day]) },
  // 21/10/2025, 10-21-2025; 05/06/2025 is one of two days
  {
    shape: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/,
    read: ([first, , second, year]) => daysOf([year, second, first], [year, first, second]),
  },
  // 21 Oktober 2025, 21st of October, 2025, 21-Oct-2025
  {
    shape: /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]+)\.?,?[\s-]+(\d{4})(?!\d)/,
    read: ([day, month = '', year]) => daysOf([year, gazetteer.month(month), day]),
  },
  // October 21, 2025, Oct. 21st 2025
  {
    shape: /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/,
    read: ([month = '', day, year]) => daysOf([year, gazetteer.month(month), day]),
  },
];

/** Reads the day, with a year of four digits, that a lower-case text begins with; `null` where it begins with none. */
export function readDay(text: string): WrittenDay | null {
  for (const { shape, read } of SHAPES) {
    const found = shape.exec(text);
    const days = found === null ? [] : read(found.slice(1));
    if (found !== null && days.length > 0) return { length: found[0].length, days };
  }
  return null;
}

/** The days of these years, months and days of the month that the calendar has, each once. */
export function daysOf(...parts: readonly (readonly [year: Part, month: Part, day: Part])[]): Day[] {
  const days = new Map<string, Day>();
  for (const [y, m, d] of parts) {
    const [year, month, day] = [Number(y), Number(m), Number(d)];
    const isDay =
      year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (isDay) days.set(isoDay({ year, month, day }), { year, month, day });
  }
  return [...days.values()];
}

/** The day of the week, 0 for Sunday. */
export function weekdayOn({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** `2025-10-21`. */
export function isoDay({ year, month, day }: Day): string {
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join('-');
}

/** A number with zeros in front of it up to so many digits. */
export function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
