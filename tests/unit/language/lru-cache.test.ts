import { describe, expect, it } from 'vitest';
import { LruCache, memoize } from '../../../src/language/lru-cache.ts';

describe('a function that remembers', () => {
  const counting = (max: number) => {
    const asked: string[] = [];
    const lengthOf = memoize((text) => {
      asked.push(text);
      return text.length > 3 ? text.length : null;
    }, max);
    return { asked, lengthOf };
  };

  it('computes the same text once, also where it gives null', () => {
    const { asked, lengthOf } = counting(10);
    expect([lengthOf('garam'), lengthOf('teh'), lengthOf('garam'), lengthOf('teh')]).toEqual([5, null, 5, null]);
    expect(asked).toEqual(['garam', 'teh']);
  });

  it('keeps what is asked for again and again, and forgets the rest', () => {
    const { asked, lengthOf } = counting(2);
    for (const other of ['satu', 'dua', 'tiga', 'empat', 'lima']) {
      lengthOf('garam');
      lengthOf(other);
    }
    expect(asked.filter((text) => text === 'garam')).toHaveLength(1);
    lengthOf('satu');
    expect(asked.filter((text) => text === 'satu')).toHaveLength(2);
  });

  it('holds at most twice as many as it was told', () => {
    const { asked, lengthOf } = counting(3);
    const texts = Array.from({ length: 20 }, (_, at) => `kata${at}`);
    texts.forEach(lengthOf);
    asked.length = 0;
    texts.reverse().forEach(lengthOf);
    expect(asked.length).toBeGreaterThanOrEqual(20 - 2 * 3);
  });
});

describe('a cache', () => {
  it('gives what was set, computes the rest once, and again where that threw', () => {
    const cache = new LruCache<string, number>(2);
    const broken = () => {
      throw new Error('broken');
    };
    cache.set('a', 1);
    expect(cache.get('a')).toBe(1);
    expect(cache.get('b')).toBeUndefined();
    expect(() => cache.getOrCompute('b', broken)).toThrow('broken');
    expect(cache.getOrCompute('b', () => 2)).toBe(2);
    expect(cache.getOrCompute('b', broken)).toBe(2);
  });

  it('takes the newest value of a key, also of one that is about to be forgotten', () => {
    const cache = new LruCache<string, number>(1);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.set('a', 3);
    expect([cache.get('a'), cache.get('b')]).toEqual([3, 2]);
    cache.set('c', 4);
    expect([cache.get('a'), cache.get('c')]).toEqual([undefined, 4]);
  });
});
