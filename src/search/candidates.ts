/** Step 2: the sentences worth a look. */
import type { SearchIndex } from './index.ts';
import type { Analysis, Candidate } from './types.ts';

/** So many sentences are ranked: it bounds the time a question takes in a large library. */
const CANDIDATES_MAX = 120;

/**
 * Sentences that hold a word of the question, or in which a person it names speaks, best by MiniSearch first; at most 120.
 * Where statements of somebody are asked for, that person's sentences are always among them.
 */
export function findCandidates({ terms, speakers }: Analysis, index: SearchIndex): Candidate[] {
  const found = new Map<number, number>();
  const words = new Map<string, number>();
  for (const { forms, weight } of terms) {
    for (const { word, similarity } of forms) {
      for (const part of word.split(' ')) words.set(part, Math.max(words.get(part) ?? 0, similarity * weight));
    }
  }
  if (words.size > 0) {
    const results = index.fullText.search([...words.keys()].join(' '), {
      boostTerm: (term) => words.get(term) ?? 0,
    });
    for (const { id, score } of results.slice(0, CANDIDATES_MAX)) found.set(id, score);
  }
  for (const name of speakers) {
    for (const id of (index.spoken.get(name) ?? []).slice(0, CANDIDATES_MAX)) if (!found.has(id)) found.set(id, 0);
  }
  return [...found].flatMap(([id, lexical]) => {
    const sentence = index.sentences[id];
    return sentence === undefined ? [] : [{ article: sentence.article, sentence: sentence.sentence, lexical }];
  });
}
