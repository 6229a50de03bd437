import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/language/gazetteer/gazetteer.ts';

const region = (text: string) => gazetteer.place(text.split(' '), 0)?.region ?? null;

describe('findPlace', () => {
  it.each([
    ['iran', 'IR'],
    ['iranian', 'IR'],
    ['irak', 'IQ'],
    ['iraqis', 'IQ'],
    ['lebanese', 'LB'],
    ['ukraina', 'UA'],
    ['ukrainian', 'UA'],
    ['dutch', 'NL'],
    ['jerman', 'DE'],
    ['arab saudi', 'SA'],
    ['united states', 'US'],
    ['AS', 'US'],
    ['eropa', '150'],
  ])('given "%s" then %s', (text, code) => expect(region(text)).toBe(code));

  it.each(['bahan', 'kami', 'dari', 'man', 'main', 'urban', 'as', 'islamic'])('given "%s" then no place', (text) =>
    expect(region(text)).toBeNull(),
  );

  it('given a longer name, then the longest', () => {
    expect(gazetteer.place(['papua', 'new', 'guinea', 'today'], 0)).toMatchObject({ region: 'PG', length: 3 });
  });

  it('given a country, then its names in both languages', () => {
    expect(gazetteer.place(['german'], 0)?.forms).toEqual(expect.arrayContaining(['jerman', 'germany']));
  });
});

describe('isPlace', () => {
  it('given a country, then yes; given an adjective or a word, then no', () => {
    expect(['norwegia', 'norway', 'sawah'].map(gazetteer.isPlace)).toEqual([true, true, false]);
  });
});

describe('calendarNames', () => {
  it.each([
    ['oktober', ['oktober', 'october']],
    ['monday', ['senin', 'monday']],
    ['pasar', []],
  ])('given "%s" then %j', (word, names) => expect(gazetteer.calendar(word)).toEqual(names));
});
