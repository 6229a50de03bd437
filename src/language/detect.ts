import type { LanguageCode } from '../article/types.ts';
import { WORDS } from './tables/words.ts';

/** How much of a text is looked at, in UTF-16 code units; a page is plenty. */
const SAMPLE_MAX_LENGTH = 4000;

/** Word shapes that tell the languages apart where no function word does, with an example each. */
const SHAPES: ReadonlyArray<readonly [pattern: RegExp, language: LanguageCode, example: string]> = [
  [/^(?:me[mn]|ber|ter|per|pem|pen)\p{L}{4,}/u, 'id', 'membahas'],
  [/^di(?:ke|per|ba|ka|te|se|la|pi|je)\p{L}{3,}/u, 'id', 'dibahas'],
  [/(?:nya|kan|lah|kah)$/u, 'id', 'tanahnya'],
  [/[^aeiou]{0,2}(?:asi|isi|itas|isme|ogi|omi)$/u, 'id', 'konsultasi'],
  [/^(?:ke|pe)\p{L}{3,}an$/u, 'id', 'keamanan'],
  [/^ny|^ng/u, 'id', 'nyata'],
  [/(?:tion|sion|ity|ness|ment|ship|ing|ism|ble|ful|ous|ght|ally|ed|cy|gy)s?$/u, 'en', 'stability'],
  [/th|wh|ck|[^s]h?oo|ee|ea|ou|x|ll|ss|tt|cc|ff|pp/u, 'en', 'weather'],
];

/** Weight of a function word, and of a question word, against a word's shape: titles of works hold function words of other languages. */
const FUNCTION_WORD_WEIGHT = 3;
const QUESTION_WORD_WEIGHT = 9;

/**
 * Tells which of the known languages a text is written in, from its function words and, where there are none, the shape
 * of its words. Takes any string; gives Indonesian where nothing tells (a name alone).
 */
export function detectLanguage(text: string): LanguageCode {
  let balance = 0;
  const sample = text.slice(0, SAMPLE_MAX_LENGTH).normalize('NFC');
  for (const [word] of sample.matchAll(/[\p{L}'’]+/gu)) balance += leaning(word);
  return balance < 0 ? 'en' : 'id';
}

function leaning(word: string): number {
  const lower = word.toLowerCase().replace(/’/g, "'");
  const byQuestion = Number(asks(lower, 'id')) - Number(asks(lower, 'en'));
  if (byQuestion !== 0) return byQuestion * QUESTION_WORD_WEIGHT;
  const byWord = Number(isFunctionWord(lower, 'id')) - Number(isFunctionWord(lower, 'en'));
  if (byWord !== 0) return byWord * FUNCTION_WORD_WEIGHT;
  if (word !== lower) return 0;
  return SHAPES.reduce((sum, [pattern, language]) => {
    if (!pattern.test(lower)) return sum;
    return sum + (language === 'id' ? 1 : -1);
  }, 0);
}

function asks(word: string, language: LanguageCode): boolean {
  const { question } = WORDS[language];
  return question.has(word) || (language === 'id' && question.has(word.replace(/kah$/, '')));
}

function isFunctionWord(word: string, language: LanguageCode): boolean {
  const { stop, negation, pointing } = WORDS[language];
  return stop.has(word) || negation.has(word) || pointing.has(word);
}
