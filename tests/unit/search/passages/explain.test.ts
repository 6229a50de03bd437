import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { type Contribution, explain } from '../../../../src/search/passages/explain.ts';
import { shippedGlossary } from '../../../support/glossary.ts';
import { shippedArticle, TOWN_HALL } from '../articles.ts';

const index = createIndex([TOWN_HALL, shippedArticle()], { glossary: shippedGlossary() });

function explained(question: string) {
  const found = answer(question, index);
  return { found, why: explain(found, index) };
}

const sum = (contributions: readonly Contribution[]) =>
  contributions.reduce((total, { value, weight }) => total + value * weight, 0);

const QUESTIONS = [
  'Mengapa dermaga lama dibongkar?',
  'Apa kata Ratna Puspita tentang retribusi pasar?',
  'Berapa lama pembongkaran dermaga?',
  'What did Araqchi say about Gaza?',
  'What was said about humanitarian aid?',
  'Berapa harga minyak Irak?',
  'kapan dermga dibongkar',
  'Siapa yang tidak hadir?',
];

describe('an explanation', () => {
  it.each(QUESTIONS)('given "%s" then what each feature counted adds up to rank and probability', (question) => {
    const { found, why } = explained(question);
    expect(why.passages.length).toBeGreaterThan(0);
    let lowest = 1;
    why.passages.forEach(({ rank, probability, forRank, forDecision }, at) => {
      expect(sum(forRank)).toBeCloseTo(rank, 10);
      expect(rank).toBe(found.passages[at]?.rank);
      // No later passage is more probable than an earlier one, so the lowest before it may stand for its own.
      lowest = Math.min(lowest, 1 / (1 + Math.exp(-(index.model.decide.bias + sum(forDecision)))));
      expect(probability).toBeCloseTo(lowest, 10);
      expect(probability).toBe(found.passages[at]?.score);
    });
  });

  it.each(QUESTIONS)('given "%s" then what counted nothing is left out, the weightiest first', (question) => {
    for (const { forRank, forDecision } of explained(question).why.passages) {
      for (const contributions of [forRank, forDecision]) {
        const sizes = contributions.map(({ value, weight }) => Math.abs(value * weight));
        expect(sizes).not.toContain(0);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
    }
  });

  it.each(QUESTIONS)('given "%s" then every term with its weight, and words of the sources for each', (question) => {
    const { found, why } = explained(question);
    expect(why.terms.map(({ word, weight }) => [word, weight])).toEqual(
      found.analysis.terms.map(({ word, weight }) => [word, weight]),
    );
    for (const { forms } of why.terms) {
      for (const { word } of forms) {
        for (const part of word.split(' '))
          if (!/^\d+$/.test(part)) expect(index.vocabulary.has(part), word).toBe(true);
      }
    }
  });

  it('given words that matched, then they stand in the passage', () => {
    const { why } = explained('Mengapa dermaga lama dibongkar?');
    const [first] = why.passages;
    const body = index.articles.find(({ id }) => id === first?.article)?.body ?? '';
    expect(first?.matched.length).toBeGreaterThan(0);
    for (const word of first?.matched ?? []) expect(body.slice(first?.start, first?.end)).toContain(word);
  });

  it('given a translation, then by which word', () => {
    const forms = explained('What was said about humanitarian aid?').why.terms.flatMap((term) => term.forms);
    expect(forms).toContainEqual(expect.objectContaining({ reason: 'translation', through: expect.any(String) }));
  });

  it('given how the question was read, then that too', () => {
    expect(explained('Berapa lama pembongkaran dermaga?').why).toMatchObject({
      language: 'id',
      wanted: 'number',
      measure: 'duration',
      threshold: index.threshold,
    });
    expect(explained('Apa kata menlu Iran tentang Gaza?').why.speakers).toEqual(['Abbas Araqchi']);
    expect(explained('kapan dermga dibongkar').why.corrections).toEqual([{ typed: 'dermga', read: 'dermaga' }]);
    expect(explained('Berapa harga minyak Irak?').why.silence).toEqual({ reason: 'notFound' });
  });

  it('given nothing but data, then it survives JSON', () => {
    const { why } = explained('Apa kata Ratna Puspita tentang retribusi pasar?');
    expect(JSON.parse(JSON.stringify(why))).toEqual(why);
  });
});

describe('the threshold', () => {
  const question = 'Mengapa dermaga lama dibongkar?';
  const score = answer(question, index).passages[0]?.score ?? 0;

  it.each([
    ['the probability itself', score, true],
    ['a little more', score + 1e-9, false],
    ['0', 0, true],
    ['1', 1, false],
  ])(
    'given %s, then it is an answer or not, and the passages hold the same sentences',
    (_what, threshold, answered) => {
      const found = answer(question, index, { threshold });
      expect(found).toMatchObject({ answered, threshold });
      expect(found.silence === null).toBe(answered);
      expect(found.decision).toBe(answered ? 'answer' : 'closest');
      const shown = answer(question, index, { threshold: 0 }).passages.map(({ text }) => text);
      found.passages.forEach(({ text }, at) => {
        expect(shown[at]).toContain(text);
      });
    },
  );

  it('given one for the index, then it holds where the question brings none', () => {
    const strict = createIndex([TOWN_HALL], { threshold: 1 });
    expect(answer(question, strict)).toMatchObject({ answered: false, threshold: 1 });
    expect(answer(question, strict, { threshold: 0.1 })).toMatchObject({ answered: true, threshold: 0.1 });
  });
});
