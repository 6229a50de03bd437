import { describe, expect, it } from 'vitest';
import { findBody, isOrdinaryToo } from '../../../src/language/gazetteer/bodies.ts';
import { ONLY_IN_CAPITALS, SAME_NAMES, SEATS } from '../../../src/language/gazetteer/body-names.ts';
import { indexWords } from '../../../src/language/index-tokens.ts';

const namesIn = (row: string) =>
  row
    .split(' ')
    .filter((name) => name !== '|')
    .map((name) => indexWords(name.replaceAll('_', ' ')).join(' ').toLowerCase());

/** All names by which the bodies of a text are known, and those they are meant by. */
function namesFound(text: string): string[] {
  const words = indexWords(text);
  return words.flatMap((_word, at) => {
    const found = findBody(words, at);
    return found === null ? [] : [...found.same, ...found.meant];
  });
}

describe('the names of bodies', () => {
  it.each([...SAME_NAMES, ...SEATS])('given a name of "%s", then it is found in "%s"', (row, example) => {
    const names = namesIn(row);
    const found = namesFound(example).filter((name) => names.includes(name.toLowerCase()));
    expect(found.length).toBeGreaterThan(0);
  });

  // Regression: "Quai d’Orsay" and "Children’s Fund" were looked for with words that no text is cut into.
  it('given any row, then its names are cut as texts are', () => {
    const alone = [...SAME_NAMES, ...SEATS].flatMap(([row]) =>
      namesIn(row).filter((name) => / [sd](?: |$)/u.test(name)),
    );
    expect(alone).toEqual([]);
  });

  it.each([
    ['UN Children’s Fund', 'unicef'],
    ['Côte d’Ivoire', 'ivory coast'],
    ['People’s Consultative Assembly', 'mpr'],
    ['Perserikatan Bangsa-Bangsa', 'un'],
    ['Elysee', 'presiden prancis'],
    ['Türkiye', 'ankara'],
  ])('given "%s", then it is or is meant by "%s"', (text, other) => {
    expect(namesFound(text).map((name) => name.toLowerCase())).toContain(other);
  });

  it('given a body and its seat, then the names are the same, the seat is what else is meant', () => {
    expect(findBody(['kremlin'], 0)).toEqual({
      length: 1,
      same: expect.arrayContaining(['kremlin', 'moscow']),
      meant: expect.arrayContaining(['russia']),
    });
    expect(findBody(['rusia'], 0)?.meant).toContain('kremlin');
    expect(findBody(['rusia'], 0)?.same).not.toContain('kremlin');
  });

  it('given a longer name, then the longest, from its place on', () => {
    expect(findBody(['the', 'UN', 'security', 'council'], 1)).toMatchObject({
      length: 3,
      same: expect.arrayContaining(['dk pbb']),
    });
  });

  it.each([
    [['pompa'], 0],
    [[], 0],
    [['PBB'.toLowerCase()], 1],
  ])('given the words %j and position %i, then none', (words, at) => {
    expect(findBody(words, at)).toBeNull();
  });

  it.each([
    ['who', true],
    ['un', true],
    ['unicef', false],
    ['WHO', false],
  ])('given "%s", then whether it is an ordinary word too is %s', (name, expected) => {
    expect(isOrdinaryToo(name)).toBe(expected);
  });

  it('given the words that are names in capitals only, then each is a name of some body, or of a country', () => {
    expect(ONLY_IN_CAPITALS.filter((name) => name !== name.toLowerCase())).toEqual([]);
    expect(new Set(ONLY_IN_CAPITALS).size).toBe(ONLY_IN_CAPITALS.length);
  });
});
