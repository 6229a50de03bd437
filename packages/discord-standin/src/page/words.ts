import type { PageLocale } from '../server/wire.ts';
import { ENGLISH, type Words } from './words/en.ts';
import { INDONESIAN } from './words/id.ts';

export type { Words };

const WORDS: Readonly<Record<PageLocale, Words>> = { 'en-US': ENGLISH, id: INDONESIAN };

/** The page's own words in one language. */
export function wordsIn(locale: PageLocale): Words {
  return WORDS[locale];
}

/** Puts values in the place of `{name}`s; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** The locale for a language tag of the browser or of an earlier visit. */
export function localeFrom(tag: string | null): PageLocale {
  return tag?.toLowerCase().startsWith('id') ? 'id' : 'en-US';
}
