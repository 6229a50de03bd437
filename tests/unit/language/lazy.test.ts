import { describe, expect, it } from 'vitest';
import { lazy } from '../../../src/language/lazy.ts';

const counting = () => {
  const made: string[] = [];
  const lengthOf = lazy(({ name }: { readonly name: string }) => {
    made.push(name);
    return name === '' ? undefined : name.length;
  });
  return { made, lengthOf };
};

describe('a lazy field', () => {
  it('is made once for each object, also where it is undefined', () => {
    const { made, lengthOf } = counting();
    const [pasar, none] = [{ name: 'pasar' }, { name: '' }];
    expect([lengthOf(pasar), lengthOf(none), lengthOf(pasar), lengthOf(none)]).toEqual([5, undefined, 5, undefined]);
    expect(made).toEqual(['pasar', '']);
  });

  it('of a copy is made anew, for the copy may differ', () => {
    const { lengthOf } = counting();
    const pasar = { name: 'pasar' };
    lengthOf(pasar);
    expect(lengthOf({ ...pasar, name: 'kali' })).toBe(4);
  });

  it('stands in no JSON and in no structured clone', () => {
    const { lengthOf } = counting();
    const pasar = { name: 'pasar' };
    lengthOf(pasar);
    expect(JSON.stringify(pasar)).toBe('{"name":"pasar"}');
    expect(structuredClone(pasar)).toEqual({ name: 'pasar' });
  });
});
