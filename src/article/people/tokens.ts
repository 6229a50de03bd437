import { seenOf } from '../../language/invisible.ts';
import { endOfChain, endOfRun, nextSeen } from '../../language/joined-tokens.ts';
import { endOfDegrees } from '../../language/tables/people/degrees.ts';
import { rangeBetween, TOKEN_KIND, type TokenRange, type TokenStream } from '../../language/tokens.ts';
import type { Span } from '../../language/types.ts';
import { withoutMarkup } from '../markup.ts';
import { tokensOf } from '../tokens.ts';
import type { ArticleText } from '../types.ts';

/** A word, a number or one mark of punctuation. */
export interface ArticleToken extends Span {
  /** Without a possessive `’s`; equals the body's slice but for characters that nobody sees. */
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'mark';
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** Followed by `’s`. */
  readonly possessive: boolean;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** Whether it is the first word of its sentence. */
  readonly opens: boolean;
  /** How many unseen characters follow it. */
  readonly unseen: number;
}

const NUMBER_LINKS: ReadonlySet<string> = new Set('.,:');
const WORD_LINKS: ReadonlySet<string> = new Set("'’-‐‑/.&");
const POSSESSIVE = /['’]s$/u;
const LETTER = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** Cuts the sentences of an article into tokens, in order; its markup is none. Linear in the body's length. */
export function articleTokens(article: Pick<ArticleText, 'body' | 'sentences'>): ArticleToken[] {
  const tokens: ArticleToken[] = [];
  const stream = tokensOf(article);
  const plain = withoutMarkup(article);
  const isSeen = seenOf(article.body).text.length === article.body.length;
  for (const sentence of article.sentences) {
    let opens = true;
    const range = rangeBetween(stream, sentence.start, sentence.end);
    forEachWordOrMark(range, endOfNumberOrWord, (from, end) => {
      const written = range.stream.text.slice(from, end);
      const match = isSeen ? written : seenOf(written).text;
      const kind = LETTER.test(match) ? 'word' : 'mark';
      const possessive = kind === 'word' && POSSESSIVE.test(match);
      const text = possessive ? match.slice(0, -2) : match;
      const start = range.offset + from;
      if (plain.charAt(start) === ' ') return;
      const capital = kind === 'word' && CAPITAL.test(text);
      const lower = capital ? text.toLowerCase() : text;
      tokens.push({
        start,
        end: start + written.length - (possessive ? 2 : 0),
        text,
        lower,
        kind,
        capital,
        possessive,
        sentence: sentence.index,
        opens: opens && kind === 'word',
        unseen: isSeen ? 0 : unseenFrom(article.body, range.offset + end),
      });
      if (kind === 'word') opens = false;
    });
  }
  return tokens;
}

/**
 * The words and marks of a range that are seen, in order, by their offsets in the text of its stream.
 * @param endOfWord the last token of the word that begins with a letter or number
 */
export function forEachWordOrMark(
  { stream, from, to }: TokenRange,
  endOfWord: (stream: TokenStream, token: number, to: number) => number,
  each: (start: number, end: number) => void,
): void {
  for (let token = from; token < to; ) {
    if (stream.isHidden(token)) {
      token += 1;
      continue;
    }
    const last = isWord(stream, token) ? endOfWord(stream, token, to) : token;
    if (stream.kind(token) !== TOKEN_KIND.space) each(stream.start(token), stream.end(last));
    token = last + 1;
  }
}

function endOfNumberOrWord(stream: TokenStream, token: number, to: number): number {
  if (stream.isNumber(token)) {
    const number = endOfRun(stream, token, to, isNumber, nextSeen);
    const chain = endOfChain(stream, number, to, NUMBER_LINKS, isNumber, nextSeen);
    if (chain > number) return chain;
  }
  return endOfLinkedWord(stream, token, to, WORD_LINKS);
}

/** The last token of a word of letters and numbers that some marks link. */
export function endOfLinkedWord(stream: TokenStream, token: number, to: number, links: ReadonlySet<string>): number {
  return endOfChain(stream, endOfRun(stream, token, to, isWord, nextSeen), to, links, isWord, nextSeen);
}

/** How many characters behind an offset nobody sees, up to the next one that is seen. */
function unseenFrom(body: string, offset: number): number {
  let at = offset;
  while (at < body.length && seenOf(body.charAt(at)).text === '') at += 1;
  return at - offset;
}

function isNumber(stream: TokenStream, token: number): boolean {
  return stream.isNumber(token);
}

function isWord(stream: TokenStream, token: number): boolean {
  return stream.kind(token) === TOKEN_KIND.letters || stream.isNumber(token);
}

/**
 * The tokens without degrees behind names and what sets them off: `Lena Moor, M.Si., said` is read as `Lena Moor said`.
 * Linear in their number.
 */
export function withoutDegreeTails(
  body: string,
  tokens: readonly ArticleToken[],
  roles: ReadonlySet<string>,
): ArticleToken[] {
  const kept: ArticleToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) break;
    const isBehindName = token.text === ',' && before?.capital && before.end === token.start;
    const end = isBehindName ? endOfDegrees(body, token.start) : -1;
    if (end === -1) {
      kept.push(token);
      continue;
    }
    while ((tokens[at + 1]?.start ?? end) < end) at += 1;
    const next = tokens[at + 2];
    // The name is still the subject where neither an office nor another name follows.
    if (tokens[at + 1]?.text === ',' && next?.kind === 'word' && !next.capital && !roles.has(next.lower)) at += 1;
  }
  return kept;
}
