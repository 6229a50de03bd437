/** Whom a surface names as a speaker: nobody, rather than a guess. */
import type { Article, Quotation, Speaker } from '../../article/types.ts';
import type { Span } from '../../language/types.ts';

/**
 * From this confidence on a speaker is shown; below it a surface says that the speaker is unclear. On annotated news,
 * four of five attributions just above the bar are right, and one of three just below it (`docs/quotations.md`).
 */
export const CLEAR_FROM = 0.75;

/** The speakers of a quotation, none where the attribution is a guess. */
export function clearSpeakers({ speakers, confidence }: Quotation): readonly Speaker[] {
  return confidence >= CLEAR_FROM ? speakers : [];
}

/** Full names of those who clearly speak in a slice of an article, each once, in order. */
export function clearlySpeaking(article: Article, { start, end }: Span): string[] {
  const speaking = article.quotations
    .filter((quotation) => quotation.start < end && quotation.end > start)
    .flatMap((quotation) => clearSpeakers(quotation).map(({ name }) => name));
  return [...new Set(speaking)];
}
