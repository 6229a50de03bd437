import { detectLanguage } from '../language/detect.ts';
import { createArticle } from './article.ts';
import { ArticleError } from './error.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Article } from './types.ts';

/** The first line opens the front matter when it holds three hyphens and nothing else. */
const FENCE = /^---[ \t]*$/;

/**
 * Makes an article of a file's text.
 *
 * @param id path below the library's folder without its ending, parts joined by `/`
 * @param text the whole file, with or without byte order mark and front matter
 * @throws {ArticleError} for front matter that is not closed, not YAML or says what it may not, and where there is no text
 */
export function parseArticle(id: string, text: string): Article {
  const { yaml, body, bodyLine } = splitFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { language, ...source } = yaml === null ? {} : readFrontMatter(yaml);
  const article = createArticle({ id, body, language: language ?? detectLanguage(body), source });
  if (!/[\p{L}\p{N}]/u.test(body) || article.sentences.length === 0) {
    throw new ArticleError(
      bodyLine,
      'The article has no text.',
      'Write the text below the front matter, or remove the file.',
    );
  }
  return article;
}

interface Parts {
  /** What stands between the fences, `null` where the file has no front matter. */
  readonly yaml: string | null;
  readonly body: string;
  /** 1-based line of the file at which the body starts. */
  readonly bodyLine: number;
}

function splitFrontMatter(text: string): Parts {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return { yaml: null, body: text, bodyLine: 1 };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close === -1) {
    throw new ArticleError(
      1,
      'The front matter is opened by `---` and never closed.',
      'Put a line with only `---` below its last key, or take the first line out.',
    );
  }
  return {
    yaml: lines.slice(1, close).join('\n'),
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
