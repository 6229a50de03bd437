import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegerList } from '../../src/search/index/integer-list.ts';
import { packPostings, unpackPostings } from '../../src/search/index/postings.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('a list of integers', () => {
  it('given any numbers, then it holds what a plain array holds, also past the size it begins with', () => {
    const numbers = fc.oneof(
      fc.array(int32, { maxLength: 50 }),
      fc.array(int32, { minLength: 1_000, maxLength: 5_000 }),
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const list = new IntegerList();
        for (const value of values) list.push(value);
        expect(list.length).toBe(values.length);
        expect(Array.from(list.toArray())).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  it('given more numbers after a copy was taken, then the copy stays', () => {
    const list = new IntegerList();
    list.push(1);
    const copy = list.toArray();
    list.push(2);
    expect([Array.from(copy), Array.from(list.toArray())]).toEqual([[1], [1, 2]]);
  });
});

describe('packed postings', () => {
  const key = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\n', ''));
  const postings = fc.uniqueArray(fc.tuple(key, fc.array(fc.nat(), { maxLength: 8 })), { selector: ([word]) => word });

  it('given any lists by key, then unpacked they are the lists of a plain map, in its order', () => {
    fc.assert(
      fc.property(postings, (entries) => {
        const unpacked = unpackPostings(packPostings(new Map(entries)));
        expect([...unpacked].map(([word, numbers]) => [word, Array.from(numbers)])).toEqual(entries);
      }),
      { numRuns: 300 },
    );
  });

  it('given lists unpacked and packed again, then the same bytes', () => {
    fc.assert(
      fc.property(postings, (entries) => {
        const once = packPostings(new Map(entries));
        expect(packPostings(unpackPostings(once))).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
