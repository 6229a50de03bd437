import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleError } from '../../../src/article/error.ts';
import { FRONT_MATTER_MAX_LENGTH } from '../../../src/article/front-matter/front-matter.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import { CODE_POINT } from '../../support/code-points.ts';

const TEXT = 'Warga membersihkan sungai pada hari Minggu. Air kembali jernih.';

function fault(text: string): { line: number | null; message: string; advice: string } {
  try {
    parseArticle('a', text);
  } catch (error) {
    if (error instanceof ArticleError) return { line: error.line, message: error.message, advice: error.advice };
    throw error;
  }
  throw new Error('the article was accepted');
}

describe('body', () => {
  it('given no front matter, then the body is the whole file', () => {
    expect(parseArticle('a', TEXT).body).toBe(TEXT);
  });

  it('given a byte order mark and foreign line ends, then only they change', () => {
    expect(parseArticle('a', `\uFEFF  ${TEXT}\r\nDua.\rTiga.\n\n`).body).toBe(`  ${TEXT}\nDua.\nTiga.\n\n`);
  });

  it('given front matter, then the body begins right after the closing line', () => {
    expect(parseArticle('a', `\uFEFF---\r\ntitle: Sungai\r\n---\r\n\r\n${TEXT}`).body).toBe(`\n${TEXT}`);
  });

  it('given --- anywhere but on the first line, then it is text', () => {
    const text = `\n---\ntitle: Sungai\n---\n${TEXT}`;
    const { body, source } = parseArticle('a', text);
    expect(body).toBe(text);
    expect(source.title).toBeNull();
  });

  it('given --- again in the body, then it stays in the body', () => {
    expect(parseArticle('a', `---\nlanguage: id\n---\n${TEXT}\n---\nDua.`).body).toBe(`${TEXT}\n---\nDua.`);
  });
});

describe('front matter', () => {
  it('given every key, then the source says them, a date as the text it is', () => {
    const { source, language } = parseArticle(
      'a',
      `---\ntitle: "Sungai: bersih"\npublisher: Kabar Pagi\nagency: ABC\nurl: https://kabarpagi.example/sungai?x=1\npublished: 2025-10-21\nlanguage: en\n---\n${TEXT}`,
    );
    expect(source).toEqual({
      title: 'Sungai: bersih',
      publisher: 'Kabar Pagi',
      agency: 'ABC',
      url: 'https://kabarpagi.example/sungai?x=1',
      published: '2025-10-21',
    });
    expect(language).toBe('en');
  });

  it('given none, then the body is asked for publisher, agency and language', () => {
    const { source, language } = parseArticle('a', `kabarpagi.com - ${TEXT}\nSumber: ABC`);
    expect(source).toEqual({ title: null, publisher: 'kabarpagi.com', agency: 'ABC', url: null, published: null });
    expect(language).toBe('id');
  });

  it('given a publisher in both, then front matter wins', () => {
    expect(parseArticle('a', `---\npublisher: Kabar Pagi\n---\nkabarpagi.com - ${TEXT}`).source.publisher).toBe(
      'Kabar Pagi',
    );
  });

  it.each(['', '# only a comment\n'])('given empty front matter %j, then it says nothing', (yaml) => {
    expect(parseArticle('a', `---\n${yaml}---\n${TEXT}`).source.title).toBeNull();
  });

  it.each(['2025-10-21', '2025-10-21T10:30', '2025-10-21T10:30:00Z', '2025-10-21T10:30:00+07:00', "'2025-10-21'"])(
    'given the date %s, then it is kept as given',
    (date) => {
      expect(parseArticle('a', `---\npublished: ${date}\n---\n${TEXT}`).source.published).toBe(
        date.replaceAll("'", ''),
      );
    },
  );

  it('given too much of it, then the file is refused', () => {
    const found = fault(`---\ntitle: ${'a'.repeat(FRONT_MATTER_MAX_LENGTH)}\n---\n${TEXT}`);
    expect(found).toMatchObject({ line: 1, message: expect.stringMatching(/longer than 16384/) });
    expect(found.advice).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['an empty file', '', 1],
    ['white space', ' \n\n', 1],
    ['nothing below the front matter', '---\ntitle: A\n---\n', 4],
    ['punctuation', '---\ntitle: A\n---\n* * *', 4],
    ['a credit line alone', 'Sumber: ABC', 1],
  ])('given %s, then it is refused for want of text', (_what, text, line) => {
    expect(fault(text)).toMatchObject({ line, message: 'The article has no text.' });
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      'title: A',
      'url: b',
      'language: id',
      'a: &x [*x, {',
      '!!binary x',
      '%YAML 1.1',
      '...',
      '',
      TEXT,
      'Sumber: X',
    ),
    fc.string({ unit: CODE_POINT, maxLength: 20 }),
  );
  const end = fc.constantFrom('\n', '\r\n', '\r');

  it('given any lines, then they are an article or an ArticleError with advice', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), end, fc.boolean(), (lines, lineEnd, isFenced) => {
        const text = (isFenced ? ['---', ...lines] : lines).join(lineEnd);
        try {
          expect(parseArticle('a', text).sentences.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
          expect(error.advice).toMatch(/\.$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the article that ships', () => {
  const file = new URL('../../../data/articles/irak-iran-teheran.md', import.meta.url);
  const article = parseArticle('irak-iran-teheran', readFileSync(file, 'utf8'));

  it('given its text, then it has 8 paragraphs and 18 sentences', () => {
    expect(article.paragraphs).toHaveLength(8);
    expect(article.sentences).toHaveLength(18);
  });

  it('given its dateline and credit line, then they name publisher and agency and are no sentences', () => {
    expect(article.source).toEqual({
      title: null,
      publisher: 'telusur.co.id',
      agency: 'TNA',
      url: null,
      published: null,
    });
    const text = article.sentences.map(({ start, end }) => article.body.slice(start, end)).join('\n');
    expect(text).not.toContain('telusur.co.id');
    expect(text).not.toContain('Sumber:');
  });
});
