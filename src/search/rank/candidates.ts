/** Step 2: the sentences worth a look. */

import { below } from '../../article/structure/outline.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Analysis, Candidate, Form, QueryTerm } from '../types.ts';
import { toldByPattern } from './answer-pattern.ts';
import { recordsFor } from './notes.ts';

/** So many sentences are ranked: it bounds the time a question takes in a large library. */
const CANDIDATES_MAX = 50;

/**
 * So many postings are read for a question, rarest terms first: in a large library a common word beside a rare one
 * finds nothing that the rare one does not, and costs most of the time. The ranking sees all terms.
 */
const POSTINGS_MAX = 2_000;

/**
 * Sentences that hold a word of the question, or in which a person it names speaks, best by MiniSearch first; at most
 * 50, and what headings and questions among them lead to. Where statements of somebody are asked for, that person's
 * sentences are always among them; where a decision, an action, a vote or those present are, the sentences that record
 * such; where what sentences tell by their pattern, those.
 */
export function findCandidates(analysis: Analysis, index: SearchIndex): Candidate[] {
  const { terms, speakers } = analysis;
  const found = new Map<number, number>();
  const words = lookUpWords(terms, index);
  if (words.size > 0) {
    for (const { sentence, score } of index.search(words).slice(0, CANDIDATES_MAX)) found.set(sentence, score);
  }
  for (const name of speakers) {
    for (const id of index.spoken(name).slice(0, CANDIDATES_MAX)) if (!found.has(id)) found.set(id, 0);
  }
  for (const [sentence] of [...found]) {
    const article = index.sentences.article(sentence);
    const first = index.sentences.firstOf(article);
    for (const one of below(article, sentence - first)) if (!found.has(first + one)) found.set(first + one, 0);
  }
  for (const id of toldByPattern(analysis, index)) if (!found.has(id)) found.set(id, 0);
  for (const id of recordsFor(analysis, found, index)) if (!found.has(id)) found.set(id, 0);
  return [...found].map(([sentence, lexical]) => ({ sentence, lexical }));
}

/** The words to look up with their weights: those of the rarest terms, as long as their postings are not too many. */
function lookUpWords(terms: readonly QueryTerm[], { vocabulary }: SearchIndex): Map<string, number> {
  const wordsOf = ({ forms, weight }: QueryTerm) =>
    lookedUp(forms).flatMap(({ word, similarity }) =>
      word.split(' ').map((part) => ({ part, weight: similarity * weight })),
    );
  const byRarity = terms
    .map((term) => {
      const words = wordsOf(term);
      return { words, postings: words.reduce((sum, { part }) => sum + vocabulary.sentences(part), 0) };
    })
    .filter(({ postings }) => postings > 0)
    .sort((a, b) => a.postings - b.postings);
  const chosen = new Map<string, number>();
  let postings = 0;
  for (const term of byRarity) {
    postings += term.postings;
    if (chosen.size > 0 && postings > POSTINGS_MAX) break;
    for (const { part, weight } of term.words) chosen.set(part, Math.max(chosen.get(part) ?? 0, weight));
  }
  return chosen;
}

/** Words that only tell of the same thing lead to a sentence where the library has nothing that means the same. */
function lookedUp(forms: readonly Form[]): readonly Form[] {
  const meant = forms.filter(({ reason }) => reason !== 'related');
  return meant.length > 0 ? meant : forms;
}
