import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { readQuestion } from '../../../../src/search/query/question.ts';
import { readSpoken } from '../../../../src/search/query/spoken-words.ts';
import { glossaryOf, shippedGlossary } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const index = createIndex(
  [
    article(
      'kolam',
      'Rini menyumbang pompa. Warga meminjam perahu. Gudang terbakar pada malam hari. Lurah menolak iuran baru. Anak-anak mencoba rakit.',
    ),
  ],
  { glossary: shippedGlossary() },
);

const termsOf = (question: string, from = index) => analyse(question, from).terms.map(({ word }) => word);

describe('a word of speech in a question', () => {
  it.each([
    ['siapa yang nyumbang pompa', 'nyumbang', 'menyumbang'],
    ['siapa aja yang minjem perahu itu', 'minjem', 'meminjam'],
    ['kapan gudang itu kebakar', 'kebakar', 'terbakar'],
    ['kenapa lurah nolak iuran', 'nolak', 'menolak'],
    ['siapa yang nyoba rakit itu', 'nyoba', 'mencoba'],
  ])('given "%s", then "%s" is no term, but a form of "%s" is', (question, spoken, written) => {
    const terms = termsOf(question);
    expect(terms).not.toContain(spoken);
    expect(terms.some((word) => word.endsWith(written))).toBe(true);
  });

  it('given a word that the glossary alone has, then what it has', () => {
    expect(termsOf('siapa yang ngungsi kemarin')).toContain('mengungsi');
  });

  it.each([
    ['siapa yang dibetulin rumahnya', 'dibetulkan'],
    ['jalan mana yang ditinggiin', 'ditinggikan'],
  ])('given "%s", whose verb neither has as it is written, then "%s"', (question, written) => {
    expect(termsOf(question)).toContain(written);
  });

  it('given readings of which the library has one and the glossary another, then that of the library', () => {
    const own = createIndex([article('a', 'Rini menyumbang pompa.')], {
      glossary: glossaryOf({ donate: 'menyumbang|sumbang', carp: 'cumbang' }),
    });
    expect(termsOf('siapa yang nyumbang pompa', own)).toContain('menyumbang');
    const other = createIndex([article('a', 'Pompa dibeli.')], { glossary: glossaryOf({ carp: 'cumbang' }) });
    expect(termsOf('siapa yang nyumbang pompa', other)).toContain('cumbang');
  });

  it('given a word that the library has as it is spoken, then it stays', () => {
    const own = createIndex([article('a', '“Rini nyumbang pompa,” kata warga. Lena menyumbang.')]);
    expect(termsOf('siapa nyumbang pompa', own)).toContain('nyumbang');
  });

  it.each([
    ['siapa Nyumbang itu di kolam', 'nyumbang'], // A name.
    ['siapa yang ngxyzq pompa', 'ngxyzq'], // Nothing has any reading of it.
  ])('given "%s", then "%s" stays', (question, word) => {
    expect(termsOf(question)).toContain(word);
  });

  it('given a question in English, then its words stay', () => {
    const words = readQuestion('who gave the nyumbang', 'en');
    expect(readSpoken(words, 'en', index)).toBe(words);
  });

  it('given a reading, then it stands where the spoken word stood', () => {
    const question = 'siapa nyumbang pompa';
    const term = analyse(question, index).terms.find(({ word }) => word === 'menyumbang');
    expect(question.slice(term?.start, term?.end)).toBe('nyumbang');
  });
});
