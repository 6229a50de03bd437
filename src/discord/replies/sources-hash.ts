/** Tells whether articles are those that a list was made from. */
import { shortHashOf } from '../../article/hash.ts';
import type { Article } from '../../article/types.ts';
import { lazy } from '../../language/lazy.ts';
import type { LibraryVersion } from '../../library/types.ts';

/** Short hash of articles' ids and texts, in their order. */
export function articlesHash(articles: readonly Article[]): string {
  return shortHashOf(articles.map(({ id, hash }) => `${id} ${hash}`).join('\n'));
}

/** Stands for whatever articles there are: a button that begins a list anew leads to the list as it is by then. */
export const ANY_ARTICLES = '000000000000';

/** That of all articles of a library; computed once. */
export const sourcesHash = lazy(({ articles }: LibraryVersion) => articlesHash(articles));
