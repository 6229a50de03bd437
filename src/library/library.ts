import type { Article } from '../article/types.ts';
import { createIndex } from '../search/index/create-index.ts';
import type { IndexOptions, SearchIndex } from '../search/index/search-index.ts';
import type { Library, Sources } from './types.ts';

/** The same sources for every server: those of one folder, indexed once. Takes the articles in any order. */
export function createLibrary(articles: readonly Article[], options: IndexOptions = {}): Library {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  return libraryOf(createIndex(ordered, options));
}

/** The same sources for every server: those of an index. */
export function libraryOf(index: SearchIndex): Library {
  const sources: Sources = { articles: index.articles, index };
  return { of: () => sources };
}
