import type { Article } from '../../article/types.ts';
import { IndexStore } from './index-store.ts';
import type { IndexOptions, SearchIndex } from './search-index.ts';

/**
 * Indexes articles for `answer`, at once. Takes time linear in their length; an empty list gives an index that answers
 * nothing. The ids of the articles are unique.
 */
export function createIndex(articles: readonly Article[], options: IndexOptions = {}): SearchIndex {
  return IndexStore.of(articles, options).version();
}
