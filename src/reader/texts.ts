/** What of a question and its passages is sent to a reader. */
import type { Passage } from '../search/types.ts';

/** Passages of a question that are sent, the first ones. */
export const READ_MAX = 8;

/** UTF-16 code units. Rerankers read 512 tokens; a passage has 600 code units unless it is one long sentence. */
const PASSAGE_MAX_LENGTH = 1_000;
const QUESTION_MAX_LENGTH = 300;

/**
 * A passage with what the bot shows beside it: the question that it answers by its place, and whose words it is. At
 * most 1,000 code units.
 */
export function passageText({ article, question, speakers, text }: Passage): string {
  const asked = question === null ? '' : `${article.body.slice(question.start, question.end)} `;
  const who = speakers.length === 0 ? '' : `${speakers.join(', ')}: `;
  return cut(`${asked}${who}${text}`, PASSAGE_MAX_LENGTH);
}

/** At most 300 code units. */
export function questionText(question: string): string {
  return cut(question, QUESTION_MAX_LENGTH);
}

/** On one line, without halves of characters, which servers refuse as no UTF-8. */
function cut(text: string, maxLength: number): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, maxLength)
    .replace(/\p{Surrogate}/gu, '');
}
