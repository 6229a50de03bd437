/** Which terms of a question stand in a sentence, and where. */
import type { SearchIndex } from '../index/search-index.ts';
import type { QueryTerm } from '../types.ts';

/** What a sentence (or several) holds of each term, in the order of the terms. */
export interface Match {
  /** How often each stands there. */
  readonly counts: readonly number[];
  /** The most similar form of each that stands there, 0 for none. */
  readonly similarities: readonly number[];
  /** The same without forms that only tell of the same thing. */
  readonly meant: readonly number[];
  /** Number of words looked at. */
  readonly length: number;
  /** How many neighbouring terms of the question are neighbours here too, with at most one word between them. */
  readonly pairs: number;
}

/** Neighbouring terms stand at most so many words apart: `Irak dan Iran`. */
const PAIR_MAX_DISTANCE = 2;

/** A form of a term, by the numbers of its words. */
interface Target {
  readonly term: number;
  readonly similarity: number;
  readonly isRelated: boolean;
  /** The words that must follow. */
  readonly rest: readonly number[];
}

export interface Matcher {
  /** Each sentence is matched once, in time linear in its length. */
  sentence(sentence: number): Match;
  /** All sentences of an article together; `pairs` is left 0. */
  article(articleNumber: number): Match;
}

/** Matches sentences of an index against terms. */
export function createMatcher(terms: readonly QueryTerm[], index: SearchIndex): Matcher {
  const { sentences, vocabulary } = index;
  const targets = targetsOf(terms, (word) => vocabulary.numberOf(word));
  const isTarget = new Uint8Array(vocabulary.size);
  for (const word of targets.keys()) if (word >= 0) isTarget[word] = 1;
  const namesPeople = terms.some(({ person }) => person !== null);
  const seen = new Map<number, Match>();
  const seenArticles = new Map<number, Match>();

  function read(first: number, last: number): Match {
    const tally = createTally(terms);
    for (let sentence = first; sentence < last; sentence += 1) {
      const end = sentences.start(sentence + 1);
      const wordAt = (at: number) => (at < end ? (sentences.words[at] ?? -1) : -1);
      for (let at = sentences.start(sentence); at < end; at += 1) {
        const word = sentences.words[at] ?? 0;
        if (isTarget[word] === 1) tally.count(targets.get(word) ?? [], at, wordAt);
      }
      if (namesPeople) tally.endSentence(sentences.people(sentence).people);
    }
    return tally.match(sentences.start(last) - sentences.start(first));
  }

  function once(known: Map<number, Match>, key: number, make: () => Match): Match {
    const match = known.get(key) ?? make();
    known.set(key, match);
    return match;
  }

  return {
    sentence: (sentence) => once(seen, sentence, () => read(sentence, sentence + 1)),
    article: (number) =>
      once(seenArticles, number, () => ({ ...read(sentences.first(number), sentences.end(number)), pairs: 0 })),
  };
}

/** The match of words that are no sentence of an index. */
export function matchWords(words: readonly string[], terms: readonly QueryTerm[]): Match {
  return createTextMatcher(terms)(words);
}

/** The same for many texts: the terms are read once. */
export function createTextMatcher(terms: readonly QueryTerm[]): (words: readonly string[]) => Match {
  const ids = new Map<string, number>();
  const targets = targetsOf(terms, (word) => numberIn(ids, word));
  return (words) => {
    const numbers = words.map((word) => ids.get(word) ?? -1);
    const tally = createTally(terms);
    numbers.forEach((word, at) => {
      const found = targets.get(word);
      if (found !== undefined) tally.count(found, at, (other) => numbers[other] ?? -1);
    });
    return tally.match(words.length);
  };
}

/** The same for many texts of an index's articles: the terms are looked up once. */
export function createWordMatcher(
  terms: readonly QueryTerm[],
  { vocabulary }: SearchIndex,
): (words: readonly string[]) => Match {
  const targets = targetsOf(terms, (word) => vocabulary.numberOf(word));
  return (words) => {
    const numbers = words.map((word) => vocabulary.numberOf(word));
    const tally = createTally(terms);
    numbers.forEach((word, at) => {
      const found = targets.get(word);
      if (found !== undefined) tally.count(found, at, (other) => numbers[other] ?? -1);
    });
    return tally.match(words.length);
  };
}

/** Terms with the forms alone that mean the same more or less: none that only tell of the same thing. */
export function meaning(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.map((term) => ({ ...term, forms: term.forms.filter(({ reason }) => reason !== 'related') }));
}

/** For each position of `words` how many words from there on match a term; 0 for none. */
export function matchedLengths(words: readonly string[], terms: readonly QueryTerm[]): number[] {
  const { numbers, targets } = numbered(words, terms);
  return numbers.map((word, at) =>
    Math.max(
      0,
      ...(targets.get(word) ?? [])
        .filter(({ rest }) => follows(rest, at, (other) => numbers[other] ?? -1))
        .map(({ rest }) => rest.length + 1),
    ),
  );
}

/** The match of several sentences taken together. */
export function joinMatches(matches: readonly Match[], terms: number): Match {
  const counts = new Array<number>(terms).fill(0);
  const similarities = new Array<number>(terms).fill(0);
  const meant = new Array<number>(terms).fill(0);
  let length = 0;
  let pairs = 0;
  for (const match of matches) {
    length += match.length;
    pairs = Math.max(pairs, match.pairs);
    for (let term = 0; term < terms; term += 1) {
      counts[term] = (counts[term] ?? 0) + (match.counts[term] ?? 0);
      similarities[term] = Math.max(similarities[term] ?? 0, match.similarities[term] ?? 0);
      meant[term] = Math.max(meant[term] ?? 0, match.meant[term] ?? 0);
    }
  }
  return { counts, similarities, meant, length, pairs };
}

/** Words of any text and the forms of terms, numbered alike; forms that do not stand in the text are left out. */
function numbered(words: readonly string[], terms: readonly QueryTerm[]) {
  const ids = new Map<string, number>();
  const numbers = words.map((word) => numberIn(ids, word));
  return { numbers, targets: targetsOf(terms, (word) => ids.get(word) ?? -1) };
}

/** A word's number; the next one for a word that is new. */
function numberIn(ids: Map<string, number>, word: string): number {
  const id = ids.get(word) ?? ids.size;
  ids.set(word, id);
  return id;
}

function targetsOf(terms: readonly QueryTerm[], numberOf: (word: string) => number): Map<number, Target[]> {
  const targets = new Map<number, Target[]>();
  terms.forEach(({ forms }, term) => {
    for (const { word, similarity, reason } of forms) {
      const [first = -1, ...rest] = word.includes(' ') ? word.split(' ').map(numberOf) : [numberOf(word)];
      if (first < 0 || rest.includes(-1)) continue;
      const target = { term, similarity, isRelated: reason === 'related', rest };
      const list = targets.get(first);
      if (list === undefined) targets.set(first, [target]);
      else list.push(target);
    }
  });
  return targets;
}

/** The number of the word at a position, -1 outside the sentence. */
type WordAt = (position: number) => number;

function createTally(terms: readonly QueryTerm[]) {
  const counts = new Array<number>(terms.length).fill(0);
  const similarities = new Array<number>(terms.length).fill(0);
  const meant = new Array<number>(terms.length).fill(0);
  const lastEnds = new Array<number>(terms.length).fill(Number.NEGATIVE_INFINITY);
  const pairs = new Set<number>();
  const people = terms.flatMap(({ person }, term) => (person === null ? [] : [{ person, term, counted: 0 }]));
  return {
    count(found: readonly Target[], at: number, wordAt: WordAt): void {
      for (const { term, similarity, isRelated, rest } of found) {
        if (rest.length > 0 && !follows(rest, at, wordAt)) continue;
        counts[term] = (counts[term] ?? 0) + 1;
        similarities[term] = Math.max(similarities[term] ?? 0, similarity);
        if (!isRelated) meant[term] = Math.max(meant[term] ?? 0, similarity);
        lastEnds[term] = at + rest.length;
        for (const beside of [term - 1, term + 1]) {
          if (at - (lastEnds[beside] ?? Number.NEGATIVE_INFINITY) <= PAIR_MAX_DISTANCE)
            pairs.add(Math.min(term, beside));
        }
      }
    },
    /** Who is in the sentence without being named there ("Dia", or whose quotation it is) counts as named once. */
    endSentence(present: ReadonlySet<string>): void {
      for (const one of people) {
        const count = counts[one.term] ?? 0;
        if (present.has(one.person)) {
          if (count === one.counted) counts[one.term] = count + 1;
          similarities[one.term] = 1;
          meant[one.term] = 1;
        }
        one.counted = counts[one.term] ?? 0;
      }
    },
    match: (length: number): Match => ({ counts, similarities, meant, length, pairs: pairs.size }),
  };
}

function follows(rest: readonly number[], at: number, wordAt: WordAt): boolean {
  return rest.every((word, offset) => wordAt(at + 1 + offset) === word);
}
