import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/detect.ts';

describe('detectLanguage', () => {
  it.each([
    'Kapan pasar dibuka?',
    'gencatan senjata',
    'kerjasama keamanan',
    'Siapa sutradara film The Road to Nowhere?', // An English title in an Indonesian question.
    'Araqchi', // A name alone tells nothing: Indonesian.
    '',
  ])('given "%s" then Indonesian', (text) => expect(detectLanguage(text)).toBe('id'));

  it.each([
    'When did the market open?',
    'regional stability',
    'ceasefire',
    'Was Sukamaju flooded?',
    'whats the weather',
  ])('given "%s" then English', (text) => expect(detectLanguage(text)).toBe('en'));

  describe('given words whose shape tells nothing, then the language that has them', () => {
    const lists = { id: new Set(['sawah', 'film']), en: new Set(['bridge', 'film', 'budget']) };

    it.each([
      ['bridge', 'en'],
      ['Bridge budget', 'en'],
      ['sawah', 'id'],
      ['film', 'id'], // Both have it.
      ['sawah apa the', 'id'], // A question word tells more.
    ] as const)('%s', (text, language) => {
      expect(detectLanguage(text, (word, one) => lists[one].has(word))).toBe(language);
    });
  });
});
