import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { createLibrary } from '../../../src/library/library.ts';

const articles = ['b', 'a/c', 'a'].map((id) => parseArticle(id, 'Warga membersihkan sungai. Air kembali jernih.'));

it('given articles in any order, then every server has them in the order of their ids', () => {
  const library = createLibrary(articles);
  expect(library.of('1').articles.map(({ id }) => id)).toEqual(['a', 'a/c', 'b']);
  expect(library.of('2')).toBe(library.of('1'));
});

it('given no article, then a server has none', () => {
  expect(createLibrary([]).of('1').articles).toEqual([]);
});
