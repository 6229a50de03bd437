import { describe, expect, it } from 'vitest';
import { cognateKeys } from '../../../src/language/cognates.ts';
import { roots, stem } from '../../../src/language/stems.ts';

describe('roots', () => {
  it.each([
    ['desakan', 'desak'], // -an on a root in -k, not -kan on "desa".
    ['mendesak', 'desak'],
    ['menyoroti', 'sorot'], // me- swallowed the s.
    ['memilih', 'pilih'],
    ['mengatakan', 'kata'],
    ['tanahnya', 'tanah'],
    ['bekerja', 'kerja'],
    ['menandatangani', 'tandatangan'],
    ['keberhasilan', 'hasil'],
  ])('given "%s" then "%s" is among them', (word, root) => expect(roots(word, 'id')).toContain(root));

  it('given any word, then it is the first itself', () => expect(roots('sawah', 'id')[0]).toBe('sawah'));
});

describe('stem', () => {
  it.each([
    ['pertemuan', 'id', 'temu'],
    ['consultations', 'en', 'consult'],
  ] as const)('given "%s" in %s then "%s"', (word, language, expected) => expect(stem(word, language)).toBe(expected));
});

describe('cognateKeys', () => {
  const meet = (english: string, indonesian: string) =>
    cognateKeys(english, 'en').some((key) => cognateKeys(indonesian, 'id').includes(key));

  it.each([
    ['solidarity', 'solidaritas'],
    ['consultations', 'konsultasi'],
    ['democracy', 'demokrasi'],
    ['parliament', 'parlemen'],
    ['pharmacy', 'farmasi'],
    ['police', 'polisi'],
    ['strategic', 'strategis'],
    ['tourism', 'turisme'],
  ])('given "%s" then "%s" meets it', (english, indonesian) => expect(meet(english, indonesian)).toBe(true));

  it.each([
    ['position', 'posisi tegas'],
    ['minister', 'menit'],
    ['station', 'stabil'],
  ])('given "%s" then "%s" does not', (english, other) => expect(meet(english, other)).toBe(false));

  it('given a short word, then none', () => expect(cognateKeys('tan', 'en')).toEqual([]));
});
