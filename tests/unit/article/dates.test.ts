import { describe, expect, it } from 'vitest';
import { certainDate } from '../../../src/article/front-matter/dates.ts';

describe('a day that is certain', () => {
  it.each([
    ['2025-10-21', '2025-10-21'],
    ['2024-02-29', '2024-02-29'],
    ['2025/10/21', '2025-10-21'],
    ['2025.1.5', '2025-01-05'],
    ['20251021', '2025-10-21'],
    ['21/10/2025', '2025-10-21'],
    ['10/21/2025', '2025-10-21'],
    ['05-05-2025', '2025-05-05'],
    ['21 Oktober 2025', '2025-10-21'],
    ['21 Okt. 2025', '2025-10-21'],
    ['1 Agustus 2025', '2025-08-01'],
    ['21st of October, 2025', '2025-10-21'],
    ['21-Oct-2025', '2025-10-21'],
    ['October 21, 2025', '2025-10-21'],
    ['Oct. 21st 2025', '2025-10-21'],
    ['Selasa, 21 Oktober 2025', '2025-10-21'],
    ["Jum'at 24 Oktober 2025", '2025-10-24'],
    ['Tuesday, October 21, 2025', '2025-10-21'],
    ['  21   October   2025  ', '2025-10-21'],
  ])('given "%s", then it is %s', (text, day) => {
    expect(certainDate(text)).toBe(day);
  });
});

describe('a time behind it', () => {
  it.each([
    ['2025-10-21T10:30', '2025-10-21T10:30'],
    ['2025-10-21T10:30:00Z', '2025-10-21T10:30:00Z'],
    ['2025-10-21T10:30:00.125+07:00', '2025-10-21T10:30:00.125+07:00'],
    ['2025-10-21 10:30:00', '2025-10-21T10:30:00'],
    ['2025-10-21 10:30:00 +0700', '2025-10-21T10:30:00+07:00'],
    ['2025-10-21 10:30:00 +7', '2025-10-21T10:30:00+07:00'],
    ['Tue, 21 Oct 2025 10:30:00 GMT', '2025-10-21T10:30:00Z'],
    ['Selasa, 21 Oktober 2025, 10.30 WIB', '2025-10-21T10:30+07:00'],
    ['21 Oktober 2025 pukul 9.05 WITA', '2025-10-21T09:05+08:00'],
    ['October 21, 2025 at 9:05 pm', '2025-10-21T21:05'],
    ['October 21, 2025 12:00 a.m.', '2025-10-21T00:00'],
  ])('given "%s", then it is %s', (text, time) => {
    expect(certainDate(text)).toBe(time);
  });
});

describe('what is not certain', () => {
  it.each([
    ['05/06/2025', 'one of two days'],
    ['5.6.2025', 'one of two days'],
    ['Monday, 21 October 2025', 'a Tuesday'],
    ['2025-02-30', 'no day'],
    ['31 April 2025', 'no day'],
    ['2025-13-01', 'no month'],
    ['21 Oktobre 2025', 'no month'],
    ['21/10/25', 'which century'],
    ['2025', 'no day'],
    ['2025-10', 'no day'],
    ['October 2025', 'no day'],
    ['1761013800', 'a count of seconds'],
    ['2025-10-21 25:00', 'no time'],
    ['2025-10-21 10:61', 'no time'],
    ['2025-10-21 10:30 EST', 'several zones'],
    ['2025-10-21 13:00 pm', 'no time'],
    ['21 October 2025 or later', 'more than a day'],
    ['2025-10-21/2025-10-23', 'several days'],
    ['yesterday', 'no day'],
    ['', 'nothing'],
    [`21 October 2025${' '.repeat(100)}`, 'too long'],
  ])('given "%s" (%s), then nothing is made of it', (text) => {
    expect(certainDate(text)).toBeNull();
  });
});
