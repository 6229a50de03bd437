import { describe, expect, it } from 'vitest';
import { EMPTY_GLOSSARY } from '../../../src/language/glossary.ts';
import { officeFor, officeOf, translatedOffice } from '../../../src/search/offices.ts';
import { shippedGlossary } from '../../support/glossary.ts';
import { article } from './articles.ts';

const glossary = shippedGlossary();

describe('an office in the other language', () => {
  it.each([
    ['Menteri Luar Negeri Iran', 'foreign minister of Iran'],
    ['Penasihat Keamanan Nasional Irak', 'national security adviser of Iraq'],
    ['Menteri Keuangan', 'finance minister'],
    ['Bupati Mendala', 'regent of Mendala'],
    ['Gubernur Lembah Raya', 'governor of Lembah Raya'],
    ['Wali Kota Teluk Sagara', 'mayor of Teluk Sagara'],
    ['Kepala Desa', 'village head'],
    ['bendahara', 'treasurer'],
  ])('GIVEN the Indonesian "%s" THEN it is the %s', (office, english) => {
    expect(translatedOffice(office, 'id', glossary)).toBe(english);
  });

  it.each([
    ['foreign minister of Iran', 'menteri luar negeri Iran'],
    ["Iran's foreign minister", 'menteri luar negeri Iran'],
    ['the Foreign Minister of the United States', 'menteri luar negeri Amerika Serikat'],
    ['mayor of Millbrook', 'wali kota Millbrook'],
    ["Millbrook's mayor", 'wali kota Millbrook'],
    ['deputy mayor', 'wakil wali kota'],
    ['butcher', 'tukang daging'],
  ])('GIVEN the English "%s" THEN it is "%s"', (office, indonesian) => {
    expect(translatedOffice(office, 'en', glossary)).toBe(indonesian);
  });

  it.each([
    ['Kepala Dinas Perikanan', 'id', 'a word of it has no translation as an office'],
    ['Direktur RSUD Mendala', 'id', 'initials are no place'],
    ['guru BK', 'id', 'what teachers teach is no place'],
    ['Pengurus', 'id', 'it can be several offices'],
    ['Lurah', 'id', 'it is nothing’s first translation'],
    ['Wahyu Santosa', 'id', 'it is a name'],
    ['ini yang bendahara ya', 'id', 'it is no office'],
    ["Osei-Lund's deputy", 'en', 'whose it is has two words'],
    ["association's chair", 'en', 'whose it is has no name'],
    ['', 'en', 'there is none'],
    ['kepala '.repeat(40), 'id', 'it is longer than an office'],
  ] as const)('GIVEN "%s" (%s) THEN it stays as it is, for %s', (office, written, _why) => {
    expect(translatedOffice(office, written, glossary)).toBeNull();
  });

  it.each(['ketua', 'juru bicara', 'kepala sekolah'])('GIVEN "%s" THEN nobody is made a man by it', (office) => {
    expect(translatedOffice(office, 'id', glossary) ?? '').not.toMatch(/(?:man|master)$/u);
  });

  it('GIVEN no glossary THEN nothing is translated', () => {
    expect(translatedOffice('Menteri Luar Negeri Iran', 'id', EMPTY_GLOSSARY)).toBeNull();
  });
});

describe('the office that an article gives somebody', () => {
  const summit = article(
    'summit',
    'Menteri Luar Negeri Fiji, Salote Vuniwaqa, tiba pada Senin. "Kami mendukung gencatan senjata," kata Salote.',
  );

  it('GIVEN a reader of its language THEN it needs no other words; of another, what they call it', () => {
    const held = officeOf(summit, 'Salote Vuniwaqa');
    expect(held).toEqual({ office: 'Menteri Luar Negeri Fiji', language: 'id' });
    if (held === null) throw new Error('there is none');
    expect(officeFor('id', held, glossary)).toBeNull();
    expect(officeFor('en', held, glossary)).toBe('foreign minister of Fiji');
    expect(officeOf(summit, 'Nobody')).toBeNull();
  });
});
