import { indexWords } from '../../../src/language/index-tokens.ts';
import { holdsPhrase, phrasesOf } from '../../../src/language/phrases.ts';

/** Whether a word or phrase of a table's row stands in its example, be it with `-nya`. */
export function holdsWordOf(row: string, example: string): boolean {
  const words = indexWords(example);
  const phrases = phrasesOf([[row]]);
  return [words, words.map((word) => word.replace(/nya$/u, ''))].some((all) => holdsPhrase(all, phrases));
}
