import type { Article } from '../article/types.ts';
import { createIndex } from '../search/index/create-index.ts';
import type { IndexOptions } from '../search/index/search-index.ts';
import type { Library, LibraryVersion } from './types.ts';

/** The same sources for every server, which never change. Takes the articles in any order. */
export function createLibrary(articles: readonly Article[], options: IndexOptions = {}): Library {
  const version = createVersion(articles, options);
  return { open: async () => version };
}

/** Sources as they stay. Takes the articles in any order. */
export function createVersion(articles: readonly Article[], options: IndexOptions = {}): LibraryVersion {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = createIndex(ordered, options);
  return { articles: index.articles, index };
}
