import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../src/article/structure/outline.ts';
import type { LanguageCode } from '../../src/language/types.ts';
import { createIndex } from '../../src/search/index/create-index.ts';
import { analyse } from '../../src/search/query/analyse.ts';
import { introductionsOf } from '../../src/search/rank/introductions.ts';
import { grantWish } from '../../src/search/wishes/grant-wish.ts';
import { outlineOf, outlinePassages } from '../../src/search/wishes/outline.ts';
import { CODE_POINT } from '../support/code-points.ts';
import { article } from '../unit/search/articles.ts';

const line = fc.oneof(
  fc.constantFrom(
    '# Pump',
    'LANTERNS',
    'Decision: the club buys the pump in June.',
    'Action: Lena Moor writes to the mill by Friday.',
    'topic 2: the ferry',
    'Agenda ketiga: lampu jalan.',
    '“The pump is late,” said Lena Moor, the treasurer.',
    'Rapat digelar di balai desa pada Senin, 3 Mei 2026.',
    'Tempat: balai desa',
    'Where do we park?',
    '<lena> the lake is frozen',
  ),
  fc.string({ unit: CODE_POINT, maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const body = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n\n', ' '))
  .map(([all, by]) => all.join(by));
const language = fc.constantFrom<LanguageCode>('id', 'en');

describe('any text as a source', () => {
  it('then all that its outline shows are slices of it, each passage once, headings inside', () => {
    fc.assert(
      fc.property(body, language, (text, of) => {
        const source = article('any', text, of);
        const outline = outlineOf(source);
        const passages = outlinePassages(outline);
        for (const passage of [...passages, ...outline.leads]) {
          expect(passage.article).toBe(source);
          expect(passage.text).toBe(source.body.slice(passage.start, passage.end));
          expect(passage.text.length).toBeGreaterThan(0);
        }
        expect(new Set(passages.map(({ start }) => start)).size).toBe(passages.length);
        for (const { start, end } of outline.headings)
          expect(0 <= start && start < end && end <= source.body.length).toBe(true);
        const counts = outline.speakers.map(({ statements }) => statements);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });

  it('then a heading that is above a sentence stands before it and is one', () => {
    fc.assert(
      fc.property(body, language, (text, of) => {
        const { kinds, headings } = structureOf(article('any', text, of));
        for (const [at, heading] of headings.entries()) {
          expect(heading).toBeLessThan(at);
          if (heading >= 0 && kinds.length > 1) expect(['heading', 'question']).toContain(kinds[heading]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('then any wish on it is granted with its slices, and as many as are wanted', () => {
    const wish = fc.constantFrom('tldr', 'when was it', 'di mana itu', 'who wrote this', 'where is this from', 'hi');
    fc.assert(
      fc.property(body, language, wish, fc.integer({ min: 1, max: 6 }), (text, of, question, limit) => {
        const index = createIndex([article('any', text, of)]);
        const granted = grantWish(analyse(question, index), index, limit);
        expect(granted).not.toBeNull();
        expect(granted?.passages.length).toBeLessThanOrEqual(limit);
        for (const passage of granted?.passages ?? []) {
          expect(passage.text).toBe(passage.article.body.slice(passage.start, passage.end));
          expect(passage.score).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('then of each source at most one sentence tells who somebody is', () => {
    fc.assert(
      fc.property(body, body, language, (one, other, of) => {
        const index = createIndex([article('one', one, of), article('other', other, of)]);
        for (const { name } of [...index.articles.flatMap(({ people }) => people)]) {
          const told = [...introductionsOf(name, index)];
          const sources = told.map(([sentence]) => index.sentences.article(sentence).id);
          expect(new Set(sources).size).toBe(told.length);
          for (const [, worth] of told) expect([0.2, 1]).toContain(worth);
        }
      }),
      { numRuns: 100 },
    );
  });
});
