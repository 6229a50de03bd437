import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import { CODE_POINT } from '../support/code-points.ts';

const piece = fc.constantFrom(
  ...'Lena Moor Wira Sentosa said says mengatakan berkata never not denied membantah palsu fake clip video itu the that bahwa'.split(
    ' ',
  ),
  ...'if jika will akan accused menuduh of saying Did Benarkah Klaim Fakta Verdict hoaks hoax read out a letter and dan'.split(
    ' ',
  ),
  ...['“', '”', '"', ',', '.', '?', ':', '\n\n', '(', ')', '‘', '’'],
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

describe('disputed words of any text', () => {
  it('are in order, lie inside the body, and overlap neither each other nor a quotation', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: CODE_POINT, maxLength: 120 })),
        fc.constantFrom('id' as const, 'en' as const),
        (body, language) => {
          const { quotations, disputed } = createArticle({ id: 'any', body, language, source: {} });
          const spans = [...quotations, ...disputed].sort((a, b) => a.start - b.start);
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(body.length);
          expect(disputed).toEqual([...disputed].sort((a, b) => a.start - b.start));
          for (const { cue } of disputed) {
            expect(cue.end).toBeGreaterThan(cue.start);
            expect(cue.end).toBeLessThanOrEqual(body.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
