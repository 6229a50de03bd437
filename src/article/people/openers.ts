import { GIVEN_NAMES } from '../../language/tables/people/given-names.ts';
import { OPENER_SHAPES, OPENERS } from '../../language/tables/people/openers.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { ArticleToken } from './tokens.ts';

/** A quotation that begins within a sentence begins one too. */
const OPENING_MARK = /^["“„«‘:]$/u;

/**
 * Whether a capitalised word opens its sentence and is no part of the name behind it: `Tapi Sari`, `Quietly Moor`. A
 * word that the article capitalises within a sentence too is rather a name.
 */
export function isOpener(tokens: readonly ArticleToken[], at: number, scan: OpenerScan): boolean {
  const token = tokens[at];
  if (token === undefined || !beginsSentence(tokens, at) || scan.usage.inside.has(token.lower)) return false;
  const { lower } = token;
  if (OPENERS[scan.language].has(lower)) return true;
  return OPENER_SHAPES[scan.language].test(lower) && !(scan.language === 'en' && GIVEN_NAMES.has(lower));
}

/** What is known of an article's words. */
export interface OpenerScan {
  readonly usage: { readonly inside: ReadonlySet<string> };
  readonly language: LanguageCode;
}

/** Whether a word is the first of its sentence, or of a quotation within one. */
export function beginsSentence(tokens: readonly ArticleToken[], at: number): boolean {
  return tokens[at]?.opens === true || OPENING_MARK.test(tokens[at - 1]?.text ?? '');
}
