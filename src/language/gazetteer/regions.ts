/** Countries and continents as Node's own tables (`Intl.DisplayNames`, CLDR) have them. */
import { once } from '../lazy.ts';
import type { LanguageCode } from '../types.ts';
import { NOT_REGIONS } from './region-names.ts';

/** Continents, by their UN M.49 codes. */
const CONTINENTS = ['002', '019', '142', '150', '009'];
/** Words that open the name of several countries and say nothing alone. */
const NOT_ALONE = /^\p{L}{1,3}$/u;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Every code of two letters, whether or not a region has it. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

// Each is made when it is first asked for: Node takes 50 ms for all of them, and a start does not need them all.
const names = (language: LanguageCode) =>
  once(() => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
const NAMES = { id: names('id'), en: names('en') };
const WORDS = { id: once(() => wordsOf('id')), en: once(() => wordsOf('en')) };

/** Codes of the countries and continents of today. */
export const REGION_CODES: readonly string[] = [...CODES.filter((code) => !NOT_REGIONS.has(code)), ...CONTINENTS];

/** `Irak`, `Iraq`: a country or continent as a reader of that language knows it; `null` for a code that names none. */
export function regionName(code: string, language: LanguageCode): string | null {
  return NAMES[language]().of(code) ?? null;
}

/** Words of the names of all countries in a language, lower case; of those of the past too. */
export function countryWords(language: LanguageCode): ReadonlySet<string> {
  return WORDS[language]();
}

function wordsOf(language: LanguageCode): ReadonlySet<string> {
  const words = CODES.flatMap((code) => regionName(code, language)?.split(/[\s()&,]+/u) ?? []);
  return new Set(words.filter((word) => !NOT_ALONE.test(word)).map((word) => word.toLowerCase()));
}
