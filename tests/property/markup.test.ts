import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readable, readableWith } from '../../src/article/markup.ts';

const MARKS = [
  '**',
  '*',
  '_',
  '__',
  '~~',
  '`',
  '[',
  ']',
  '](https://e.example)',
  '[[',
  ']]',
  '|',
  '<b>',
  '</b>',
  '\\',
  '#',
  '- ',
  '> ',
  '[00:01:12]',
  '\n',
  '\n\n',
  ' ',
];
const WORDS = ['Arga', 'Putra', 'agreed', 'the pier', '2', '.', ', ', ':'];
const text = fc.array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...WORDS), fc.string()), { maxLength: 30 });

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of whole) if (part.startsWith(unit, at)) at += unit.length;
  return at >= part.length;
}

describe('markup', () => {
  test('of any slice of any text, what is left is a subsequence of it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (pieces, from, length) => {
        const body = pieces.join('');
        const start = from % (body.length + 1);
        const span = { start, end: Math.min(body.length, start + length) };
        expect(isSubsequence(readable(body, span), body.slice(span.start, span.end))).toBe(true);
      }),
    );
  });

  test('of any text of words alone, nothing is left out', () => {
    const sentence = fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sentence, (words) => {
        const body = `${words.join(' ')}.`;
        expect(readable(body, { start: 0, end: body.length })).toBe(body);
      }),
    );
  });

  test('of any range, what it holds afterwards is what is left of its words', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (pieces, from, length) => {
        const body = pieces.join('');
        const start = from % (body.length + 1);
        const range = [start, Math.min(body.length, start + length)] as const;
        const { text: left, ranges } = readableWith(body, { start: 0, end: body.length }, [range]);
        const [kept = [0, 0] as const] = ranges;
        expect(isSubsequence(left.slice(...kept), body.slice(...range))).toBe(true);
      }),
    );
  });
});
