/** The same question, asked by many at once or again, is computed once. */
import { lazy } from '../../language/lazy.ts';
import { LruCache } from '../../language/lru-cache.ts';
import { type AnswerOptions, answer } from '../../search/answer.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { Answer } from '../../search/types.ts';

/** Half of the answers that are cached at most for each set of sources: some ten kilobytes each, so a few megabytes. */
const CACHED_MAX = 128;

/** Sources that nobody holds any more take their answers with them. */
const answersOf = lazy((_index: SearchIndex) => new LruCache<string, Answer>(CACHED_MAX));

/**
 * Gives what `answer` gives. Cached by index, question as typed, speaker, number of passages and threshold; not by the
 * reader's language, on which no answer depends.
 */
export function answerOnce(question: string, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const key = JSON.stringify([question, options.speaker, options.limit, options.threshold]);
  return answersOf(index).getOrCompute(key, () => answer(question, index, options));
}
