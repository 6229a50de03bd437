import { detectLanguage } from '../language/detect.ts';
import { createArticle } from './article.ts';
import { ArticleError, type Notice } from './error.ts';
import { readPlainText } from './formats/text.ts';
import type { SourceText } from './formats/types.ts';
import type { FrontMatter } from './front-matter/values.ts';
import { unsureDayOrder } from './structure/day-order.ts';
import type { Article } from './types.ts';

/** An article, and what else its file says. */
export interface ReadArticle {
  readonly article: Article;
  /** What of the file is not used or not certain, to be told to whoever keeps it. */
  readonly notices: readonly Notice[];
  /** All that the front matter says. */
  readonly frontMatter: FrontMatter;
}

/**
 * Makes an article of what a file says.
 *
 * @param id as `Article.id`
 * @throws {ArticleError} where there is no text
 */
export function readArticle(id: string, source: SourceText): ReadArticle {
  const { body, bodyLine, blocks, marks, frontMatter, notices } = source;
  const { language = detectLanguage(body), kind, speakers, ...own } = frontMatter;
  const article = createArticle({ id, body, language, source: own, kind, speakers, blocks, marks });
  if (!/[\p{L}\p{N}]/u.test(body) || article.sentences.length === 0) {
    throw new ArticleError(
      bodyLine,
      'The article has no text.',
      'Write the text below the front matter, or remove the file.',
    );
  }
  const dayOrder = unsureDayOrder(article, bodyLine);
  return { article, notices: dayOrder === null ? notices : [...notices, dayOrder], frontMatter };
}

/**
 * An article of plain text or Markdown.
 * @param text the whole file, with or without byte order mark and front matter
 * @throws {ArticleError} where there is no text, and for text or front matter that is too long
 */
export function parseArticle(id: string, text: string): Article {
  return readArticle(id, readPlainText(text)).article;
}
