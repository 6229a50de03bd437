import type { LanguageCode } from '../../language/types.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Messages } from './types.ts';

/** The bot's own words by language. */
export const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { en, id };

/** Languages the bot speaks. */
export const LANGUAGES = Object.keys(MESSAGES) as readonly LanguageCode[];

const DATES = new Map<string, Intl.DateTimeFormat>();

/** A date as a reader of that language writes it. Takes ISO 8601; the day as given, in the source's own time zone. */
export function formatDate(iso: string, messages: Messages): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  const { locale } = messages;
  const format = DATES.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  DATES.set(locale, format);
  return format.format(day);
}
