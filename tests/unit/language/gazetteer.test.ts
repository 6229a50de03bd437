import { describe, expect, it } from 'vitest';
import { monthNames, monthOf } from '../../../src/language/gazetteer/calendar.ts';
import { gazetteer } from '../../../src/language/gazetteer/gazetteer.ts';

const region = (text: string) => gazetteer.place(text.split(' '), 0)?.region ?? null;

describe('a place', () => {
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

describe('the name of a place', () => {
  it('given a country, then yes; given an adjective or a word, then no', () => {
    expect(['norwegia', 'norway', 'sawah'].map(gazetteer.isPlace)).toEqual([true, true, false]);
  });
});

describe('a month or weekday', () => {
  it.each([
    ['oktober', ['oktober', 'october']],
    ['monday', ['senin', 'monday']],
    ['pasar', []],
  ])('given "%s" then %j', (word, names) => expect(gazetteer.calendar(word)).toEqual(names));

  it.each([
    ['oktober', 10],
    ['okt', 10],
    ['sept', 9],
    ['senin', null],
  ])('given "%s" then month %j', (word, month) => expect(gazetteer.month(word)).toBe(month));

  it.each([
    ['ahad', 0],
    ['monday', 1],
    ['jum’at', 5],
    ['oktober', null],
  ])('given "%s" then day %j of the week', (word, day) => expect(gazetteer.weekday(word)).toBe(day));
});

describe('an office', () => {
  it('given its words, then the longest with its abbreviations; given one word, then none', () => {
    expect(gazetteer.office(['duta', 'besar', 'chile'], 0)).toEqual({ length: 2, forms: ['duta besar', 'dubes'] });
    expect(gazetteer.office(['duta'], 0)).toBeNull();
  });

  it('given abbreviations among other words, then written out', () => {
    expect(gazetteer.expandOffices(['menlu', 'iran'])).toEqual(['menteri', 'luar', 'negeri', 'iran']);
  });
});

describe('a region', () => {
  it('has its name in each language', () => {
    expect([gazetteer.regionName('IQ', 'id'), gazetteer.regionName('IQ', 'en')]).toEqual(['Irak', 'Iraq']);
    expect(gazetteer.regionName('QQ', 'en')).toBeNull();
  });

  it('gives its words to those of countries, but for those that say nothing alone', () => {
    const words = gazetteer.countryWords('en');
    expect(['zealand', 'new', 'of'].map((word) => words.has(word))).toEqual([true, false, false]);
  });
});

describe('the names of a month', () => {
  it.each([
    [1, ['january', 'jan', 'januari']],
    [5, ['may', 'mei']],
    [8, ['august', 'aug', 'agustus', 'agu', 'agt', 'ags', 'agst']],
    [11, ['november', 'nov', 'nopember', 'nop']],
    [0, []],
    [13, []],
  ])('given month %i, then each spelling once: %j', (month, names) => expect(monthNames(month)).toEqual(names));

  it('given any month, then each of its names names it', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of monthNames(month)) expect(monthOf(name), name).toBe(month);
    }
  });
});
