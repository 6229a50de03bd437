/** Reported questions that leave open whether it is so: `Lena asked whether the fee had doubled`. */
import { lazy } from '../language/lazy.ts';
import type { Article, DisputedStatement, Quotation } from './types.ts';

/** Other question words take what follows for granted: `asked why the fee had doubled`. */
const OPENERS = { en: /^(?:whether(?:\sor\snot)?|if)\s+/iu, id: /^apakah\s+/iu } as const;

/** Length of the word that opens such a question, with the space behind it; 0 where a quotation is none. */
export function questionOpener({ body, language }: Article, { start, end, kind }: Quotation): number {
  return kind === 'indirect'
    ? (OPENERS[language].exec(body.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0)
    : 0;
}

/** What the reported questions of an article ask about, as words that nobody asserts. In order. */
export const askedStatements = lazy((article: Article): readonly DisputedStatement[] =>
  article.quotations.flatMap((quotation): DisputedStatement[] => {
    const opener = questionOpener(article, quotation);
    if (opener === 0) return [];
    const { start, end, kind } = quotation;
    return [
      { start: start + opener, end, kind, dispute: 'asked', cue: quotation.cue ?? { start, end: start + opener } },
    ];
  }),
);
