import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArticleError } from '../../src/article/error.ts';
import { readPlainText } from '../../src/article/formats/text.ts';
import { readFrontMatter } from '../../src/article/front-matter/front-matter.ts';
import { NAMES } from '../../src/article/front-matter/keys.ts';
import { readArticle } from '../../src/article/parse.ts';
import { CODE_POINT } from '../support/code-points.ts';

const BODY = 'Warga membersihkan sungai pada hari Minggu.\n---\nAir kembali jernih.\n';

const key = fc.oneof(
  fc.constantFrom(...NAMES.map(([name]) => name)),
  fc.constantFrom('tags', '__proto__', 'constructor', 'Lena Moor', '"quoted"', '? x', '<<', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const value = fc.oneof(
  fc.constantFrom(
    '[',
    '{a: [',
    '*x',
    '&x a',
    '!!binary x',
    '|',
    '>-',
    '"',
    "'",
    '- a',
    '2025-10-21',
    'a: b: c',
    '%',
    '@',
    '\t',
    '',
    '[a, b]',
  ),
  fc.string({ unit: CODE_POINT, maxLength: 20 }),
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, fc.constantFrom(': ', ':', ' : '), value).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: CODE_POINT, maxLength: 30 }) },
  { weight: 1, arbitrary: value.map((text) => `  ${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('...', '%YAML 1.1', '# a comment', '', '- a', '  - b') },
);
// A line of three hyphens would close the front matter, and a lone carriage return is a line end of its own.
const yaml = fc
  .array(line, { maxLength: 12 })
  .map((lines) => lines.join('\n').replace(/\r/g, '').replace(/^---/gm, '--'));

it('given any front matter, then the text below it is all there, and what is not used is told', () => {
  fc.assert(
    fc.property(yaml, (front) => {
      const file = `---\n${front}\n---\n${BODY}`;
      try {
        const { article, notices } = readArticle('a', readPlainText(file));
        expect([BODY, file]).toContain(article.body);
        if (article.body === file) expect(notices).toHaveLength(1);
        expect(notices.length).toBeLessThanOrEqual(1);
        for (const { line: at, advice } of notices) {
          expect(at).toBeLessThanOrEqual(front.split('\n').length + 2);
          expect(advice).toMatch(/\.$/);
        }
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
      }
    }),
    { numRuns: 250 },
  );
});

it('given any front matter, then what it says fits on a line each', () => {
  fc.assert(
    fc.property(yaml, (front) => {
      const { language: _language, kind: _kind, speakers = [], ...texts } = readFrontMatter(front)?.values ?? {};
      for (const text of [...Object.values(texts), ...speakers.map(({ name }) => name)]) {
        expect(text).toMatch(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u);
      }
    }),
    { numRuns: 250 },
  );
});
