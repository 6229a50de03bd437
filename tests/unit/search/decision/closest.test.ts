import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { CLOSEST_MAX, CLOSEST_MAX_LENGTH, closestPassages, fitting } from '../../../../src/search/decision/closest.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { article, TOWN_HALL } from '../articles.ts';

const lengths = (items: readonly number[]) => fitting(items, (length) => length);

describe('what fits together', () => {
  it.each([
    ['three short ones', [100, 150, 200, 50], [100, 150, 200]],
    ['one that does not fit while a later one does', [300, 350, 200, 90], [300, 200, 90]],
    ['exactly as much as there is room', [300, 300, 1], [300, 300]],
    ['a first one that is too long, then it alone', [601, 20, 20], [601]],
    ['none', [], []],
  ])('given %s', (_what, items, expected) => {
    expect(lengths(items)).toEqual(expected);
  });

  it('given any lengths, then the first, at most three, in order, together no longer than there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 })), (items) => {
        const chosen = lengths(items);
        expect(chosen[0]).toBe(items[0]);
        expect(chosen.length).toBeLessThanOrEqual(CLOSEST_MAX);
        const rest = [...items];
        for (const one of chosen) rest.splice(0, rest.indexOf(one) + 1);
        const together = chosen.reduce((sum, length) => sum + length, 0);
        expect(together <= CLOSEST_MAX_LENGTH || chosen.length === 1).toBe(true);
      }),
    );
  });
});

describe('the closest passages', () => {
  const index = createIndex([TOWN_HALL]);
  const question = 'Berapa warga yang hadir di rapat?';

  it('given an answer, then none', () => {
    const found = answer(question, index, { threshold: 0 });
    expect(found.decision).toBe('answer');
    expect(closestPassages(found)).toEqual([]);
  });

  it('given none that answers for sure, then the first of the passages, short, none twice', () => {
    const found = answer(question, index, { threshold: 1 });
    const shown = closestPassages(found);
    expect(found).toMatchObject({ decision: 'closest', answered: false });
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(found.passages.slice(0, shown.length));
    expect(shown.map(({ text }) => text).join('').length).toBeLessThanOrEqual(CLOSEST_MAX_LENGTH);
    const sentences = shown.flatMap(({ sentences: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('given room, then what a sentence points back at and what follows it are shown with it', () => {
    const text = 'Nelayan menguras tambak. Mereka membeli pompa baru. Harganya sembilan juta.\n\nPasar sepi hari itu.';
    const { passages } = answer('Pompa baru itu dibeli di kota mana?', createIndex([article('tambak', text)]), {
      threshold: 1,
    });
    expect(passages[0]?.text).toBe('Nelayan menguras tambak. Mereka membeli pompa baru. Harganya sembilan juta.');
  });

  it('given a long sentence between short ones, then the short ones come before it and no score rises', () => {
    const long = `Kolam renang desa ditutup ${'karena airnya keruh dan pompanya rusak '.repeat(14)}sekali.`;
    const text = ['Kolam renang itu akan dikuras.', long, 'Kolam renang dibersihkan oleh warga.'].join('\n\n');
    const { passages, ...found } = answer(
      'Kapan kolam renang dikuras oleh warga?',
      createIndex([article('kolam', text)]),
      {
        threshold: 1,
      },
    );
    const shown = closestPassages({ ...found, passages });
    expect(shown.map(({ text }) => text.length < 60)).toEqual([true, true]);
    expect(passages.at(-1)?.text).toBe(long);
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
