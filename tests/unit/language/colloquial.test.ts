import { describe, expect, it } from 'vitest';
import { writtenReadings } from '../../../src/language/colloquial.ts';

describe('a word as it is spoken', () => {
  it.each([
    // The nasal in front.
    ['ngecat', 'mengecat'],
    ['ngelihat', 'melihat'],
    ['ngungsi', 'mengungsi'],
    ['ngirim', 'kirim'],
    // Regression: only "coba", which the glossary has not.
    ['nyoba', 'mencoba'],
    ['nyari', 'mencari'],
    ['nyoba', 'coba'],
    ['nyumbang', 'menyumbang'],
    ['nyumbang', 'sumbang'],
    ['nolak', 'menolak'],
    ['nangkap', 'tangkap'],
    ['ndaftar', 'mendaftar'],
    ['njual', 'jual'],
    ['minjam', 'pinjam'],
    ['mulung', 'memulung'],
    ['mbeli', 'membeli'],
    ['kebakar', 'terbakar'],
    ['ketabrak', 'tertabrak'],
    // The ending.
    ['beresin', 'bereskan'],
    ['datengin', 'datangi'],
    ['ngurusinnya', 'mengurusinya'],
    ['barengan', 'bareng'],
    // The vowels.
    ['pinjem', 'pinjam'],
    ['dateng', 'datang'],
    ['tangkep', 'tangkap'],
    ['naek', 'naik'],
    ['baek', 'baik'],
    ['pake', 'pakai'],
    ['sampe', 'sampai'],
    ['taro', 'taruh'],
    // The h that is not spoken.
    ['ilang', 'hilang'],
    ['itung', 'hitung'],
    ['abis', 'habis'],
    ['taun', 'tahun'],
    ['tau', 'tahu'],
    ['liat', 'lihat'],
    ['pait', 'pahit'],
    // Several at once.
    ['minjem', 'pinjam'],
    ['ijo', 'hijau'],
    ['ngeliat', 'melihat'],
    ['nangkep', 'menangkap'],
  ])('given "%s", then "%s" is among its readings', (spoken, written) => {
    expect(writtenReadings(spoken)).toContain(written);
  });

  it.each(['pompa', 'kolam', 'xyz', 'di', ''])('given "%s", then it is no reading of its own', (word) => {
    expect(writtenReadings(word)).not.toContain(word);
  });

  it('given a word of which nothing is spoken otherwise, then it has no reading', () => {
    expect(writtenReadings('kursi')).toEqual([]);
  });

  it('given a short word, then its readings are no shorter than three letters', () => {
    expect(writtenReadings('nain').every(({ length }) => length >= 3)).toBe(true);
  });

  it('given a reading that changes one sound and one that changes more, then the former comes first', () => {
    const readings = writtenReadings('dateng');
    expect(readings[0]).toBe('datang');
  });
});
