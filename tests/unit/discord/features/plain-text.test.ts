import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksIn, type Names, plainText } from '../../../../src/discord/features/plain-text.ts';

const NAMES: Names = {
  member: (id) => (id === '1' ? 'Rara Wening' : undefined),
  role: (id) => (id === '2' ? 'Panitia' : undefined),
  channel: (id) => (id === '3' ? 'pengumuman' : undefined),
};

describe('plainText', () => {
  test.each([
    ['mentions', '<@1> <@!1> <@&2> <#3>', '@Rara Wening @Rara Wening @Panitia #pengumuman'],
    ['mentions of nobody known', '<@9> <@&9> <#9>', '@… @… #…'],
    ['emoji of a server', 'Selamat pagi <:ikan:123> <a:ikan:123>!', 'Selamat pagi  !'],
    ['emoji of everybody', 'Selamat pagi 🐟', 'Selamat pagi 🐟'],
    ['a command', 'pakai </ask:123456789012345678>', 'pakai /ask'],
    ['times', '<t:1700000000> <t:1700000000:D> <t:1700000000:t>', '2023-11-14 22:13 UTC 2023-11-14 22:13 UTC'],
    ['a time that there is not', 'a<t:9999999999999>b', 'ab'],
    [
      'emphasis',
      '**tebal** *miring* _miring_ __garis__ ~~coret~~ ***keduanya***',
      'tebal miring miring garis coret keduanya',
    ],
    ['emphasis in emphasis', '**tebal dan *miring* juga**', 'tebal dan miring juga'],
    ['a spoiler', 'hasilnya ||tiga lawan dua||', 'hasilnya tiga lawan dua'],
    ['code', '`/ask` dan ```\nbaris satu\n```', '/ask dan\nbaris satu'],
    ['a block of code', '```txt\nbaris satu\nbaris dua\n```', 'baris satu\nbaris dua'],
    ['headings and small print', '# Judul\n-# kecil\nisi', 'Judul\nkecil\nisi'],
    ['quoted lines', '> satu\n> dua\n\n>>> tiga', 'satu\ndua\n\ntiga'],
    ['a list', '- satu\n* dua\n1. tiga', '- satu\n* dua\n1. tiga'],
    ['a named link', 'baca [laporan](https://kota.example/a_(b)) ini', 'baca laporan ini'],
    [
      'an address',
      'baca <https://kota.example/a_b_c> dan https://kota.example/a_b_c',
      'baca https://kota.example/a_b_c dan https://kota.example/a_b_c',
    ],
    ['what is set aside', '\\*bukan miring\\* 3 \\* 4 \\_a\\_ \\<@1>', '*bukan miring* 3 * 4 _a_ @Rara Wening'],
    ['marks that mean nothing', '3 * 4 = 12, a_b_c, 2 ** 3, ~5%', '3 * 4 = 12, a_b_c, 2 ** 3, ~5%'],
    ['paragraphs', 'Satu.  \r\nDua.\n\n\n\nTiga.\n', 'Satu.\nDua.\n\nTiga.'],
    ['nothing', ' \n ', ''],
  ])('given %s, then it reads as one would write it', (_what, content, text) => {
    expect(plainText(content, NAMES)).toBe(text);
  });

  test('given any words without marks, then they are not changed', () => {
    const words = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ,.?!]{0,40}[\p{L}\p{N}]$/u);
    fc.assert(
      fc.property(words, (content) => {
        expect(plainText(content, NAMES)).toBe(content);
      }),
    );
  });

  test.each(['**', '*a', '_a', '||', '~~a', '`', '[a](http://', '<t:', '\\', '>', '# '])(
    'given the longest message of %j, then it is read in no time',
    (token) => {
      const content = token.repeat(4_000 / token.length);
      expect(plainText(content, NAMES).length).toBeLessThanOrEqual(content.length);
    },
  );
});

test.each([
  [
    'plain ones',
    'lihat https://kota.example/a, http://desa.example.',
    ['https://kota.example/a', 'http://desa.example'],
  ],
  [
    'named and hidden ones',
    '[a](https://kota.example/a) <https://kota.example/b>',
    ['https://kota.example/a', 'https://kota.example/b'],
  ],
  ['brackets of its own', '(https://kota.example/Kota_(film))', ['https://kota.example/Kota_(film)']],
  ['one twice', 'https://kota.example https://kota.example', ['https://kota.example']],
  ['other kinds', 'ftp://kota.example javascript:alert(1) kota.example', []],
  ['none that can be read', 'https:// http://[', []],
])('given %s, then those are the links', (_what, content, links) => {
  expect(linksIn(content)).toEqual(links);
});
