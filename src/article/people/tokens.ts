import type { Span } from '../../language/types.ts';
import type { ArticleText } from '../types.ts';

/** A word, a number or one mark of punctuation. */
export interface ArticleToken extends Span {
  /** Without a possessive `’s`; equals the body's slice. */
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
}

const TOKEN = /\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑/.&][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;
const POSSESSIVE = /['’]s$/u;
const LETTER = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** Cuts the sentences of an article into tokens, in order. Linear in the body's length. */
export function articleTokens({ body, sentences }: Pick<ArticleText, 'body' | 'sentences'>): ArticleToken[] {
  const tokens: ArticleToken[] = [];
  for (const sentence of sentences) {
    let opens = true;
    for (const { 0: match, index } of body.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
      const kind = LETTER.test(match) ? 'word' : 'mark';
      const possessive = kind === 'word' && POSSESSIVE.test(match);
      const text = possessive ? match.slice(0, -2) : match;
      const start = sentence.start + index;
      const capital = kind === 'word' && CAPITAL.test(text);
      const lower = capital ? text.toLowerCase() : text;
      tokens.push({
        start,
        end: start + text.length,
        text,
        lower,
        kind,
        capital,
        possessive,
        sentence: sentence.index,
        opens: opens && kind === 'word',
      });
      if (kind === 'word') opens = false;
    }
  }
  return tokens;
}
