import { expect, it } from 'vitest';
import { displayTitle } from '../../../src/article/display-title.ts';

const SILENT = { title: null, publisher: null, agency: null, url: null, published: null };

it.each([
  ['a title', { id: '2025/harbour', source: { ...SILENT, title: 'Harbour reopens' } }, 'Harbour reopens'],
  ['no title', { id: 'harbour-minutes', source: SILENT }, 'harbour-minutes'],
  ['no title, in folders', { id: '2025/may/harbour-minutes', source: SILENT }, 'harbour-minutes'],
  ['no title, but a publisher', { id: 'a/harbour', source: { ...SILENT, publisher: 'Harbour Star' } }, 'harbour'],
])('given %s, then the shown title is that, else the name of the file', (_what, article, shown) => {
  expect(displayTitle(article)).toBe(shown);
});
