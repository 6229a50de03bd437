import { expect, test } from 'vitest';
import { fill, localeFrom, wordsIn } from '../../src/page/words.ts';

const names = (template: string) => [...template.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();

test('GIVEN a sentence with values in English WHEN read in Indonesian THEN it takes the same values', () => {
  const english = wordsIn('en-US');
  const indonesian = wordsIn('id');
  expect(Object.entries(indonesian).map(([key, value]) => [key, names(value)])).toEqual(
    Object.entries(english).map(([key, value]) => [key, names(value)]),
  );
});

test('GIVEN values with signs that mean something to replace WHEN filled in THEN they stand as they are', () => {
  expect(fill('{name} in #{channel}, {other}', { name: '$&', channel: '{name}' })).toBe('$& in #{name}, {other}');
});

test.each([
  ['id', 'id'],
  ['id-ID', 'id'],
  ['en-GB', 'en-US'],
  ['de', 'en-US'],
  [null, 'en-US'],
])('GIVEN the language tag %s WHEN the page starts THEN it is in %s', (tag, expected) => {
  expect(localeFrom(tag)).toBe(expected);
});
