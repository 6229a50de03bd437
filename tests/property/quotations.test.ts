import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import { CODE_POINT } from '../support/code-points.ts';

const piece = fc.constantFrom(
  'Wira',
  'Sentosa',
  'Bupati',
  'Lena',
  'Moor',
  'kata',
  'katanya',
  'mengatakan',
  'bahwa',
  'menurut',
  'said',
  'that',
  'told',
  'dan',
  'and',
  'dia',
  'he',
  'keduanya',
  'pasar',
  'dibuka',
  'the',
  'pier',
  '“',
  '”',
  '"',
  "''",
  '«',
  '»',
  '‘',
  '’',
  ',',
  '.',
  '?',
  ':',
  '(',
  ')',
  '\n',
  '\n\n',
  '…',
  'al-Araji',
  '’s',
  '\u{1F600}',
  '\u0301',
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 80 })
  .map((parts) => parts.flat().join(''));
const language = fc.constantFrom('id' as const, 'en' as const);

describe('quotations of any text', () => {
  it('are in order, do not overlap, lie inside the body, and name people that exist', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: CODE_POINT, maxLength: 200 })), language, (body, code) => {
        const { quotations, people } = createArticle({ id: 'any', body, language: code, source: {} });
        let end = 0;
        for (const [index, quotation] of quotations.entries()) {
          expect(quotation.index).toBe(index);
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.end).toBeLessThanOrEqual(body.length);
          expect(quotation.confidence).toBeGreaterThanOrEqual(0);
          expect(quotation.confidence).toBeLessThanOrEqual(1);
          for (const { name, person } of quotation.speakers) {
            if (person === null) expect(body).toContain(name);
            else expect(people[person]?.name).toBe(name);
          }
          end = quotation.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are found in one paragraph of 20,000 marks, and in one sentence of 20,000 cues', () => {
    const marks = createArticle({
      id: 'marks',
      body: 'Ia berkata “ya” dan ”tidak” '.repeat(5_000),
      language: 'id',
      source: {},
    });
    const cues = createArticle({ id: 'cues', body: 'Lena said '.repeat(20_000), language: 'en', source: {} });
    expect(marks.quotations.length).toBeGreaterThan(5_000);
    expect(cues.people.map(({ name }) => name)).toEqual(['Lena']);
  }, 60_000);

  it('are found alike on every run', () => {
    fc.assert(
      fc.property(text, language, (body, code) => {
        const draft = { id: 'any', body, language: code, source: {} };
        expect(createArticle(draft)).toEqual(createArticle(draft));
      }),
      { numRuns: 50 },
    );
  });
});
