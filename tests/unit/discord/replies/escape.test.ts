import { describe, expect, test } from 'vitest';
import { blockQuote, escapeMarkup, escapeWithBold, unescapeMarkup } from '../../../../src/discord/replies/escape.ts';
import { drawn, HOSTILE } from '../../../support/live-markup.ts';

describe('escapeMarkup', () => {
  test.each(HOSTILE)('given %j, when escaped, then nothing of it is drawn and it reads back the same', (token) => {
    for (const text of [token, `before ${token} after`, `line\n${token} x`, `  ${token} x`, `x${token}x`]) {
      expect(drawn(escapeMarkup(text)), text).toEqual([]);
      expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
    }
  });

  test.each(HOSTILE.filter((token) => !/^\\|^\*$/.test(token)))(
    'given %j as it is, then the model of the test does draw it',
    (token) => {
      expect(drawn(`${token} x`)).not.toEqual([]);
    },
  );

  test('given ordinary prose, when escaped, then not a character of it changes', () => {
    const prose = '“Kami setuju (21/10/2025),” kata Dr. Al-Bana: 3,5 persen; pukul 10:30 - 11.00 di contoh.co.id!';
    expect(escapeMarkup(prose)).toBe(prose);
  });

  test('given an invisible character between a line’s start and its mark, then the mark is escaped all the same', () => {
    expect(escapeMarkup('\u200b# heading')).toBe('⟨U+200B⟩\\# heading');
    expect(escapeMarkup('text\n \u2060> quote')).toBe('text\n ⟨U+2060⟩\\> quote');
  });

  test('given what nobody sees, when escaped, then it is seen, and reads back the same', () => {
    for (const [text, shown] of [
      ['a\u202eb\u202c', 'a⟨U+202E⟩b⟨U+202C⟩'],
      ['\u0007x', '⟨U+0007⟩x'],
      ['⟨U+202E⟩', '\\⟨U+202E⟩'],
      ['👩‍🌾 ❤️', '👩‍🌾 ❤️'],
    ] as const) {
      expect(escapeMarkup(text)).toBe(shown);
      expect(unescapeMarkup(shown)).toBe(text);
    }
  });
});

describe('escapeWithBold', () => {
  test('given a range inside a word, then only that part is bold', () => {
    expect(escapeWithBold('kerjasama', [[0, 5]])).toBe('**kerja**sama');
  });

  test('given ranges that touch or overlap, then they become one, since `**a****b**` shows its asterisks', () => {
    expect(
      escapeWithBold('abcdef', [
        [0, 2],
        [2, 4],
        [3, 5],
      ]),
    ).toBe('**abcde**f');
  });

  test('given markup beside and inside a range, then it stays inert and the bold ends where it should', () => {
    expect(escapeWithBold('a*b*c', [[1, 4]])).toBe('a**\\*b\\***c');
    expect(escapeWithBold('x\\', [[0, 2]])).toBe('**x\\\\**');
  });

  test('given a token that a range cuts in two, then it is escaped as one', () => {
    expect(escapeWithBold('<@123>', [[1, 3]])).toBe('\\<**\\@1**23>');
    expect(escapeWithBold('https://example.com', [[0, 5]])).toBe('**https**\\://example.com');
  });

  test('given what nobody sees inside a range, then it is seen there', () => {
    expect(escapeWithBold('a\u200bb c', [[0, 3]])).toBe('**a⟨U+200B⟩b** c');
  });

  test('given a range over a line end, then each line has bold of its own', () => {
    expect(escapeWithBold('one\ntwo', [[0, 7]])).toBe('**one**\n**two**');
  });

  test('given a range with blanks at its edges or nothing else, then bold hugs the words or is left out', () => {
    expect(escapeWithBold('a b c', [[1, 4]])).toBe('a **b** c');
    expect(escapeWithBold('a  b', [[1, 3]])).toBe('a  b');
  });
});

test('given several lines, when quoted, then each stands behind the bar', () => {
  expect(blockQuote('one\ntwo\r\nthree')).toBe('> one\n> two\n> three');
});
