import { describe, expect, it } from 'vitest';
import { indexTokens, indexWords } from '../../../src/language/index-tokens.ts';

describe('indexTokens', () => {
  it('given any text, then each token is the slice it names', () => {
    const text = 'Negara-negara itu, kata al-Amin, “menanam” 2.500 pohon pada 21/10/2025.';
    for (const { text: token, start, end } of indexTokens(text)) expect(text.slice(start, end)).toBe(token);
  });

  it.each([
    ['anak-anaknya', ['anak']], // Reduplication counts once.
    ['sayur-mayur', ['sayur', 'mayur']], // The second part is another word.
    ['al-Amin', ['amin']], // The Arabic article does not count.
    ['Medan-Jakarta', ['medan', 'jakarta']],
    ['2.500', ['2500']], // Indonesian and English thousands meet.
    ['2,500', ['2500']],
    ['21/10/2025', ['21', '10', '2025']],
    ["Norway's", ['norway']],
    ['AS as', ['AS', 'as']], // Initials are a name of their own.
    ['🙂 — …', []],
  ])('given "%s" then %j', (text, expected) => expect(indexWords(text)).toEqual(expected));

  it('given a name with its article, then its capital is seen', () => {
    expect(indexTokens('kata al-Amin').map(({ capital }) => capital)).toEqual([false, true]);
  });
});
