import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse.ts';
import { createLibrary } from '../../../src/library/library.ts';

const articles = ['b', 'a/c', 'a'].map((id) => parseArticle(id, 'Warga membersihkan sungai. Air kembali jernih.'));

it('given articles in any order, then every server has them in the order of their ids', async () => {
  const library = createLibrary(articles);
  const version = await library.open('1');
  expect(version.articles.map(({ id }) => id)).toEqual(['a', 'a/c', 'b']);
  expect(version.index.articles).toEqual(version.articles);
  expect(await library.open('2')).toBe(version);
});

it('given no article, then a server has none', async () => {
  expect((await createLibrary([]).open('1')).articles).toEqual([]);
});
