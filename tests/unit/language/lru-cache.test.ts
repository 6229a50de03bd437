import { describe, expect, it } from 'vitest';
import { lruCache } from '../../../src/language/lru-cache.ts';

describe('a function that remembers', () => {
  const counting = (max: number) => {
    const asked: string[] = [];
    const lengthOf = lruCache((text) => {
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
