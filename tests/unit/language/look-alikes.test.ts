import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/language/index-tokens.ts';
import { readLookAlike, readLookAlikes } from '../../../src/language/look-alikes.ts';
import { nameKey } from '../../../src/language/names.ts';
import { LOOK_ALIKES } from '../../../src/language/tables/look-alikes.ts';

describe('a word with look-alike letters', () => {
  it.each(LOOK_ALIKES)('is written with letters of another script: %s', (_, example) => {
    const [word = ''] = example.split(',');
    expect(word).not.toMatch(/^\p{Script=Latin}+$/u);
    expect(readLookAlike(word)).toMatch(/^\p{Script=Latin}+$/u);
    expect(readLookAlike(word)).toHaveLength(word.length);
    expect(indexWords(word)).toEqual(indexWords(readLookAlike(word)));
    expect(nameKey(word)).toBe(nameKey(readLookAlike(word)));
  });

  it.each([
    ['Latin alone', 'dermaga'],
    ['another script alone', 'Москва'],
    ['a letter that looks like none', 'Аrжun'],
  ])('is left as it is where it has %s', (_, word) => {
    expect(readLookAlike(word)).toBe(word);
  });

  it('is read in a text of Latin letters, also where all its letters look alike, unless it is known', () => {
    // "Еко" is Cyrillic, and so is the first letter of "Рuspita".
    const text = 'kata Еко Рuspita';
    expect(readLookAlikes(text, () => false)).toEqual({
      text: 'kata Eko Puspita',
      words: [
        { written: 'Еко', read: 'Eko' },
        { written: 'Рuspita', read: 'Puspita' },
      ],
    });
    expect(readLookAlikes(text, (word) => word === 'еко').words).toHaveLength(1);
    expect(readLookAlikes('Еко', () => false).words).toEqual([]);
  });
});
