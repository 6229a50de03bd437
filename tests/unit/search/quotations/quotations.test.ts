import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { findQuotations } from '../../../../src/search/quotations/quotations.ts';
import { shippedArticle, TOWN_HALL } from '../articles.ts';

const index = createIndex([TOWN_HALL, shippedArticle()]);
const text = ({ article, quotation }: ReturnType<typeof findQuotations>[number]) =>
  article.body.slice(quotation.start, quotation.end);

describe('findQuotations', () => {
  it('given nothing, then all in the order of the articles', () => {
    const all = index.articles.flatMap((article) => article.quotations);
    expect(findQuotations(index, {}).map(({ quotation }) => quotation)).toEqual(all);
  });

  it('given a speaker, then theirs alone, joint ones too', () => {
    const found = findQuotations(index, { speaker: 'Abbas Araqchi' });
    expect(found).toHaveLength(4);
    for (const { quotation } of found) expect(quotation.speakers.map(({ name }) => name)).toContain('Abbas Araqchi');
  });

  it('given a kind, then no other', () => {
    const found = findQuotations(index, { kind: 'direct' });
    expect(found.length).toBeGreaterThan(0);
    for (const { quotation } of found) expect(quotation.kind).toBe('direct');
  });

  it('given a topic, then only what holds a word of it, best first', () => {
    const found = findQuotations(index, { about: 'serangan terhadap Gaza' });
    // Both words, the other quotation names Gaza alone.
    expect(text(found[0] as never)).toContain('Serangan terus-menerus terhadap Gaza');
    expect(found).toHaveLength(2);
  });

  it('given a topic in a sentence of two quotations, then the one that holds it', () => {
    const found = findQuotations(index, { about: 'kohesi' });
    expect(found.map(text)).toEqual([expect.stringContaining('kohesi nasional')]);
  });

  it('given a topic nobody speaks about, then none', () => {
    expect(findQuotations(index, { about: 'sepak bola' })).toEqual([]);
  });
});
