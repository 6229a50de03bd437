import { expect, test } from 'vitest';
import { formatTime } from '../../src/page/markdown/time.ts';

const NOON = Date.UTC(2025, 9, 21, 12) / 1000;

test.each([
  [0, 'now'],
  [30, 'in 30 seconds'],
  [-120, '2 minutes ago'],
  [3_569, 'in 59 minutes'],
  [3_599, 'in 1 hour'],
  [7_200, 'in 2 hours'],
  [-86_400, 'yesterday'],
  [63_072_000, 'in 2 years'],
])('GIVEN a time %d seconds away WHEN shown relatively THEN it reads "%s"', (distance, expected) => {
  expect(formatTime(NOON + distance, 'R', 'en-US', NOON * 1000)).toBe(expected);
});

test.each([
  ['en-US', 'October 21, 2025'],
  ['id', '21 Oktober 2025'],
])('GIVEN a date WHEN shown in %s THEN it reads "%s"', (locale, expected) => {
  expect(formatTime(NOON, 'D', locale, 0)).toBe(expected);
});
