/** A question on its way to an answer: each step's result is plain data that the next step takes. */
import type { Article, LanguageCode, Source, Span, Voice } from '../article/types.ts';

/** What kind of thing is asked for. */
export type Wanted = 'person' | 'place' | 'time' | 'number' | 'reason' | 'manner' | 'statement' | 'thing';

/** Step 1. What the question holds. */
export interface Analysis {
  readonly question: string;
  readonly language: LanguageCode;
  /** Content words, in order, without stop words, question words and names. */
  readonly terms: readonly QueryTerm[];
  /** Names of people, places and organisations; `person` where the sources know one of that name. */
  readonly names: readonly QueryName[];
  /** Numbers as written, digits only (`21`, `2025`). */
  readonly numbers: readonly string[];
  readonly wanted: Wanted;
  /** Full names of people whose statements are asked for ("apa kata X tentang …"); empty otherwise. */
  readonly speakers: readonly string[];
}

export interface QueryTerm {
  /** As typed. */
  readonly word: string;
  /** Index terms that stand for it (its stem, cognates, synonyms of form); best match counts, never the sum. */
  readonly forms: readonly string[];
  /** How much the word matters, 0 to 1. */
  readonly weight: number;
}

export interface QueryName {
  readonly text: string;
  /** Keys under which the name may stand in the index (see `language/names.ts`). */
  readonly forms: readonly string[];
  /** Full name of the one person of the sources that this names, else `null`. */
  readonly person: string | null;
  /** Whether any source mentions it. */
  readonly known: boolean;
}

/** Step 2. A sentence worth a look. */
export interface Candidate {
  readonly article: Article;
  /** Index into `article.sentences`. */
  readonly sentence: number;
  /** BM25+ of the sentence, of the best neighbour and of the article. */
  readonly lexical: number;
}

/** Step 3. A candidate with its features and one score, comparable within a question. */
export interface Ranked extends Candidate {
  readonly features: Readonly<Record<string, number>>;
  readonly rank: number;
}

/** A slice of a source, ready to be shown. */
export interface Passage extends Span {
  readonly article: Article;
  /** First and last sentence, indices into `article.sentences`, inclusive. */
  readonly sentences: readonly [first: number, last: number];
  /** `article.body.slice(start, end)`. */
  readonly text: string;
  /** Matched spans inside `text`, relative to it, in order, not overlapping. */
  readonly highlights: ReadonlyArray<readonly [start: number, end: number]>;
  readonly voice: Voice;
  /** Full names as the article gives them, empty for the narrator. */
  readonly speakers: readonly string[];
  /** Probability, 0 to 1, that the passage answers the question; comparable between questions. */
  readonly score: number;
}

/** Step 4. What every surface shows. */
export interface Answer {
  readonly question: string;
  readonly analysis: Analysis;
  /** `passages[0].score >= threshold`. Where false, the passages are the nearest found and no surface shows them as an answer. */
  readonly answered: boolean;
  /** Best first. */
  readonly passages: readonly Passage[];
}

export type { Article, Source };
