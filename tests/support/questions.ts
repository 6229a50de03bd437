/** Questions to the article that ships with the bot. */
import fc from 'fast-check';
import { CODE_POINT } from './code-points.ts';
import { shippedIndex } from './shipped.ts';

const { sentences, vocabulary } = shippedIndex();
const words = Array.from(sentences.words, (word) => vocabulary.wordAt(word));

/** Any text, with words of the article among it, so that passages are found. */
export const anyQuestion = fc.oneof(
  fc.string({ unit: CODE_POINT, maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
    .map((list) => list.join(' ')),
  // Lone surrogates.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

/** Short and long ones, since most of what members type is short. */
export const usualQuestion = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: CODE_POINT, maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: anyQuestion },
);

/** Of up to 100 kB. */
export const longQuestion = fc.tuple(anyQuestion, fc.integer({ min: 1, max: 100_000 })).map(([text, length]) => {
  const unit = text === '' ? 'a' : text;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
});

export const HUGE_QUESTIONS: ReadonlyArray<readonly [what: string, text: string]> = [
  ['100 kB of one letter', 'a'.repeat(100_000)],
  // Regression: for each unknown word the glossary's 16,000 words were listed anew.
  ['100 kB of words that nothing has', 'penasihatpenasihat '.repeat(6_000)],
  ['100 kB of words of the article', words.join(' ').repeat(40).slice(0, 100_000)],
  ['100 kB of emoji', '🙂'.repeat(50_000)],
  ['100 kB of lone surrogates', '\ud83d'.repeat(100_000)],
  ['100 kB of right-to-left text', 'السلام '.repeat(15_000)],
  ['100 kB of hyphens and apostrophes', "a-a'a".repeat(20_000)],
  ['100 kB of digits', '1,'.repeat(50_000)],
  ['100 kB of combining marks', 'á́'.repeat(33_000)],
];
