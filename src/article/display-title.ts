import type { Article } from './types.ts';

/**
 * What a person is shown as an article's title: the one it has, else the name of its file, which is the last part of its id
 * (`2025/council-minutes` is `council-minutes`). Text as it stands in the source: whoever shows it makes it safe to show.
 */
export function displayTitle({ id, source }: Pick<Article, 'id' | 'source'>): string {
  return source.title ?? id.slice(id.lastIndexOf('/') + 1);
}
