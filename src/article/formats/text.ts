/** Text and Markdown: front matter, then the text as it is written. */
import type { Notice } from '../error.ts';
import { readFrontMatter } from '../front-matter/front-matter.ts';
import { assertTextLength } from './caps.ts';
import type { SourceText } from './types.ts';

/** The first line opens the front matter when it holds three hyphens and nothing else. */
const FENCE = /^---[ \t]*$/;

/**
 * Parts a text into front matter and body.
 *
 * A first line of `---` may be a rule of Markdown: what follows is front matter only where it is closed and holds keys.
 *
 * @param text the whole file, with or without byte order mark and front matter
 * @throws {ArticleError} for text or front matter that is too long
 */
export function readPlainText(text: string): SourceText {
  assertTextLength(text.length);
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { format: 'text', blocks: null, marks: [], ...split(clean) };
}

type Parts = Pick<SourceText, 'body' | 'bodyLine' | 'frontMatter' | 'notices'>;

function split(text: string): Parts {
  const lineEnd = text.indexOf('\n');
  if (!FENCE.test(lineEnd === -1 ? text : text.slice(0, lineEnd)))
    return { body: text, bodyLine: 1, frontMatter: {}, notices: [] };
  const lines = text.split('\n');
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
