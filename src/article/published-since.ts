/** The sources that were published on a day or after it. */
import type { Article } from './types.ts';

export interface PublishedSince {
  readonly articles: ReadonlySet<Article>;
  /** How many do not say when they were published, and are left out. */
  readonly undated: number;
  /** The newest day of all of them, ISO 8601; `null` where none says when it was published. */
  readonly newest: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** @param day ISO 8601, as the day of a source is in the source's own time zone */
export function publishedSince(articles: Iterable<Article>, day: string): PublishedSince {
  const found = new Set<Article>();
  let undated = 0;
  let newest: string | null = null;
  for (const article of articles) {
    const [published] = DAY.exec(article.source.published ?? '') ?? [];
    if (published === undefined) {
      undated += 1;
      continue;
    }
    if (newest === null || published > newest) newest = published;
    if (published >= day) found.add(article);
  }
  return { articles: found, undated, newest };
}
