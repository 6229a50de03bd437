import { describe, expect, it } from 'vitest';
import { chatWords, isChatWord } from '../../../src/language/chat.ts';

describe('chatWords', () => {
  it.each([
    ['yg', 'id', 'yang'],
    ['dgn', 'id', 'dengan'],
    ['tdk', 'id', 'tidak'],
    ['gimana', 'id', 'bagaimana'],
    ['knp', 'id', 'kenapa'],
    ['bole', 'id', 'boleh'],
    ['gamau', 'id', 'tidak mau'],
    ['whats', 'en', 'what is'],
    ['yr', 'en', 'year'],
    ['couldnt', 'en', "couldn't"],
    ["who's", 'en', 'who is'],
    ['pls', 'en', 'please'],
    ['didnt', 'en', "didn't"],
  ] as const)('given "%s" in %s then "%s"', (typed, language, written) => {
    expect(chatWords(typed, language).join(' ')).toBe(written);
    expect(isChatWord(typed, language)).toBe(true);
  });

  it.each([
    ['anak2', 'anak'],
    ['penawaran2nya', 'penawaran'],
    ['co2', 'co2'], // Two letters are repeated by nobody.
    ['gara2', 'karena'], // One that has a meaning of its own.
  ])('given "%s", which is written twice in Indonesian, then "%s"', (typed, written) => {
    expect(chatWords(typed, 'id')).toEqual([written]);
    if (written === 'anak') expect(chatWords(typed, 'en')).toEqual([typed]);
  });

  it.each([
    ['yang', 'id'],
    ['pls', 'id'], // Each language has its own.
    ['yg', 'en'],
    ['dermaga', 'id'],
    ['constructor', 'en'], // No property of an object by that name.
  ] as const)('given "%s" in %s, which is no such word, then itself', (word, language) => {
    expect(chatWords(word, language)).toEqual([word]);
    expect(isChatWord(word, language)).toBe(false);
  });
});
