import { describe, expect, test } from 'vitest';
import { readOrder, rerankRequests } from '../../../src/reader/rerank.ts';

test('given a question and texts, then they are sent in the form of Jina first, and in that of TEI', () => {
  expect(rerankRequests('Kapan?', ['Senin.', 'Selasa.'])).toEqual([
    { query: 'Kapan?', documents: ['Senin.', 'Selasa.'] },
    { query: 'Kapan?', texts: ['Senin.', 'Selasa.'], truncate: true },
  ]);
});

describe('given three texts', () => {
  const results = (...scores: ReadonlyArray<readonly [index: unknown, relevance_score: unknown]>) => ({
    results: scores.map(([index, relevance_score]) => ({ index, relevance_score })),
  });

  test.each([
    ['sigmoids of Jina, best first', results([2, 0.98], [0, 0.4], [1, 0.01]), [2, 0, 1]],
    ['logits of llama.cpp, as they were sent', results([0, -4.2], [1, 3.9], [2, -0.5]), [1, 2, 0]],
    [
      'vLLM, with the texts beside',
      {
        id: 'rerank-1',
        model: 'bge',
        usage: { total_tokens: 9 },
        results: [
          { index: 1, document: { text: 'Selasa.' }, relevance_score: 0.7 },
          { index: 0, document: { text: 'Senin.' }, relevance_score: 0.9 },
          { index: 2, document: { text: 'Rabu.' }, relevance_score: 0.1 },
        ],
      },
      [0, 1, 2],
    ],
    ['the two best alone', results([2, 0.9], [1, 0.2]), [2, 1]],
    ['equal scores: as they were sent', results([2, 0.5], [0, 0.5], [1, 0.5]), [0, 1, 2]],
    [
      'TEI',
      [
        { index: 1, score: 0.999 },
        { index: 2, score: 0.02 },
        { index: 0, score: 0.0001 },
      ],
      [1, 2, 0],
    ],
    [
      'TEI with the texts beside',
      [
        { index: 0, score: -8, text: 'Senin.' },
        { index: 2, score: 2, text: 'Rabu.' },
      ],
      [2, 0],
    ],
  ])('and the response of %s, then its order is read', (_what, body, order) => {
    expect(readOrder(body, 3)).toEqual(order);
  });

  test.each([
    ['an index that was not sent', results([3, 0.9])],
    ['a negative index', results([-1, 0.9])],
    ['half an index', results([0.5, 0.9])],
    ['an index as text', results(['0', 0.9])],
    ['an index twice', results([0, 0.9], [0, 0.1])],
    ['no score', results([0, null])],
    ['a score as text', results([0, '0.9'])],
    ['an infinite score', { results: [JSON.parse('{"index":0,"relevance_score":1e999}')] }],
    ['no results', { results: [] }],
    ['an empty list', []],
    ['an error of FastAPI', { detail: [{ msg: 'field required' }] }],
    ['prose', 'The second text is the best one.'],
    ['null', null],
  ])('and a response with %s, then there is no order', (_what, body) => {
    expect(() => readOrder(body, 3)).toThrow(expect.objectContaining({ name: 'ReaderError', fault: 'unreadable' }));
  });
});
