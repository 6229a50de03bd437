import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../../src/article/article.ts';
import { createIndex } from '../../../../src/search/index/create-index.ts';
import { sourceMeant } from '../../../../src/search/wishes/source-meant.ts';

const source = (id: string, title: string, published?: string) =>
  createArticle({
    id,
    body: 'The pump is late.',
    language: 'en',
    source: { title, ...(published === undefined ? {} : { published }) },
  });

const POND = source('pond', 'Pond club, spring meeting', '2026-03-01');
const COUNCIL = source('council', 'Council meeting on the ferry', '2026-05-03');
const UNDATED = source('undated', 'Notes on the ferry');

describe('the source that is meant', () => {
  it.each([
    ['What was the meeting of the pond club about?', 'pond'],
    ['When was the council meeting?', 'council'],
    // Of equal ones the newest.
    ['When was the meeting?', 'council'],
    ['who wrote this', 'council'],
    ['What is the ferry report from?', 'council'],
    // Most words of its title.
    ['Recap of the notes on the ferry', 'undated'],
    ['', 'council'],
    // Words of three letters stand in every title.
    ['the and of it', 'council'],
  ])('given "%s", then %s', (question, id) => {
    expect(sourceMeant(question, createIndex([UNDATED, POND, COUNCIL]))?.id).toBe(id);
  });

  it('given sources without a day, then the first of them', () => {
    const index = createIndex([source('a', 'One'), source('b', 'Two')]);
    expect(sourceMeant('when was it', index)?.id).toBe('a');
  });

  it('given no source, then none', () => {
    expect(sourceMeant('when was it', createIndex([]))).toBeNull();
  });
});
