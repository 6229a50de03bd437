import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { weighWordSenses } from '../../../../src/search/query/word-senses.ts';
import type { Form } from '../../../../src/search/types.ts';
import { glossaryOf } from '../../../support/glossary.ts';
import { article } from '../articles.ts';

const glossary = glossaryOf({
  promise: 'janji|menjanjikan',
  treaty: 'perjanjian',
  vow: 'berjanji|janji',
  plan: 'rancangan',
});
const form = (word: string, similarity: number, reason: Form['reason']): Form => ({ word, similarity, reason });
const weighed = (other: Form, word = 'janji') => weighWordSenses([other], word, 'id', glossary)[0]?.similarity;

describe('words of one root', () => {
  it('given a translation in common, then they are surely the same', () => {
    expect(weighed(form('berjanji', 0.7, 'root'))).toBe(0.9);
  });

  it('given none in common and one of them derived, then they are half as sure', () => {
    expect(weighed(form('perjanjian', 0.9, 'stem'))).toBe(0.45);
    expect(weighed(form('janji', 0.9, 'stem'), 'perjanjian')).toBe(0.45);
  });

  it.each([
    ['a word the glossary does not have', form('janjian', 0.9, 'stem')],
    ['the word itself', form('janji', 1, 'word')],
    ['a form by anything but the root', form('perjanjian', 0.85, 'cognate')],
  ])('given %s, then it stays as it was', (_what, other) => expect(weighed(other)).toBe(other.similarity));

  it('given an empty glossary, then nothing changes', () => {
    const forms = [form('perjanjian', 0.9, 'stem')];
    expect(weighWordSenses(forms, 'janji', 'id', glossaryOf({}))).toEqual(forms);
  });
});

describe('a promise and a treaty', () => {
  const text =
    'Kedua desa menandatangani perjanjian tentang pasokan air. Kepala desa mengucapkan janji tentang pasokan air.';
  const index = createIndex([article('a', text)], { glossary });

  it.each([
    // "janji" and "perjanjian" share a root, and all else is in both sentences.
    ['Janji apa tentang pasokan air?', 'mengucapkan janji'],
    ['Perjanjian apa tentang pasokan air?', 'menandatangani perjanjian'],
  ])('given "%s" then the sentence that has the word itself comes first', (question, expected) => {
    expect(answer(question, index).passages[0]?.text).toContain(expected);
  });

  it('given only the treaty in the sources, then a question for the promise finds it less probable', () => {
    const treaty = 'Kedua desa menandatangani perjanjian tentang pasokan air.';
    const probability = (rows: Record<string, string>) =>
      answer('Janji apa tentang pasokan air?', createIndex([article('a', treaty)], { glossary: glossaryOf(rows) }))
        .passages[0]?.score ?? 0;
    expect(probability({ promise: 'janji', treaty: 'perjanjian' })).toBeLessThan(probability({}));
  });
});
