/** Months and weekdays in both languages, with the spellings and short forms in use. */
import type { LanguageCode } from '../types.ts';

/** A month or a weekday, lower case. */
interface CalendarEntry {
  /** Its name and its short form. */
  readonly en: readonly [name: string, short: string];
  readonly id: readonly [name: string, short: string];
  /** Other spellings and short forms of either language. */
  readonly others: readonly string[];
}

const MONTHS: readonly CalendarEntry[] = [
  { en: ['january', 'jan'], id: ['januari', 'jan'], others: [] },
  { en: ['february', 'feb'], id: ['februari', 'feb'], others: ['pebruari', 'peb'] },
  { en: ['march', 'mar'], id: ['maret', 'mar'], others: ['mrt'] },
  { en: ['april', 'apr'], id: ['april', 'apr'], others: [] },
  { en: ['may', 'may'], id: ['mei', 'mei'], others: [] },
  { en: ['june', 'jun'], id: ['juni', 'jun'], others: [] },
  { en: ['july', 'jul'], id: ['juli', 'jul'], others: [] },
  { en: ['august', 'aug'], id: ['agustus', 'agu'], others: ['agt', 'ags', 'agst'] },
  { en: ['september', 'sep'], id: ['september', 'sep'], others: ['sept'] },
  { en: ['october', 'oct'], id: ['oktober', 'okt'], others: [] },
  { en: ['november', 'nov'], id: ['november', 'nov'], others: ['nopember', 'nop'] },
  { en: ['december', 'dec'], id: ['desember', 'des'], others: [] },
];

/** Sunday first, as `Date` counts them. */
const WEEKDAYS: readonly CalendarEntry[] = [
  { en: ['sunday', 'sun'], id: ['minggu', 'min'], others: ['ahad'] },
  { en: ['monday', 'mon'], id: ['senin', 'sen'], others: [] },
  { en: ['tuesday', 'tue'], id: ['selasa', 'sel'], others: ['tues'] },
  { en: ['wednesday', 'wed'], id: ['rabu', 'rab'], others: [] },
  { en: ['thursday', 'thu'], id: ['kamis', 'kam'], others: ['thur', 'thurs'] },
  { en: ['friday', 'fri'], id: ['jumat', 'jum'], others: ["jum'at", 'jum’at'] },
  { en: ['saturday', 'sat'], id: ['sabtu', 'sab'], others: [] },
];

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...MONTHS, ...WEEKDAYS].flatMap(({ id, en }) =>
    [id[0], en[0]].map((name): [string, readonly string[]] => [name, [id[0], en[0]]]),
  ),
);
const NAMES_OF_MONTHS = MONTHS.map(({ en, id, others }) => [...new Set([...en, ...id, ...others])]);
const MONTH_NUMBERS = numbered(MONTHS, 1);
const WEEKDAY_NUMBERS = numbered(WEEKDAYS, 0);

/** The names of a month or weekday in both languages (`senin` → `senin`, `monday`); empty for any other word. */
export function calendarNames(word: string): readonly string[] {
  return NAMES.get(word) ?? [];
}

/** Every name, spelling and short form of a month (1 to 12) in either language, lower case. */
export function monthNames(month: number): readonly string[] {
  return NAMES_OF_MONTHS[month - 1] ?? [];
}

/** The month, 1 to 12, that a lower-case word of either language names or abbreviates; `null` for any other word. */
export function monthOf(word: string): number | null {
  return MONTH_NUMBERS.get(word) ?? null;
}

/**
 * The day of the week, 0 (Sunday) to 6, that a lower-case word of either language names or abbreviates; `null` for any
 * other word.
 */
export function weekdayOf(word: string): number | null {
  return WEEKDAY_NUMBERS.get(word) ?? null;
}

/** The names of the weekdays in a language, lower case, Sunday first. */
export function weekdays(language: LanguageCode): string[] {
  return WEEKDAYS.map((day) => day[language][0]);
}

/** Every name, spelling and short form of a weekday in either language, lower case. */
export function weekdayNames(): string[] {
  return WEEKDAYS.flatMap(({ id, en, others }) => [...id, ...en, ...others]);
}

/** The names and short forms of the months and the names of the weekdays in a language, lower case. */
export function calendarWords(language: LanguageCode): string[] {
  return [...MONTHS.flatMap((month) => month[language]), ...weekdays(language)];
}

function numbered(entries: readonly CalendarEntry[], first: number): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap(({ id, en, others }, at) => [...id, ...en, ...others].map((word) => [word, first + at] as const)),
  );
}
