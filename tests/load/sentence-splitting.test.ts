import { describe, expect, it } from 'vitest';
import { cutTokens, rangeBetween } from '../../src/language/tokens.ts';
import { fastestMs } from '../support/processor-time.ts';
import { analyse, expectTidy } from '../support/sentences.ts';

const MEBIBYTE = 1024 * 1024;
/** The slowest of several tries is the machine's, the fastest is the code's. */
const TRIES = 3;
const SPLIT_MAX_MS = 2_000;
const READ_MAX_MS = 1_000;

describe('a text of any shape', () => {
  it.each([
    [
      'one paragraph of a mebibyte',
      'Rapat digelar di Jl. Melati No. 12, kata Sari. "Kami siap." '.repeat(MEBIBYTE / 60),
    ],
    ['one word of a mebibyte', 'a'.repeat(MEBIBYTE)],
    ['a mebibyte of white space inside', `a.${' '.repeat(MEBIBYTE)}b`],
    ['quotation marks', '"'.repeat(50_000)],
    ['spaced quotation marks', 'a. " '.repeat(50_000)],
    ['full stops', '.'.repeat(50_000)],
    ['spaced full stops', '. '.repeat(50_000)],
    ['spaced exclamation marks', '! '.repeat(50_000)],
    ['opening brackets', '(a. '.repeat(50_000)],
    ['initials', 'A. '.repeat(50_000)],
    ['dotted letters', 'a.'.repeat(50_000)],
    ['bullets', '• '.repeat(MEBIBYTE / 2)],
    ['list marks', '1) '.repeat(MEBIBYTE / 3)],
    ['lines', 'a\n'.repeat(50_000)],
    ['blank lines', '\n'.repeat(MEBIBYTE)],
    ['dashes', '- '.repeat(50_000)],
    ['references', 'a.[1][2]'.repeat(50_000)],
  ])('given %s, then they are split in under two seconds', (_what, text) => {
    const ms = fastestMs(() => analyse(text, 'id'), { enoughMs: SPLIT_MAX_MS - 1, tries: TRIES });
    expect(ms).toBeLessThan(SPLIT_MAX_MS);
    expectTidy(text, analyse(text, 'id').sentences.slice(0, 100));
  });
});

it('given a long stretch of white space, then the words of the sentences around it are found within a second', () => {
  const half = 'Kata dia. '.repeat(5_000);
  const stream = cutTokens(`${half}${' '.repeat(1_000_000)}${half}`);
  const readAll = (from: number) => {
    for (let at = from; at < from + half.length; at += 10) rangeBetween(stream, at, at + 9);
  };
  const readBoth = () => {
    for (const from of [0, half.length + 1_000_000]) readAll(from);
  };
  const ms = fastestMs(readBoth, { enoughMs: READ_MAX_MS - 1, tries: TRIES });
  expect(ms).toBeLessThan(READ_MAX_MS);
});
