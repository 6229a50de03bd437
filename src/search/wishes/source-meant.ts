/** Which source a question on "the meeting" or "the article" means. */
import { displayTitle } from '../../article/display-title.ts';
import type { Article } from '../../article/types.ts';
import { indexWords } from '../../language/index-tokens.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Words of a question that are looked for in titles: shorter ones stand in every title. */
const TITLE_WORD_MIN_LENGTH = 4;

/**
 * The source whose title has most of the question's words, of equal ones the newest; those without a date come last.
 * `null` where there is none.
 */
export function sourceMeant(question: string, { articles }: SearchIndex): Article | null {
  const words = new Set(indexWords(question).filter(({ length }) => length >= TITLE_WORD_MIN_LENGTH));
  let best: { readonly article: Article; readonly shared: number; readonly published: string } | null = null;
  for (const article of articles) {
    const title = new Set(indexWords(displayTitle(article)));
    const shared = [...words].filter((word) => title.has(word)).length;
    const published = article.source.published ?? '';
    if (best === null || shared > best.shared || (shared === best.shared && published > best.published))
      best = { article, shared, published };
  }
  return best?.article ?? null;
}
