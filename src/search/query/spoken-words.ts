/** Words of a question that are written as they are spoken. */
import { isSpokenVerb, writtenReadings } from '../../language/colloquial.ts';
import { roots } from '../../language/stems.ts';
import { WORDS } from '../../language/tables/function-words.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type QuestionWord, questionWord } from './question.ts';

/**
 * Replaces words of Indonesian speech by what they are in writing, where neither the library nor the glossary has them
 * as they are: `nyumbang` → `menyumbang`. A word that the library has is preferred to one that only the glossary has.
 */
export function readSpoken(
  words: readonly QuestionWord[],
  language: LanguageCode,
  index: SearchIndex,
): readonly QuestionWord[] {
  if (language !== 'id') return words;
  return words.map((one) => {
    if (one.capital || one.empty || !/^\p{Ll}{3,}$/u.test(one.word) || isKnown(one, index)) return one;
    const readings = writtenReadings(one.word);
    const read =
      readings.find((word) => isThere(word, index)) ??
      readings.find((word) => index.glossary.has(word, 'id')) ??
      (isSpokenVerb(one.word) ? readings.find((word) => isBuiltOnWord(word, index)) : undefined);
    return read === undefined ? one : questionWord(read, language, one);
  });
}

function isKnown({ word, key }: QuestionWord, { vocabulary, glossary, people }: SearchIndex): boolean {
  if (vocabulary.has(word) || people.withKey(key).length > 0) return true;
  if (glossary.has(word, 'id') || glossary.has(word, 'en')) return true;
  return Object.values(WORDS.id).some((group: ReadonlySet<string>) => group.has(word));
}

/** Whether the library has a word that is built on it, and the glossary knows the word. */
function isThere(word: string, index: SearchIndex): boolean {
  return index.vocabulary.inflectionsOf(word, 'id').length > 0 && isBuiltOnWord(word, index);
}

function isBuiltOnWord(word: string, { glossary }: SearchIndex): boolean {
  return roots(word, 'id').some((root) => glossary.has(root, 'id')) || glossary.relatedTo(word, 'id').length > 0;
}
