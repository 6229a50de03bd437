/** The day that somebody means from which on sources are wanted. */
import { gazetteer } from '../language/gazetteer/gazetteer.ts';
import { daysOf, isoDay, readDay } from './days.ts';
import { certainDate } from './front-matter/dates.ts';

/** Longer than any way to write a day. */
const LENGTH_MAX = 60;

/** Words in front that say no more than the option itself, with an example. */
const OPENING = /^(?:(?:since|from|sejak|mulai|dari|the|bulan|tahun|year|tanggal|tgl\.?)\s+)+/; // sejak tahun 2025

/** How a month or a year is written alone, with examples: its first day is meant. */
const SHAPES: readonly {
  readonly shape: RegExp;
  readonly read: (parts: readonly string[]) => readonly [string, Month];
}[] = [
  // 2025
  { shape: /^(\d{4})$/, read: ([year = '']) => [year, 1] },
  // 2025-10, 2025/10
  { shape: /^(\d{4})[-/.](\d{1,2})$/, read: ([year = '', month = '']) => [year, month] },
  // 10/2025
  { shape: /^(\d{1,2})[-/.](\d{4})$/, read: ([month = '', year = '']) => [year, month] },
  // October 2025, Okt. 2025, october, 2025
  { shape: /^([a-z]+)\.?,?[\s-]+(\d{4})$/, read: ([month = '', year = '']) => [year, gazetteer.month(month)] },
  // 2025 October
  { shape: /^(\d{4})[\s-]+([a-z]+)\.?$/, read: ([year = '', month = '']) => [year, gazetteer.month(month)] },
];

type Month = string | number | null;

/**
 * The ISO 8601 days that a text means, of a month or a year its first: none where it is no day, two where the order of
 * day and month is open (`05/06/2025`).
 */
export function firstDays(text: string): readonly string[] {
  if (text.length > LENGTH_MAX) return [];
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(OPENING, '');
  const certain = certainDate(written);
  if (certain !== null) return [certain.slice(0, 'YYYY-MM-DD'.length)];
  const open = readDay(written);
  if (open !== null && open.length === written.length && open.days.length > 1) return open.days.map(isoDay);
  for (const { shape, read } of SHAPES) {
    const found = shape.exec(written);
    if (found === null) continue;
    const [year, month] = read(found.slice(1));
    return daysOf([year, month, 1]).map(isoDay);
  }
  return [];
}
