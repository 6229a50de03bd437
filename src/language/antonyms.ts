import { roots } from './stems.ts';
import { ANTONYMS } from './tables/antonyms.ts';
import type { LanguageCode } from './types.ts';

const OPPOSITES: Readonly<Record<LanguageCode, ReadonlyMap<string, readonly string[]>>> = {
  id: byWord('id'),
  en: byWord('en'),
};

/** The opposites of a lower-case word, by itself or by its root (`dibuka` → `tutup`); empty where none is known. */
export function oppositesOf(word: string, language: LanguageCode): readonly string[] {
  return [...new Set(roots(word, language).flatMap((root) => OPPOSITES[language].get(root) ?? []))];
}

function byWord(language: LanguageCode): Map<string, string[]> {
  const opposites = new Map<string, string[]>();
  for (const [one, other] of ANTONYMS[language]) {
    opposites.set(one, [...(opposites.get(one) ?? []), other]);
    opposites.set(other, [...(opposites.get(other) ?? []), one]);
  }
  return opposites;
}
