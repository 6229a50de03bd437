/** Which terms of a question stand in a sentence, and where. */
import type { IndexedSentence } from './index.ts';
import type { QueryTerm } from './types.ts';

/** What a sentence (or several) holds of each term, in the order of the terms. */
export interface Match {
  /** How often each stands there. */
  readonly counts: readonly number[];
  /** The most similar form of each that stands there, 0 for none. */
  readonly similarities: readonly number[];
  /** Number of words looked at. */
  readonly length: number;
  /** How many neighbouring terms of the question are neighbours here too, with at most one word between them. */
  readonly pairs: number;
}

/** Neighbouring terms stand at most so many words apart: `Irak dan Iran`. */
const PAIR_MAX_DISTANCE = 2;

interface Target {
  readonly term: number;
  readonly similarity: number;
  /** The words that must follow. */
  readonly rest: readonly string[];
}

export type Matcher = (sentence: IndexedSentence) => Match;

/** Gives a function that matches sentences against terms, in time linear in a sentence's length; each sentence is matched once. */
export function createMatcher(terms: readonly QueryTerm[]): Matcher {
  const targets = targetsOf(terms);
  const seen = new Map<number, Match>();
  return (sentence) => {
    const known = seen.get(sentence.id);
    if (known !== undefined) return known;
    const match = matchSentence(sentence, terms, targets);
    seen.set(sentence.id, match);
    return match;
  };
}

/** The match of words that are no sentence of the index. */
export function matchWords(words: readonly string[], terms: readonly QueryTerm[]): Match {
  return matchSentence({ words, people: new Set() }, terms, targetsOf(terms));
}

/** The match of several sentences taken together. */
export function joinMatches(matches: readonly Match[], terms: number): Match {
  const counts = new Array<number>(terms).fill(0);
  const similarities = new Array<number>(terms).fill(0);
  let length = 0;
  let pairs = 0;
  for (const match of matches) {
    length += match.length;
    pairs = Math.max(pairs, match.pairs);
    for (let term = 0; term < terms; term += 1) {
      counts[term] = (counts[term] ?? 0) + (match.counts[term] ?? 0);
      similarities[term] = Math.max(similarities[term] ?? 0, match.similarities[term] ?? 0);
    }
  }
  return { counts, similarities, length, pairs };
}

/** For each position of `words` how many words from there on match a term; 0 for none. */
export function matchedLengths(words: readonly string[], terms: readonly QueryTerm[]): number[] {
  const targets = targetsOf(terms);
  return words.map((word, at) =>
    Math.max(
      0,
      ...(targets.get(word) ?? []).filter(({ rest }) => follows(words, at, rest)).map(({ rest }) => rest.length + 1),
    ),
  );
}

function targetsOf(terms: readonly QueryTerm[]): Map<string, Target[]> {
  const targets = new Map<string, Target[]>();
  terms.forEach(({ forms }, term) => {
    for (const { word, similarity } of forms) {
      const [first = '', ...rest] = word.split(' ');
      const list = targets.get(first) ?? [];
      list.push({ term, similarity, rest });
      targets.set(first, list);
    }
  });
  return targets;
}

function matchSentence(
  { words, people }: Pick<IndexedSentence, 'words' | 'people'>,
  terms: readonly QueryTerm[],
  targets: ReadonlyMap<string, readonly Target[]>,
): Match {
  const counts = new Array<number>(terms.length).fill(0);
  const similarities = new Array<number>(terms.length).fill(0);
  const lastEnds = new Array<number>(terms.length).fill(Number.NEGATIVE_INFINITY);
  const pairs = new Set<number>();
  words.forEach((word, at) => {
    for (const { term, similarity, rest } of targets.get(word) ?? []) {
      if (!follows(words, at, rest)) continue;
      counts[term] = (counts[term] ?? 0) + 1;
      similarities[term] = Math.max(similarities[term] ?? 0, similarity);
      lastEnds[term] = at + rest.length;
      for (const beside of [term - 1, term + 1]) {
        if (at - (lastEnds[beside] ?? Number.NEGATIVE_INFINITY) <= PAIR_MAX_DISTANCE) pairs.add(Math.min(term, beside));
      }
    }
  });
  terms.forEach(({ person }, term) => {
    if (person === null || !people.has(person)) return;
    counts[term] = Math.max(1, counts[term] ?? 0);
    similarities[term] = 1;
  });
  return { counts, similarities, length: words.length, pairs: pairs.size };
}

function follows(words: readonly string[], at: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => words[at + 1 + offset] === word);
}
