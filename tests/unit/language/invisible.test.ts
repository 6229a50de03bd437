import { describe, expect, it } from 'vitest';
import { indexTokens, indexWords } from '../../../src/language/index-tokens.ts';
import { hiddenIn, seenOf, visible, visibleLine, withoutUnseen } from '../../../src/language/invisible.ts';
import { NEEDED_UNSEEN } from '../../../src/language/tables/invisible.ts';

describe('visible', () => {
  it.each([
    ['a\u202eb\u202cc', 'a⟨U+202E⟩b⟨U+202C⟩c'],
    ['Ra\u200btna Pus\u200dpita', 'Ra⟨U+200B⟩tna Pus⟨U+200D⟩pita'],
    ['\u001b[2J\u0008', '⟨U+001B⟩[2J⟨U+0008⟩'],
    ['\u009b31m', '⟨U+009B⟩31m'],
    ['pem\u00adbangunan', 'pem⟨U+00AD⟩bangunan'],
    ['a\u{e0041}b', 'a⟨U+E0041⟩b'],
    ['dermaga\rpasar', 'dermaga⟨U+000D⟩pasar'],
  ])('shows what nobody sees in %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(NEEDED_UNSEEN.map(([, example]) => example))('leaves %j as it is, which needs it', (text) => {
    expect(visible(text)).toBe(text);
    expect(withoutUnseen(text)).toBe(text);
  });

  it.each(['satu\ndua\tiga', 'satu\r\ndua', 'Pembangunan “dermaga” — 3,5 km', ''])(
    'leaves %j as it is, where all is seen',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('shows line ends too, on one line', () => {
    expect(visibleLine('a\nb\u2028c')).toBe('a⟨U+000A⟩b⟨U+2028⟩c');
  });
});

describe('hiddenIn', () => {
  it('tells what turns the direction from what is only hidden, each once', () => {
    expect(hiddenIn('\u202ea\u202cb\u200bc\u200bd ❤️')).toEqual({
      turning: ['⟨U+202E⟩', '⟨U+202C⟩'],
      others: ['⟨U+200B⟩'],
    });
  });
});

describe('the words of a text', () => {
  it('are found over unseen characters, at their places in the text as it is', () => {
    const text = 'kata Sio\u200dsaia\u200b Moala \u202e4\u200b2\u202c';
    expect(indexWords(text)).toEqual(['kata', 'siosaia', 'moala', '42']);
    expect(indexTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['kata', 'Sio\u200dsaia', 'Moala', '4\u200b2'],
    ]);
  });

  it('stand where they stood', () => {
    const seen = seenOf('\u200ba\u200bb\u200b');
    expect([seen.text, seen.start(0), seen.end(1), seen.start(1), seen.end(2)]).toEqual(['ab', 1, 2, 3, 4]);
  });
});
