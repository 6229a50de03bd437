import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/library/problem.ts';

const fault = { message: 'The article has no text.', advice: 'Write it.' };

it('given a line, then it stands after the file', () => {
  expect(formatProblem({ file: 'a/b.md', line: 3, ...fault })).toBe('a/b.md:3: The article has no text. Write it.');
});

it('given no line, then only the file is named', () => {
  expect(formatProblem({ file: 'a/b.md', line: null, ...fault })).toBe('a/b.md: The article has no text. Write it.');
});

it('given control characters in a file name, then it stays one line that commands no terminal', () => {
  expect(formatProblem({ file: 'a\n\u001b[2Jb.md', line: null, ...fault })).toBe(
    'a⟨U+000A⟩⟨U+001B⟩[2Jb.md: The article has no text. Write it.',
  );
});
