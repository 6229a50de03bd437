import { describe, expect, it } from 'vitest';
import { holdsPhrase, phrasesOf, standsAt } from '../../../src/language/phrases.ts';

const phrases = phrasesOf([
  ['pump take_place', 'The fair takes place.'],
  ['apa_saja_yang', 'Apa saja yang dibahas?'],
]);

describe('phrases of a table', () => {
  it('given rows, then each phrase is its words, whatever else the row holds', () => {
    expect(phrases).toEqual([['pump'], ['take', 'place'], ['apa', 'saja', 'yang']]);
  });

  it.each([
    ['the pump', true],
    ['they take place', true],
    ['take the place', false],
    ['apa saja', false],
    ['apa saja yang dibahas', true],
    ['pumps', false],
    ['', false],
  ])('given "%s", then whether it holds one is %s', (text, expected) => {
    expect(holdsPhrase(text.split(' '), phrases)).toBe(expected);
  });

  it.each([
    [0, false],
    [1, true],
    [2, false],
    [3, false], // It would go on behind the last word.
  ])('given position %i, then whether the phrase stands there is %s', (at, expected) => {
    expect(standsAt(['they', 'take', 'place', 'take'], at, ['take', 'place'])).toBe(expected);
  });
});
