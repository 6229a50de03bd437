import { detectLanguage } from '../language/detect.ts';
import { createArticle } from './article.ts';
import { ArticleError, type Notice } from './error.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import type { FrontMatter } from './front-matter/values.ts';
import type { Article } from './types.ts';

/** The first line opens the front matter when it holds three hyphens and nothing else. */
const FENCE = /^---[ \t]*$/;

/** An article, and what else its file says. */
export interface ReadArticle {
  readonly article: Article;
  /** What of the file is not used, to be told to whoever keeps it. */
  readonly notices: readonly Notice[];
  /** All that the front matter says. */
  readonly frontMatter: FrontMatter;
}

/**
 * Makes an article of a file's text.
 *
 * @param id as `Article.id`
 * @param text the whole file, with or without byte order mark and front matter
 * @throws {ArticleError} where there is no text, and for front matter that is too long
 */
export function readArticle(id: string, text: string): ReadArticle {
  const { body, bodyLine, frontMatter, notices } = split(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { language, kind: _kind, speakers: _speakers, ...source } = frontMatter;
  const article = createArticle({ id, body, language: language ?? detectLanguage(body), source });
  if (!/[\p{L}\p{N}]/u.test(body) || article.sentences.length === 0) {
    throw new ArticleError(
      bodyLine,
      'The article has no text.',
      'Write the text below the front matter, or remove the file.',
    );
  }
  return { article, notices, frontMatter };
}

/** `readArticle` for who needs the article alone. @throws {ArticleError} as it does */
export function parseArticle(id: string, text: string): Article {
  return readArticle(id, text).article;
}

interface Parts {
  readonly body: string;
  /** 1-based line of the file at which the body starts. */
  readonly bodyLine: number;
  readonly frontMatter: FrontMatter;
  readonly notices: readonly Notice[];
}

/**
 * A first line of `---` may be a rule of Markdown: what follows is front matter only where it is closed and holds keys.
 */
function split(text: string): Parts {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return { body: text, bodyLine: 1, frontMatter: {}, notices: [] };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close === -1) {
    return whole(text, {
      line: 1,
      message: 'The first line is `---` and no second one follows, so all of the file is read as text.',
      advice: 'If it opens front matter, put a line of only `---` below the last key.',
    });
  }
  const read = readFrontMatter(lines.slice(1, close).join('\n'));
  if (read === null) {
    return whole(text, {
      line: 1,
      message: 'What stands between the first two lines of `---` is no front matter and is read as text.',
      advice: 'If it is meant as front matter, write one `key: value` a line.',
    });
  }
  return {
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
    frontMatter: read.values,
    notices: read.notices,
  };
}

function whole(text: string, notice: Notice): Parts {
  return { body: text, bodyLine: 1, frontMatter: {}, notices: [notice] };
}
