import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { analyse } from '../../../../src/search/query/analyse.ts';
import { findCandidates } from '../../../../src/search/rank/candidates.ts';
import { article, TOWN_HALL } from '../articles.ts';

const SENTENCES = 3_000;
const CANDIDATES_MAX = 50;

/** Thousands of sentences about rice, one of them about a flute too; one man speaks in many. */
const many = createIndex([
  article(
    'sawah',
    Array.from({ length: SENTENCES }, (_, at) =>
      at === 2_500 ? 'Warga menanam padi sambil meniup seruling.' : `Warga menanam padi di petak ${at}.`,
    ).join('\n\n'),
  ),
  article(
    'lurah',
    Array.from({ length: 80 }, (_, at) => `"Jalan nomor ${at} akan diperbaiki," kata Lurah Wira Sentosa.`).join('\n\n'),
  ),
]);
const candidates = (question: string, index = many) => findCandidates(analyse(question, index), index);
const textOf = (sentence: number) => {
  const { start, end } = many.sentences.inArticle(sentence);
  return many.sentences.article(sentence).body.slice(start, end);
};

describe('findCandidates', () => {
  it('given a word that thousands of sentences hold, then fifty', () => {
    expect(candidates('padi')).toHaveLength(CANDIDATES_MAX);
  });

  it('given a rare word beside common ones, then its sentence is among them', () => {
    const found = candidates('Siapa warga yang menanam padi dengan seruling?');
    expect(found.length).toBeLessThanOrEqual(CANDIDATES_MAX);
    expect(found.map(({ sentence }) => textOf(sentence))).toContainEqual(expect.stringContaining('seruling'));
  });

  it('given only a word that more sentences hold than are read, then it is looked up all the same', () => {
    // The rarest term has no limit: there is nothing rarer to find the sentence by.
    expect(candidates('warga').length).toBeGreaterThan(0);
  });

  it('given somebody whose words are asked for, then that person’s sentences too, at most fifty more', () => {
    const found = candidates('Apa kata Wira Sentosa tentang seruling?');
    const spoken = found.filter(({ sentence }) => many.sentences.people(sentence).speakers.has('Wira Sentosa'));
    expect(spoken.length).toBeGreaterThanOrEqual(CANDIDATES_MAX);
    expect(found.length).toBeLessThanOrEqual(CANDIDATES_MAX * 2);
    expect(new Set(found.map(({ sentence }) => sentence)).size).toBe(found.length);
  });

  it('given words that no sentence holds, then none', () => {
    expect(candidates('Berapa harga emas?')).toEqual([]);
    expect(candidates('')).toEqual([]);
  });

  it('given two words of a compound, then sentences with either part are worth a look', () => {
    const town = createIndex([TOWN_HALL]);
    expect(candidates('kerja sama koperasi', town).length).toBe(2);
  });
});
