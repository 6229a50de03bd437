import { describe, expect, it } from 'vitest';
import { nameKey, nameKeys } from '../../../src/language/names.ts';

describe('nameKey', () => {
  it.each([
    ['Araqchi', 'Araghchi'],
    ['Araqchi', 'Aragchi'],
    ['Araqchi', 'Araghci'],
    ['Araqchi', 'araqchi'],
    ['al-Araji', 'Araji'],
    ['al-Araji', 'Al‑Araji'],
    ['Qasim', 'Qassem'],
    ['Qasim', 'Kasim'],
    ['Teheran', 'Tehran'],
    ['Mahmoud', 'Mahmud'],
    ['Soekarno', 'Sukarno'],
    ['Husayn', 'Husain'],
    ['Ramadhan', 'Ramadan'],
    ['Djoko', 'Joko'],
    ['Syarif', 'Sharif'],
    ['Iraq', 'Irak'],
    ['Mu’ti', 'Muti'],
    ['José', 'Jose'],
  ])('given %s and %s, then they are one name', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Iran', 'Irak'],
    ['Iran', 'Iraq'],
    ['Araqchi', 'Araji'],
    ['Araghchi', 'al-Araji'],
    ['Sari', 'Siri'],
    ['Wira', 'Wiro'],
    ['Budi', 'Rudi'],
    ['Melati', 'Melani'],
  ])('given %s and %s, then they are two names', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('given a word without letters or digits, then gives nothing', () => {
    expect(nameKey('—’')).toBe('');
  });

  it('given another script, then keeps it', () => {
    expect(nameKey('Мария')).not.toBe('');
  });
});

describe('nameKeys', () => {
  it('given the article written apart, then leaves it out', () => {
    expect(nameKeys('Qasim Al Araji')).toEqual(nameKeys('Qasim al-Araji'));
  });

  it('given the article alone, then keeps it', () => {
    expect(nameKeys('Al')).toEqual([nameKey('Al')]);
  });

  it('given commas and double spaces, then gives one key a word', () => {
    expect(nameKeys('Araqchi,  Abbas')).toEqual([nameKey('Araqchi'), nameKey('Abbas')]);
  });
});
