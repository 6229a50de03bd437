import { describe, expect, it } from 'vitest';
import { oppositesOf } from '../../../src/language/antonyms.ts';

describe('oppositesOf', () => {
  it.each([
    ['buka', 'id', 'tutup'],
    ['tutup', 'id', 'buka'], // Both ways.
    ['dibuka', 'id', 'tutup'], // By its root.
    ['open', 'en', 'close'],
  ] as const)('given "%s" in %s then "%s" is among them', (word, language, opposite) => {
    expect(oppositesOf(word, language)).toContain(opposite);
  });

  it('given a word without an opposite, then none', () => expect(oppositesOf('dermaga', 'id')).toEqual([]));
});
