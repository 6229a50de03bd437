/**
 * A link to the exact words: a text fragment, https://wicg.github.io/scroll-to-text-fragment/; of a recording, whose page
 * does not hold them, to the time at which they are said.
 */
import { placeOf } from '../../article/place.ts';
import { isRecording, linkAt } from '../../article/recording.ts';
import type { Article } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';
import { LINK_MAX_LENGTH } from './limits.ts';

/** Words at either end when the passage is too long to be named whole; fewer are tried where even that is too long. */
const EDGE_WORDS = [8, 5, 3] as const;
/** Words before the passage that tell it from an earlier occurrence of the same words. */
const PREFIX_WORDS = 4;

/**
 * Address of a span of an article, at most 512 characters: with a text fragment where one fits, of a recording with the
 * time where that is known, else the article's own address; `null` where the article states none, or one that is too
 * long or no http(s) address.
 */
export function linkTo(article: Article, span: Span): string | null {
  const url = linkToArticle(article);
  if (url === null) return null;
  if (isRecording(url)) {
    const { seconds } = placeOf(article, span.start);
    const link = seconds === null ? null : linkAt(url, seconds);
    return link === null || link.length > LINK_MAX_LENGTH ? url : link;
  }
  for (const directive of directives(article.body, span)) {
    const link = withDirective(url, directive);
    if (link.length <= LINK_MAX_LENGTH) return link;
  }
  return url;
}

/** The article's own address, `null` where it states none, or one that is too long or no http(s) address. */
export function linkToArticle({ source: { url } }: Pick<Article, 'source'>): string | null {
  return url !== null && url.length <= LINK_MAX_LENGTH && /^https?:\/\/\S+$/iu.test(url) ? url : null;
}

/** `[words](address)`; `null` where brackets, encoded so that they do not end it, make the address too long. */
export function maskedLink(words: string, link: string): string | null {
  const address = link.replace(/[()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return address.length <= LINK_MAX_LENGTH ? `[${words}](${address})` : null;
}

function withDirective(url: string, directive: string): string {
  if (url.includes(':~:')) return `${url}&text=${directive}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * Ways to name the span, the most exact first. Only what could fit is read, so that a long passage costs no more than a
 * short one.
 */
function* directives(body: string, { start, end }: Span): Generator<string> {
  if (end - start <= LINK_MAX_LENGTH) {
    const text = body.slice(start, end);
    yield `${prefix(body, start, text)}${encode(text)}`;
  }
  const opening = body.slice(start, Math.min(end, start + LINK_MAX_LENGTH));
  const closing = body.slice(Math.max(start, end - LINK_MAX_LENGTH), end);
  for (const count of EDGE_WORDS) {
    const first = firstWords(opening, count);
    const last = lastWords(closing, count);
    if (first === null || last === null || first.length + last.length >= end - start) continue;
    yield `${prefix(body, start, first)}${encode(first)},${encode(last)}`;
  }
}

/** Up to the end of the word of that number, `null` where there are not so many. */
function firstWords(text: string, count: number): string | null {
  const word = wordsIn(text)[count - 1];
  return word === undefined ? null : text.slice(0, word.index + word[0].length);
}

/** From the beginning of the last word but so many, `null` where there are not so many. */
function lastWords(text: string, count: number): string | null {
  const word = wordsIn(text).at(-count);
  return word === undefined ? null : text.slice(word.index);
}

function wordsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(/\S+/gu)];
}

/** `words-,` where the same words stand earlier in the body, so that the browser would stop there. */
function prefix(body: string, start: number, text: string): string {
  if (body.indexOf(text) === start) return '';
  const before = body.slice(Math.max(0, start - LINK_MAX_LENGTH), start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1).trim();
  const words = paragraph.split(/\s+/u).slice(-PREFIX_WORDS).join(' ');
  return words === '' ? '' : `${encode(words)}-,`;
}

/** Percent-encoded with `-`, `,` and `&`, which the directive uses itself; half surrogate pairs become U+FFFD. */
function encode(text: string): string {
  const wellFormed = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/gu, ' ')
    .trim();
  return encodeURIComponent(wellFormed).replace(/-/g, '%2D');
}
