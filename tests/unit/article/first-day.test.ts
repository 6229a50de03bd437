import { describe, expect, it } from 'vitest';
import { firstDays } from '../../../src/article/first-day.ts';

describe('the day from which on somebody wants sources', () => {
  it.each([
    ['2025-10-21', '2025-10-21'],
    ['2025/10/21', '2025-10-21'],
    ['21 Oktober 2025', '2025-10-21'],
    ['21 okt 2025', '2025-10-21'],
    ['Selasa, 21 Oktober 2025', '2025-10-21'],
    ['October 21, 2025', '2025-10-21'],
    ['21st of October 2025', '2025-10-21'],
    ['21/10/2025', '2025-10-21'],
    ['10/21/2025', '2025-10-21'],
    ['21.10.2025', '2025-10-21'],
    ['05/05/2025', '2025-05-05'],
    ['2025-10-21 10:30', '2025-10-21'],
    ['  2025-10-21 ', '2025-10-21'],
  ])('GIVEN "%s" THEN it is the day', (typed, day) => {
    expect(firstDays(typed)).toEqual([day]);
  });

  it.each([
    ['october 2025', '2025-10-01'],
    ['Oktober 2025', '2025-10-01'],
    ['Okt. 2025', '2025-10-01'],
    ['October, 2025', '2025-10-01'],
    ['bulan Oktober 2025', '2025-10-01'],
    ['2025-10', '2025-10-01'],
    ['10/2025', '2025-10-01'],
    ['2025 October', '2025-10-01'],
    ['2025', '2025-01-01'],
    ['tahun 2025', '2025-01-01'],
    ['sejak 2025', '2025-01-01'],
    ['since March 2025', '2025-03-01'],
  ])('GIVEN "%s" THEN it is the first day of it', (typed, day) => {
    expect(firstDays(typed)).toEqual([day]);
  });

  it.each(['05/06/2025', '5-6-2025', 'since 05/06/2025'])(
    'GIVEN "%s", of which the order of day and month is open, THEN it is either day',
    (typed) => {
      expect(firstDays(typed)).toEqual(['2025-06-05', '2025-05-06']);
    },
  );

  it.each([
    '',
    ' ',
    'last week',
    'kemarin',
    'Oktober',
    '21 Oktober',
    '21 Oktober 25',
    '2025-13',
    '2025-02-30',
    '32/10/2025',
    'Monday, 21 October 2025',
    '20255',
    '0999',
    `2025${' '.repeat(80)}`,
    'x 2025',
  ])('GIVEN "%s" THEN it is no day', (typed) => {
    expect(firstDays(typed)).toEqual([]);
  });
});
