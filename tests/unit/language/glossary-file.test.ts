import { describe, expect, it } from 'vitest';
import { GlossaryError, parseGlossary } from '../../../src/language/glossary-file.ts';

function faultOf(text: string): GlossaryError {
  try {
    parseGlossary(text);
  } catch (error) {
    if (error instanceof GlossaryError) return error;
  }
  throw new Error('it was read');
}

describe('a glossary file', () => {
  it('given rows, comments, empty lines, a byte order mark and line ends of Windows, then the rows', () => {
    expect(parseGlossary('\uFEFF# food\r\n\r\nfried rice\tphr\tnasi goreng\r\nsoup\tn\tsup|kuah\r\n').entries).toEqual([
      { english: 'fried rice', partOfSpeech: 'phr', indonesian: ['nasi goreng'] },
      { english: 'soup', partOfSpeech: 'n', indonesian: ['sup', 'kuah'] },
    ]);
  });

  it('given capitals and blanks around fields, then they are folded, but for initials of two letters', () => {
    expect(parseGlossary(' US \tn\t AS | Amerika Serikat ').entries).toEqual([
      { english: 'US', partOfSpeech: 'n', indonesian: ['AS', 'amerika serikat'] },
    ]);
  });

  it('given a group of related words, then it is one, with its phrases as words', () => {
    expect(parseGlossary('cost|pay for\trelated\tbiaya|bayar uang').related).toEqual([
      { en: [['cost'], ['pay', 'for']], id: [['biaya'], ['bayar', 'uang']] },
    ]);
  });

  it.each([
    ['an empty related word', 'cost||fee\trelated\tbiaya', /related word is empty/, /of both languages/],
    ['two fields', 'soup\tsup', /has 2 fields/, /one tab each/],
    ['four fields', 'soup\tn\tsup\tkuah', /has 4 fields/, /one tab each/],
    ['no English word', '\tn\tsup', /English word is missing/, /before the first tab/],
    ['an unknown part of speech', 'soup\tnoun\tsup', /`noun` is no part of speech/, /one of n, v, adj/],
    ['no translation', 'soup\tn\t', /translation is empty/, /one to five/],
    ['an empty translation', 'soup\tn\tsup||kuah', /translation is empty/, /parted by `\|`/],
    ['six translations', 'soup\tn\ta|b|c|d|e|f', /has 6 translations/, /five most usual/],
  ])('given %s on the third line, then the error names the line and what to do', (_what, row, message, advice) => {
    expect(faultOf(`# food\nrice\tn\tnasi\n${row}\n`)).toMatchObject({
      line: 3,
      message: expect.stringMatching(message),
      advice: expect.stringMatching(advice),
    });
  });
});
