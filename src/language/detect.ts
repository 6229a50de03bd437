import { isChatWord } from './chat.ts';
import { FOREIGN_MIN_WORDS, FOREIGN_WORDS } from './tables/foreign.ts';
import { WORDS } from './tables/function-words.ts';
import type { LanguageCode } from './types.ts';

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

/**
 * Weight of a function word, and of a question word, against a word's shape: titles of works hold function words of
 * other languages.
 */
const FUNCTION_WORD_WEIGHT = 3;
const QUESTION_WORD_WEIGHT = 9;

/**
 * Tells which of the known languages a text is written in, from its function words and, where there are none, the shape
 * of its words; where neither tells (`bridge`), from which language has the words. Takes any string; gives Indonesian
 * where nothing tells (a name alone).
 */
export function detectLanguage(
  text: string,
  has: (word: string, language: LanguageCode) => boolean = () => false,
): LanguageCode {
  const sample = text.slice(0, SAMPLE_MAX_LENGTH).normalize('NFC');
  const words = Array.from(sample.matchAll(/[\p{L}'’]+/gu), ([word]) => word);
  const byShape = words.reduce((sum, word) => sum + leaning(word), 0);
  if (byShape !== 0) return byShape < 0 ? 'en' : 'id';
  const lower = words.map((word) => word.toLowerCase());
  const known = (language: LanguageCode) => lower.filter((word) => has(word, language)).length;
  return known('en') > known('id') ? 'en' : 'id';
}

const FOREIGN: ReadonlySet<string> = new Set(
  Object.values(FOREIGN_WORDS)
    .flatMap((words) => words.split(/\s+/u))
    .filter(
      (word) => !(['id', 'en'] as const).some((language) => isFunctionWord(word, language) || asks(word, language)),
    ),
);

/**
 * Whether a question is in a language that is none of ours: most of its letters are of another script, or it holds at
 * least two function words of another language, and more of them than of Indonesian and English together. `isKnown`
 * tells the content words of ours, so that a foreign word among them does not count. Takes any string.
 */
export function isForeign(text: string, isKnown: (word: string) => boolean): boolean {
  const sample = text.slice(0, SAMPLE_MAX_LENGTH).normalize('NFC');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > latin * 2) return true;
  let balance = 0;
  let foreign = 0;
  for (const [word] of sample.matchAll(/[\p{L}'’-]+/gu)) {
    const lower = word.toLowerCase().replace(/’/g, "'");
    if (FOREIGN.has(lower)) {
      foreign += 1;
      balance += 1;
    } else if (
      (['id', 'en'] as const).some((one) => isFunctionWord(lower, one) || asks(lower, one)) ||
      isKnown(lower)
    ) {
      balance -= 1;
    }
  }
  return foreign >= FOREIGN_MIN_WORDS && balance > 0;
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
  return (
    question.has(word) || isChatWord(word, language) || (language === 'id' && question.has(word.replace(/kah$/, '')))
  );
}

function isFunctionWord(word: string, language: LanguageCode): boolean {
  const { stop, negation, pointing } = WORDS[language];
  return stop.has(word) || negation.has(word) || pointing.has(word);
}
