import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../src/article/article.ts';
import type { LanguageCode, Span } from '../../src/language/types.ts';
import { CODE_POINT } from '../support/code-points.ts';
import { analyse, expectTidy } from '../support/sentences.ts';

const PIECES = [
  'Kata',
  'kata',
  'Dr.',
  'S.H.',
  'U.S.',
  'J.',
  '1.',
  '2.',
  '21/10/2025',
  '.',
  '...',
  '. . .',
  '…',
  '!',
  '?',
  '"',
  '“',
  '”',
  "'",
];
const MORE = [
  '(',
  ')',
  '[',
  ']',
  '•',
  'a)',
  'b)',
  '-',
  '—',
  ',',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  'al-Fahri',
  'Sumber: X',
  '😀',
  '\ud800',
];
const body = fc.oneof(
  fc.string({ unit: CODE_POINT, maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);
const language = fc.constantFrom<LanguageCode>('id', 'en');

describe('paragraphs and sentences of any text', () => {
  it('given any text, then their spans are trimmed, in order, not empty and do not overlap', () => {
    fc.assert(
      fc.property(body, language, (text, code) => {
        const { paragraphs, sentences } = analyse(text, code);
        expectTidy(text, paragraphs);
        expectTidy(text, sentences);
      }),
      { numRuns: 1000 },
    );
  });

  it('given any text, then sentences hold all of their paragraph, and no word of the body is lost', () => {
    fc.assert(
      fc.property(body, language, (text, code) => {
        const { provenance, paragraphs, sentences } = analyse(text, code);
        const squeeze = (spans: readonly Span[]) =>
          spans.map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')).join('');
        for (const paragraph of paragraphs) {
          const inside = sentences.filter((sentence) => sentence.paragraph === paragraph.index);
          expect(squeeze(inside)).toBe(squeeze([paragraph]));
        }
        const { blocks, quotations } = createArticle({ id: 'a', body: text, language: code, source: {} });
        const labels = quotations.flatMap(({ isTurn, speakerMention }) =>
          isTurn && speakerMention ? [speakerMention] : [],
        );
        const held = [provenance.dateline, provenance.credit, ...blocks, ...labels].filter((span) => span !== null);
        for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
          const isHeld = held.some(({ start, end }) => start < index + word.length && end > index);
          // Besides labels, marks of lists and times before a label are in no block.
          if (!isHeld) expect(word).toMatch(/^(?:\p{N}+|[a-z])$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
