import type { LanguageCode } from '../types.ts';

const INDONESIAN = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas';
const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve';

/** Small numbers in words with their values: "*tiga* perahu" says what "3 perahu" says. */
export const NUMERALS: Readonly<Record<LanguageCode, ReadonlyMap<string, number>>> = {
  id: valued(INDONESIAN),
  en: valued(ENGLISH),
};

function valued(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, value) => [word, value]));
}
