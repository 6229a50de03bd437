import { describe, expect, it } from 'vitest';
import { paragraphsIn } from '../../support/paragraphs.ts';

function read(body: string) {
  return paragraphsIn(body).map(({ start, end }) => body.slice(start, end));
}

describe('paragraphs', () => {
  it('given no blank line, then each line is a paragraph', () => {
    expect(read('Satu.\nDua.\nTiga.\n')).toEqual(['Satu.', 'Dua.', 'Tiga.']);
  });

  it('given a blank line, then blank lines part paragraphs and single line ends do not', () => {
    expect(read('Satu,\ndua.\n\nTiga.\n \t \nEmpat.')).toEqual(['Satu,\ndua.', 'Tiga.', 'Empat.']);
  });

  it('given blank lines only before and after the text, then each line is a paragraph', () => {
    expect(read('\n\n  Satu. \nDua.\t\n\n')).toEqual(['Satu.', 'Dua.']);
  });

  it('given a dateline and a credit line, then neither belongs to a paragraph and numbering leaves them out', () => {
    const body = 'kabarpagi.com - Satu.\nDua.\nSumber: TNA\n';
    expect(read(body)).toEqual(['Satu.', 'Dua.']);
    expect(paragraphsIn(body).map(({ index }) => index)).toEqual([0, 1]);
  });

  it.each(['', ' \n\t\n ', 'Sumber: TNA'])('given no text, %j, then there is no paragraph', (body) => {
    expect(read(body)).toEqual([]);
  });
});
