/** Base forms of inflected words, for looking them up in a word list. */
import type { LanguageCode } from './types.ts';

/** Endings with what stands in their place in the base form, tried in order, with an example. */
const ENDINGS: Readonly<Record<LanguageCode, ReadonlyArray<readonly [ending: RegExp, base: string, example: string]>>> =
  {
    en: [
      [/'s$/, '', "mayor's, mayor"],
      [/ies$/, 'y', 'countries, country'],
      [/ied$/, 'y', 'denied, deny'],
      [/([sxz]|ch|sh)es$/, '$1', 'losses, loss'],
      [/s$/, '', 'talks, talk'],
      [/(.)\1ed$/, '$1', 'planned, plan'],
      [/ed$/, 'e', 'closed, close'],
      [/ed$/, '', 'talked, talk'],
      [/(.)\1ing$/, '$1', 'planning, plan'],
      [/ing$/, 'e', 'closing, close'],
      [/ing$/, '', 'talking, talk'],
      [/ily$/, 'y', 'heavily, heavy'],
      [/ly$/, '', 'quickly, quick'],
      [/iest$/, 'y', 'heaviest, heavy'],
      [/ier$/, 'y', 'heavier, heavy'],
      [/est$/, '', 'fastest, fast'],
      [/er$/, '', 'faster, fast'],
    ],
    id: [
      [/(?:lah|kah|pun)$/, '', 'siapakah, siapa'],
      [/(?:nya|ku|mu)$/, '', 'tanahnya, tanah'],
      [/^di(?=[lrwymn]\p{L})/u, 'me', 'dilatih, melatih'],
      [/^di(?=[bfv]\p{L}|pe?r)/u, 'mem', 'dibangun, membangun; diperluas, memperluas'],
      [/^dip(?=[aiueo])/u, 'mem', 'dipanggil, memanggil'],
      [/^di(?=[cdjz]\p{L})/u, 'men', 'dicuci, mencuci'],
      [/^dit(?=[aiueo])/u, 'men', 'ditulis, menulis'],
      [/^dis(?=[aiueo])/u, 'meny', 'disapu, menyapu'],
      [/^di(?=[aiueogh]\p{L})/u, 'meng', 'diambil, mengambil'],
      [/^dik(?=[aiueo])/u, 'meng', 'dikirim, mengirim'],
    ],
  };

const BASE_MIN_LENGTH = 2;

/**
 * What a lower-case word may be an inflected form of, likeliest first, the word itself left out; no list is looked at.
 */
export function lemmas(word: string, language: LanguageCode): string[] {
  const bases = ENDINGS[language].flatMap(([ending, base]) => (ending.test(word) ? [word.replace(ending, base)] : []));
  return [...new Set(bases)].filter((base) => base.length >= BASE_MIN_LENGTH && base !== word);
}
