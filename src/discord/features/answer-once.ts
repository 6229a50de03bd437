/** The same question, asked by many at once or again, is computed once. */
import { type AnswerOptions, answer } from '../../search/answer.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { Answer } from '../../search/types.ts';
import { createMemo } from '../admission/lru-cache.ts';

/** Answers kept for each set of sources: some ten kilobytes each, so a few megabytes. */
const KEPT_MAX = 256;

const answers = createMemo<SearchIndex, Answer>(KEPT_MAX);

/**
 * Gives what `answer` gives. Kept by index, so that sources that change take their answers with them, question as typed,
 * speaker, number of passages and threshold; not by the reader's language, on which no answer depends.
 */
export function answerOnce(question: string, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const key = JSON.stringify([question, options.speaker, options.limit, options.threshold]);
  return answers(index, key, () => answer(question, index, options));
}
