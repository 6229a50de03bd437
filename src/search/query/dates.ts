/** Days in a question, in whatever form a source has them. */
import { monthNames, monthOf } from '../../language/gazetteer/calendar.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Form } from '../types.ts';
import type { QuestionWord } from './question.ts';

/** A day as a question has it. */
interface AskedDay {
  /** How many of the question's words it takes. */
  readonly length: number;
  readonly day: number;
  readonly month: number;
  /** `null` where it is not told. */
  readonly year: number | null;
}

export interface ReadDay {
  readonly length: number;
  readonly word: string;
  readonly role: 'number';
  readonly forms: readonly Form[];
}

const ORDINAL_ENDINGS: readonly string[] = ['st', 'nd', 'rd', 'th'];
/** Before a day in figures without a year: "tanggal 3 5". */
const DATE_WORDS: ReadonlySet<string> = new Set(['tanggal', 'tgl', 'date']);
/** How surely a day without a year is the one asked for with one, and one of some year that asked for with none. */
const WITHOUT_YEAR_SIMILARITY = 0.6;
const OF_SOME_YEAR_SIMILARITY = 0.95;
const CENTURY = 2000;

/** The day that stands from `at` on, with every way in which the library may have it; `null` for none. */
export function readDay(words: readonly QuestionWord[], at: number, { vocabulary }: SearchIndex): ReadDay | null {
  const asked =
    dottedDay(words[at]?.typed ?? '') ??
    dayAt(
      words.map(({ word }) => word.toLowerCase()),
      at,
    );
  if (asked === null) return null;
  const { length, day, month, year } = asked;
  const forms = formsOf(asked).filter(({ word }) => word.split(' ').every((part) => vocabulary.has(part)));
  const told = [day, monthNames(month)[0], year].filter((part) => part !== null).join(' ');
  return { length, word: told, role: 'number', forms };
}

function dayAt(words: readonly string[], at: number): AskedDay | null {
  return namedDay(words, at) ?? dayInFigures(words, at);
}

/** `3 Mei 2026`, `3rd of May`, `May 3rd, 2026`. */
function namedDay(words: readonly string[], at: number): AskedDay | null {
  const monthFirst = monthOf(words[at] ?? '');
  let next = monthFirst === null ? at : at + 1;
  if (monthFirst !== null && words[next] === 'the') next += 1;
  const day = numberIn(words[next], 1, 31);
  if (day === null) return null;
  next += 1;
  if (ORDINAL_ENDINGS.includes(words[next] ?? '')) next += 1;
  if (monthFirst === null && words[next] === 'of') next += 1;
  const month = monthFirst ?? monthOf(words[next] ?? '');
  if (month === null) return null;
  if (monthFirst === null) next += 1;
  const year = numberIn(words[next], 1000, 2999);
  return { length: next + (year === null ? 0 : 1) - at, day, month, year };
}

/** `21/10/2025`, `2025-10-21`, `tgl 3/5`. */
function dayInFigures(words: readonly string[], at: number): AskedDay | null {
  const [first, second, third] = words.slice(at, at + 3);
  const month = numberIn(second, 1, 12);
  if (month === null) return null;
  const yearFirst = numberIn(first, 1000, 2999);
  const dayLast = numberIn(third, 1, 31);
  if (yearFirst !== null && dayLast !== null) return { length: 3, day: dayLast, month, year: yearFirst };
  const day = numberIn(first, 1, 31);
  if (day === null) return null;
  const year = numberIn(third, 1000, 2999) ?? shortYear(third);
  if (year !== null) return { length: 3, day, month, year };
  return DATE_WORDS.has(words[at - 1] ?? '') ? { length: 2, day, month, year: null } : null;
}

/** `21.10.2025`: one word, since points stand inside of numbers. */
function dottedDay(typed: string): AskedDay | null {
  const [, ...parts] = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/u.exec(typed) ?? [];
  const day = numberIn(parts[0], 1, 31);
  const month = numberIn(parts[1], 1, 12);
  const year = numberIn(parts[2], 1000, 2999) ?? shortYear(parts[2]);
  return day === null || month === null || year === null ? null : { length: 1, day, month, year };
}

function numberIn(word: string | undefined, least: number, most: number): number | null {
  if (word === undefined || !/^\d{1,4}$/u.test(word)) return null;
  const number = Number(word);
  return number >= least && number <= most ? number : null;
}

/** `25` for 2025. */
function shortYear(word: string | undefined): number | null {
  return word !== undefined && /^\d\d$/u.test(word) ? CENTURY + Number(word) : null;
}

/** The words of each way to write a day, as an index has them. */
function formsOf({ day, month, year }: AskedDay): Form[] {
  const days = spelt(day);
  const months = spelt(month);
  const named = monthNames(month).flatMap((name) =>
    days.flatMap((one) => [
      `${one} ${name}`,
      `${name} ${one}`,
      ...ORDINAL_ENDINGS.flatMap((ending) => [
        `${one} ${ending} ${name}`,
        `${one} ${ending} of ${name}`,
        `${name} ${one} ${ending}`,
      ]),
      `${one} of ${name}`,
    ]),
  );
  const figures = days.flatMap((one) => months.map((other) => `${one} ${other}`));
  const form = (word: string, similarity: number): Form => ({ word, similarity, reason: 'date' });
  // `2025-03-09` has the month first, both of two figures.
  const afterYear = `${padded(month)} ${padded(day)}`;
  if (year === null) return [...named, ...figures, afterYear].map((word) => form(word, OF_SOME_YEAR_SIMILARITY));
  return [
    ...named.map((word) => form(`${word} ${year}`, 1)),
    ...figures.map((word) => form(`${word} ${year}`, 1)),
    ...days.flatMap((one) => months.map((other) => form(`${year} ${other} ${one}`, 1))),
    ...days.flatMap((one) => months.map((other) => form(`${one}${other}${year}`, 1))),
    ...named.map((word) => form(word, WITHOUT_YEAR_SIMILARITY)),
  ];
}

/** `3` and `03`. */
function spelt(number: number): string[] {
  return number < 10 ? [String(number), `0${number}`] : [String(number)];
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
