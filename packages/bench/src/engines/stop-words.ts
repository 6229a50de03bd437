import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as indonesian } from '@orama/stopwords/indonesian';

/**
 * Stop words of both languages, since questions come in both: for libraries that take a list. Every one of them gains
 * by it; questions of the other language most (*in*, *to* and *an* are rare words in an Indonesian text).
 */
export const STOP_WORDS: readonly string[] = [...new Set([...indonesian, ...english])];
