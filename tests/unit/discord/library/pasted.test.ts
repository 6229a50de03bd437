import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, titleIn } from '../../../../src/discord/features/library/pasted.ts';

describe('a text that was pasted in two fields', () => {
  test.each([
    ['a word that the first field cut off', ['Iuran kebersi', 'han naik.'], 13, 'Iuran kebersihan naik.'],
    [
      'a sentence that the first field cut off',
      ['Iuran kebersihan', 'naik menjadi dua puluh ribu.'],
      4_000,
      'Iuran kebersihan naik menjadi dua puluh ribu.',
    ],
    ['a new paragraph', ['Iuran naik.', 'Kas tinggal tiga juta.'], 4_000, 'Iuran naik.\n\nKas tinggal tiga juta.'],
    [
      'a speaker’s label after a heading',
      ['Notulen rapat', 'WS: Iuran naik.'],
      4_000,
      'Notulen rapat\n\nWS: Iuran naik.',
    ],
    ['nothing in the first', ['', 'Kas tinggal tiga juta.'], 4_000, 'Kas tinggal tiga juta.'],
    ['nothing at all', ['', ''], 4_000, ''],
  ])('given %s, then the parts are joined in their order', (_what, parts, full, text) => {
    expect(joined(parts, full)).toBe(text);
  });

  test('given any parts, then no character of them is lost, and only blanks come in between', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3 }), fc.integer({ min: 1, max: 20 }), (parts, full) => {
        expect(joined(parts, full).replace(/\s/gu, '')).toBe(parts.join('').replace(/\s/gu, ''));
      }),
    );
  });
});

describe('the title of a text without one', () => {
  test.each([
    ['a short first line above more', 'Rapat warga\n\nIuran naik.', 'Rapat warga'],
    ['one line alone', 'Iuran naik menjadi dua puluh ribu.', null],
    ['a first paragraph', `${'Iuran naik. '.repeat(20)}\n\nKas tinggal tiga juta.`, null],
    ['front matter', '---\ntitle: Rapat\n---\nIuran naik.', null],
    ['a line without a word', '***\n\nIuran naik.', null],
  ])('given %s, then it is %j', (_what, text, title) => {
    expect(titleIn(text)).toBe(title);
  });
});
