import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/article/formats/encoding.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('Café “kata”'), 'Café “kata”'],
    ['UTF-16 from its little end', Buffer.from('\uFEFFCafé', 'utf16le'), '\uFEFFCafé'],
    ['UTF-16 from its big end', Buffer.from('\uFEFFCafé', 'utf16le').swap16(), '\uFEFFCafé'],
  ])('given %s, then it is read without a notice', (_what, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, notices: [] });
  });

  it.each([
    ['letters', latin('Warga minum di caf\xe9 \xc9lan.'), 'Warga minum di café Élan.'],
    ['quotation marks', latin('Ia berkata, \x93Kami don\x92t tahu\x94.'), 'Ia berkata, “Kami don’t tahu”.'],
    ['dashes and dots', latin('2019\x962025 \x97 dan seterusnya\x85'), '2019–2025 — dan seterusnya…'],
    ['signs', latin('Suhu 30\xb0 C, \xa35, \x95 satu'), 'Suhu 30° C, £5, • satu'],
  ])('given Windows-1252 with %s, then it is read so, and a notice says how to save it', (_what, bytes, text) => {
    expect(decodeText(bytes)).toMatchObject({
      text,
      notices: [{ line: 1, message: expect.stringMatching(/Windows-1252/) }],
    });
  });

  it.each([
    ['UTF-8 that is broken in one place', Buffer.concat([Buffer.from('Satu – dua\nti'), latin('\xe9ga')]), 2],
    ['Cyrillic of one byte a letter', Buffer.from('cff0e8e2e5f2', 'hex'), 1],
    ['a letter that hardly any language has', latin('Satu\n\nti\xffga'), 3],
    ['a capital behind a small letter, as old Macs wrote é', latin('Caf\x8e'), 1],
    ['a bare letter', latin('R\r\n\xe9\r\n'), 2],
    ['a byte that Windows-1252 has not', latin('caf\xe9\rkata\x81'), 1],
  ])('given %s, then it is refused with the line', (_what, bytes, line) => {
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({ line, message: 'A byte on this line is not UTF-8.' }),
    );
  });

  it('given what the file declares, then that is believed where it is not UTF-8', () => {
    expect(decodeText(Buffer.from('cff0e8e2e5f2', 'hex'), 'windows-1251').text).toBe('Привет');
    expect(decodeText(latin('\x93kata\x94'), 'iso-8859-1').text).toBe('“kata”');
    expect(decodeText(Buffer.from('é'), 'iso-8859-1').text).toBe('é');
  });
});
