import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { publishedSince } from '../../../src/article/published-since.ts';

const dated = (id: string, published: string | null) =>
  parseArticle(id, `${published === null ? '' : `---\npublished: ${published}\n---\n`}Hujan turun sepanjang hari.`);

const OLD = dated('old', '2025-10-20');
const LATE = dated('late', '2025-10-21T23:30:00-05:00');
const NEW = dated('new', '2025-11-02');
const UNDATED = dated('undated', null);

describe('sources of a day on', () => {
  it('GIVEN a day THEN those of that very day and later ones are there, and the others counted', () => {
    const { articles, undated, newest } = publishedSince([OLD, LATE, NEW, UNDATED], '2025-10-21');
    expect([...articles]).toEqual([LATE, NEW]);
    expect(undated).toBe(1);
    expect(newest).toBe('2025-11-02');
  });

  it('GIVEN a day after all of them THEN the newest day is told', () => {
    expect(publishedSince([OLD, LATE], '2026-01-01')).toEqual({
      articles: new Set(),
      undated: 0,
      newest: '2025-10-21',
    });
  });

  it('GIVEN sources without a date THEN there is no newest day', () => {
    expect(publishedSince([UNDATED], '2025-01-01')).toEqual({ articles: new Set(), undated: 1, newest: null });
  });
});
