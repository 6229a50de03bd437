import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Integers } from '../../src/search/index/integers.ts';
import { WordsByKey } from '../../src/search/index/words-by-key.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const few = fc.array(int32, { maxLength: 50 });
const many = fc.array(int32, { minLength: 1_000, maxLength: 5_000 });

type Step =
  | { readonly do: 'push'; readonly value: number }
  | { readonly do: 'extend' | 'reserve'; readonly count: number }
  | { readonly do: 'append'; readonly values: readonly number[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('push' as const), value: int32 }) },
  fc.record({ do: fc.constant('extend' as const), count: fc.nat({ max: 600 }) }),
  fc.record({ do: fc.constant('append' as const), values: fc.oneof(few, many) }),
  fc.record({ do: fc.constant('reserve' as const), count: fc.nat({ max: 2_000 }) }),
);

/** What a plain array holds after a step. */
function onArray(values: readonly number[], change: Step): number[] {
  if (change.do === 'push') return [...values, change.value];
  if (change.do === 'extend') return [...values, ...new Array<number>(change.count).fill(0)];
  return change.do === 'append' ? [...values, ...change.values] : [...values];
}

function onList(list: Integers<Int32Array>, change: Step): void {
  if (change.do === 'push') list.push(change.value);
  else if (change.do === 'extend') expect(list.extend(change.count)).toBe(list.length - change.count);
  else if (change.do === 'append') expect(list.append(change.values)).toBe(list.length - change.values.length);
  else list.reserve(change.count);
}

describe('a list of integers', () => {
  it('given any steps, then it holds what a plain array holds, also past the size it begins with', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const list = new Integers<Int32Array>(Int32Array);
        let values: number[] = [];
        for (const change of steps) {
          onList(list, change);
          values = onArray(values, change);
          expect(list.length).toBe(values.length);
          expect(Array.from(list.toArray())).toEqual(values);
          expect(list.values.subarray(list.length).every((value) => value === 0)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('given more numbers after a copy was taken, then the copy stays', () => {
    const list = new Integers<Int32Array>(Int32Array);
    list.push(1);
    const copy = list.toArray();
    list.push(2);
    expect([Array.from(copy), Array.from(list.toArray())]).toEqual([[1], [1, 2]]);
  });

  it('given more numbers than it has room for, then what was read from it before stays as it was', () => {
    const list = new Integers<Int32Array>(Int32Array);
    for (let value = 0; value < 256; value += 1) list.push(value);
    const before = list.values;
    for (let value = 256; value < 1_000; value += 1) list.push(value);
    expect(Array.from(before)).toEqual(Array.from(before.keys()));
  });
});

describe('words by key', () => {
  const key = fc
    .string({ unit: 'grapheme', maxLength: 3 })
    .map((text) => text.replaceAll('\n', ''))
    .chain((text) => fc.constantFrom(text, 'a', 'b', '', '__proto__'));
  const pairs = fc.array(fc.tuple(key, fc.nat({ max: 40 })), { maxLength: 200 });

  /** A plain map of sorted sets, in the order of the first use of each key. */
  function plain(entries: ReadonlyArray<readonly [string, number]>): Map<string, number[]> {
    const sets = new Map<string, Set<number>>();
    for (const [one, number] of entries) sets.set(one, (sets.get(one) ?? new Set()).add(number));
    return new Map([...sets].map(([one, numbers]) => [one, [...numbers].sort((a, b) => a - b)]));
  }

  function listsOf(words: WordsByKey, keys: Iterable<string>): Map<string, readonly number[]> {
    return new Map([...keys].map((one) => [one, words.get(one)]));
  }

  const filled = (entries: ReadonlyArray<readonly [string, number]>) => {
    const words = new WordsByKey();
    for (const [one, number] of entries) words.add(one, number);
    return words;
  };

  it('given any numbers by key, then they are the lists of a plain map of sorted sets', () => {
    fc.assert(
      fc.property(pairs, (entries) => {
        const expected = plain(entries);
        expect(listsOf(filled(entries), expected.keys())).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('given pieces of any size, then another one loads them, and both go on alike', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.integer({ min: 1, max: 50 }), (entries, more, keysEach) => {
        const words = filled(entries);
        const loaded = new WordsByKey();
        for (const piece of words.toData(keysEach)) {
          expect(piece.keys.split('\n').length).toBeLessThanOrEqual(keysEach);
          loaded.load(piece);
        }
        for (const [one, number] of more) for (const each of [words, loaded]) each.add(one, number);
        const expected = plain([...entries, ...more]);
        expect(listsOf(loaded, expected.keys())).toEqual(expected);
        expect([...loaded.toData(keysEach)]).toEqual([...words.toData(keysEach)]);
      }),
      { numRuns: 200 },
    );
  });

  it('given a key that is not there, then an empty list', () => {
    expect(filled([['a', 1]]).get('b')).toEqual([]);
  });
});
