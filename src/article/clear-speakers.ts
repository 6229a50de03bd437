/** Whom a surface names as a speaker: nobody, rather than a guess. */

import type { Span } from '../language/types.ts';
import { sentencesIn } from './sentence-at.ts';
import { decidingFor } from './turns.ts';
import type { Article, Quotation, Speaker } from './types.ts';

/**
 * From this confidence on a speaker is shown; below it a surface says that the speaker is unclear. On annotated news,
 * four of five attributions just above the bar are right, and one of three just below it (`docs/quotations.md`).
 */
export const CLEAR_FROM = 0.75;

/** The speakers of a quotation, none where the attribution is a guess. */
export function clearSpeakers({ speakers, confidence }: Quotation): readonly Speaker[] {
  return confidence >= CLEAR_FROM ? speakers : [];
}

/** How many clearly speak in an article. */
export function countClearSpeakers({ quotations }: Pick<Article, 'quotations'>): number {
  const speakers = quotations.flatMap((quotation) =>
    clearSpeakers(quotation).map(({ name, person }) => person ?? name),
  );
  return new Set(speakers).size;
}

/** Full names of those who clearly speak in a slice of an article, each once, in order. */
export function clearlySpeaking(article: Article, span: Span): string[] {
  const speaking = decidingIn(article, span).flatMap((quotation) => clearSpeakers(quotation).map(({ name }) => name));
  return [...new Set(speaking)];
}

/** The quotations that tell whose words a slice is, sentence by sentence (`decidingFor`), each once, in order. */
export function decidingIn(article: Article, { start, end }: Span): readonly Quotation[] {
  const deciding = new Set<Quotation>();
  for (const at of sentencesIn(article, { start, end })) {
    const sentence = article.sentences[at] ?? { start, end };
    const part = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    for (const quotation of decidingFor(article, part)) deciding.add(quotation);
  }
  return [...deciding];
}
