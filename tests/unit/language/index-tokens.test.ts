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

describe('accents', () => {
  it.each([
    ['Dubé', 'Dube'],
    ['Zoë', 'Zoe'],
    ['Côte d’Ivoire', 'Cote d’Ivoire'],
    ['Ångström', 'Angstrom'],
    ['Türkiye', 'Turkiye'],
    // Composed and with combining marks.
    ['caf\u00e9', 'cafe\u0301'],
    ['Lê-Văn', 'Le-Van'],
  ])('given "%s" and "%s", then they are one word', (accented, plain) => {
    expect(indexWords(accented)).toEqual(indexWords(plain));
  });

  it.each([
    ['й', 'и'],
    ['が', 'か'],
    ['ή', 'η'],
  ])('given the letters %s and %s of another script, then their marks make a difference', (one, other) => {
    expect(indexWords(one)).not.toEqual(indexWords(other));
  });

  it('given a name with an accent, then the token is still as written', () => {
    expect(indexTokens('kata Dubé')[1]).toMatchObject({ text: 'Dubé', words: ['dube'], capital: true });
  });
});
