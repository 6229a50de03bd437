import { lazy } from '../language/lazy.ts';
import { cutTokens, rangeBetween, type TokenRange, type TokenStream } from '../language/tokens.ts';
import type { Span } from '../language/types.ts';
import type { ArticleText } from './types.ts';

type Body = Pick<ArticleText, 'body'>;

/** The body of an article, cut once. */
export const tokensOf: (article: Body) => TokenStream = lazy(({ body }: Body) => cutTokens(body));

/** The tokens of a part of an article's body. */
export function tokensIn(article: Body, { start, end }: Span): TokenRange {
  return rangeBetween(tokensOf(article), start, end);
}
