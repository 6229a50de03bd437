import { expect, it } from 'vitest';
import { problemLines } from '../../../src/library/tell.ts';
import type { Problem } from '../../../src/library/types.ts';

const problem = (severity: Problem['severity'], file: string, message: string): Problem => ({
  severity,
  file,
  line: null,
  message,
  advice: 'Look.',
});
const files = Array.from({ length: 8 }, (_, n) => `${n}.md`);

it('given few notices alike, then each is told', () => {
  const alike = files.slice(0, 5).map((file) => problem('notice', file, 'Kept aside.'));
  expect(problemLines(alike)).toEqual(files.slice(0, 5).map((file) => `${file}: Kept aside. Look.`));
});

it('given many notices alike, then the first is told with the number of the others, and other notices by themselves', () => {
  const alike = files.map((file) => problem('notice', file, 'Kept aside.'));
  expect(problemLines([problem('notice', 'a.md', 'Odd.'), ...alike, problem('notice', 'z.md', 'Odd.')])).toEqual([
    'a.md: Odd. Look.',
    '0.md: Kept aside. Look. The same of 7 more files (notulen validate names them).',
    'z.md: Odd. Look.',
  ]);
});

it('given many faults alike, then each is told', () => {
  expect(problemLines(files.map((file) => problem('fault', file, 'Not read.')))).toHaveLength(files.length);
});
