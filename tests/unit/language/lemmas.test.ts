import { describe, expect, it } from 'vitest';
import { lemmas } from '../../../src/language/lemmas.ts';

describe('lemmas', () => {
  it.each([
    ['countries', 'en', 'country'],
    ['denied', 'en', 'deny'],
    ['losses', 'en', 'loss'],
    ['talks', 'en', 'talk'],
    ['planned', 'en', 'plan'],
    ['closed', 'en', 'close'],
    ['talked', 'en', 'talk'],
    ['closing', 'en', 'close'],
    ['heavily', 'en', 'heavy'],
    ['fastest', 'en', 'fast'],
    ["mayor's", 'en', 'mayor'],
    ['siapakah', 'id', 'siapa'],
    ['sawahnya', 'id', 'sawah'],
    ['dilatih', 'id', 'melatih'],
    ['dibuka', 'id', 'membuka'],
    ['diperbaiki', 'id', 'memperbaiki'],
    ['dipanggil', 'id', 'memanggil'],
    ['dicuci', 'id', 'mencuci'],
    ['ditulis', 'id', 'menulis'],
    ['disapu', 'id', 'menyapu'],
    ['digali', 'id', 'menggali'],
    ['dikirim', 'id', 'mengirim'],
  ] as const)('given "%s" in %s then it may be an inflected "%s"', (word, language, base) => {
    expect(lemmas(word, language)).toContain(base);
  });

  it.each([
    ['planning', 'plan'], // Not "plann".
    ['churches', 'church'], // Not "churche".
    ['cities', 'city'], // Not "citie".
  ])('given "%s" then "%s" is tried first, since a glossary may hold both', (word, base) => {
    expect(lemmas(word, 'en')[0]).toBe(base);
  });

  it.each([
    ['rice', 'en'],
    ['padi', 'id'],
    ['is', 'en'], // One letter would be left.
    ['', 'id'],
  ] as const)('given "%s" in %s, which is inflected in no way, then nothing', (word, language) => {
    expect(lemmas(word, language)).toEqual([]);
  });
});
