import type { LanguageCode } from '../types.ts';

/** Words that open the name of several countries and say nothing alone. */
const NOT_ALONE = /^\p{L}{1,3}$/u;

function namesOf(language: LanguageCode): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const words = new Set<string>();
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const name = names.of(String.fromCharCode(first, second));
      for (const word of name?.split(/[\s()&,]+/u) ?? []) if (!NOT_ALONE.test(word)) words.add(word.toLowerCase());
    }
  }
  return words;
}

/** Words of the names of all countries, lower-case, as Node's own tables (`Intl.DisplayNames`, CLDR) have them. */
export const COUNTRIES: Readonly<Record<LanguageCode, ReadonlySet<string>>> = { id: namesOf('id'), en: namesOf('en') };
