/** Who clearly speaks in a source. */
import type { Span } from '../../language/types.ts';
import { clearSpeakers } from '../clear-speakers.ts';
import { tokensIn } from '../tokens.ts';
import type { Article } from '../types.ts';
import type { ReviewedSpeaker } from './types.ts';

/** A statement of so many words is understood by itself. */
const WORDS_MIN = 4;
/** In UTF-16 code units: what is read at a glance. */
const EXAMPLE_MAX_LENGTH = 240;

interface Draft {
  readonly name: string;
  statements: number;
  readonly first: Span;
  example: Span | null;
}

/** Each of them with an example, those who speak most first, then in the order of the text. Linear in the article. */
export function reviewedSpeakers(article: Article): ReviewedSpeaker[] {
  const drafts = new Map<number | string, Draft>();
  for (const quotation of article.quotations) {
    const span = { start: quotation.start, end: quotation.end };
    for (const { name, person } of clearSpeakers(quotation)) {
      const key = person ?? name;
      const draft = drafts.get(key) ?? { name, statements: 0, first: span, example: null };
      draft.statements += 1;
      if (draft.example === null && isExample(article, span)) draft.example = span;
      drafts.set(key, draft);
    }
  }
  return [...drafts.values()]
    .sort((a, b) => b.statements - a.statements)
    .map(({ name, statements, first, example }) => ({ name, statements, example: example ?? first }));
}

function isExample(article: Article, span: Span): boolean {
  if (span.end - span.start > EXAMPLE_MAX_LENGTH) return false;
  const { stream, from, to } = tokensIn(article, span);
  let words = 0;
  for (let token = from; token < to; token += 1) if (stream.mark(token) === '' && !stream.isHidden(token)) words += 1;
  return words >= WORDS_MIN;
}
