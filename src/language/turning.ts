/** Words that turn a sentence: they deny it, or make it hold only sometimes, less surely or less fully. */

import { WORDS } from './tables/function-words.ts';
import { NEGATING_ENDING, NEGATING_PREFIXES, TURNING, type Turn } from './tables/turning.ts';
import type { LanguageCode } from './types.ts';

interface Phrase {
  readonly rest: readonly string[];
  readonly turn: Turn;
}

const PHRASES: Readonly<Record<LanguageCode, ReadonlyMap<string, readonly Phrase[]>>> = {
  id: byFirstWord('id'),
  en: byFirstWord('en'),
};

/** Whether a lower-case word denies, in full or in its short form: `tidak`, `don't`, `dont`. */
export function isNegation(word: string, language: LanguageCode): boolean {
  return WORDS[language].negation.has(word) || (language === 'en' && NEGATING_ENDING[0].test(word));
}

/** An English word with each prefix that denies: `safe` gives `unsafe`. */
export function negatedForms(word: string): string[] {
  return NEGATING_PREFIXES.map(([prefix]) => prefix + word);
}

/** What the word or phrase that begins at `at` does to its sentence; `null` for most. Words in lower case. */
export function turnAt(words: readonly string[], at: number, language: LanguageCode): Turn | 'negation' | null {
  const word = words[at] ?? '';
  if (isNegation(word, language)) return 'negation';
  const phrase = PHRASES[language]
    .get(word)
    ?.find(({ rest }) => rest.every((next, place) => words[at + 1 + place] === next));
  return phrase?.turn ?? null;
}

function byFirstWord(language: LanguageCode): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [words, turn] of TURNING[language]) {
    for (const phrase of words.split(' ')) {
      const [first = '', ...rest] = phrase.split(/[_-]/);
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, turn }]);
    }
  }
  return phrases;
}
