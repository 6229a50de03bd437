import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { askedOffice } from '../../../../src/search/suggestions/asked-office.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const index = createIndex(
  [article('a', '"Kami setuju," kata Ketua RT Kasiman Halim. "Ya," kata Bupati Maria Goreti Landusari.')],
  { glossary: shippedGlossary() },
);

describe('an office that a question asks for', () => {
  it.each([
    ['Gubernur Lembah Raya', 'id', 'id', 'Gubernur Lembah Raya'],
    ['Gubernur Lembah Raya', 'id', 'en', 'governor of Lembah Raya'],
    ['Ketua Badan Permusyawaratan Desa (BPD)', 'id', 'id', 'Ketua Badan Permusyawaratan Desa'],
    ['juru bicara pemerintah kabupaten', 'id', 'id', 'juru bicara pemerintah kabupaten'],
    ['Wakil Rektor Bidang Keuangan', 'id', 'id', 'Wakil Rektor Bidang Keuangan'],
    ["Kestria's trade secretary", 'en', 'en', 'trade secretary of Kestria'],
    ['the Mavonnese commerce minister', 'en', 'en', 'Mavonnese commerce minister'],
    ['Town Clerk', 'en', 'en', 'Town Clerk'],
    ['deputy mayor', 'en', 'id', 'wakil wali kota'],
  ] as const)('GIVEN "%s" (%s) for a reader of %s THEN it is "%s"', (office, written, language, asked) => {
    expect(askedOffice(office, written, language, index)).toBe(asked);
  });

  it.each([
    ['Gubernur Tanjung Arum Maria Goreti Landusari bertemu di Pendapa', 'id', 'a person is named in it'],
    ['Ketua RT 04 Kasiman', 'id', 'a person is named in it'],
    ['Kepala Dinas Perikanan, Direktur Perumda', 'id', 'it is two'],
    ['WAKIL ORANG', 'id', 'it is a heading'],
    ['ini yang bendahara ya', 'id', 'it is a sentence'],
    ['juru mesin', 'id', 'it could be anybody’s'],
    ['kepala unit', 'id', 'it could be any'],
    ['wakil kelompok tani', 'id', 'several stand for a group'],
    ['kader posyandu Siti', 'id', 'several hold it'],
    ['Ketua', 'id', 'it could be any'],
    ['amendment by Councillor', 'en', 'it is no office'],
    ['retired bus driver', 'en', 'several are'],
    ['Hotel owner', 'en', 'several are'],
    ['Mr J. Peverell', 'en', 'it is a name'],
    ["association's chair", 'en', 'whose it is has no name'],
  ] as const)('GIVEN "%s" (%s) THEN nobody is asked for it: %s', (office, written, _why) => {
    expect(askedOffice(office, written, written, index)).toBeNull();
  });
});
