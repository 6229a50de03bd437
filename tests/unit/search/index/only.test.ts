/** An index of some of its articles, as the `source` option asks for. */
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { checkQuotation } from '../../../../src/check/check.ts';
import { answer } from '../../../../src/search/answer.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { findQuotations } from '../../../../src/search/quotations/quotations.ts';
import { HARBOUR, LIBRARY_EN } from '../../../support/texts.ts';

const HARBOUR_2 = HARBOUR.replaceAll('Bagus Prakoso', 'Sekar Wibawa')
  .replaceAll('ujar Bagus', 'ujar Sekar')
  .replace('gudang pendingin', 'gudang beras');
const [harbour, other, library] = [
  parseArticle('harbour', HARBOUR),
  parseArticle('other', HARBOUR_2),
  parseArticle('library', LIBRARY_EN),
] as const;
const ALL = createIndex([harbour, library, other]);
const HARBOUR_ONLY = ALL.only(new Set([harbour]));

describe('given one article of three', () => {
  test('then it is the only one, with its own people', () => {
    expect(HARBOUR_ONLY.articles).toEqual([harbour]);
    expect(HARBOUR_ONLY.people.entries.map(({ name }) => name)).toEqual(['Rina Wulandari', 'Bagus Prakoso']);
    expect(HARBOUR_ONLY.people.named('Rina Wulandari')?.articles).toBe(1);
    expect([...HARBOUR_ONLY.languages]).toEqual(['id']);
  });

  test('then every passage, quotation and verdict is that article’s', () => {
    for (const question of [
      'Apa yang diminta tentang gudang?',
      'Berapa biaya pelabuhan?',
      'What about the reading room?',
    ]) {
      for (const { article } of answer(question, HARBOUR_ONLY).passages) expect(article).toBe(harbour);
    }
    expect(answer('Berapa biaya pelabuhan itu dibangun?', HARBOUR_ONLY).decision).toBe('answer');
    expect(new Set(findQuotations(HARBOUR_ONLY, {}).map(({ article }) => article))).toEqual(new Set([harbour]));
    const claim = '“Kami meminta gudang beras yang lebih besar” — Sekar Wibawa';
    expect(checkQuotation(claim, ALL).verdict).toBe('verbatim');
    expect(checkQuotation(claim, HARBOUR_ONLY).verdict).not.toBe('verbatim');
  });

  test('then the whole stays as it was', () => {
    expect(ALL.articles).toEqual([harbour, library, other]);
    expect(ALL.people.named('Sekar Wibawa')?.articles).toBe(1);
  });
});

test('given none of its articles, then it answers nothing', () => {
  const none = ALL.only(new Set());
  expect(none.articles).toEqual([]);
  expect(answer('Berapa biaya pelabuhan?', none).decision).toBe('silent');
});
