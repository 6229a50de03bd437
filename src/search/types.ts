/** A question on its way to an answer: each step's result is plain data that the next step takes. */
import type { Article, LanguageCode, Span, Voice } from '../article/types.ts';
import type { AnswerKind } from '../language/tables/wanted.ts';

/** What kind of thing is asked for. */
export type Wanted = AnswerKind;

/** What a word of a question is there for; it decides how much it counts, and what its absence means. */
export type TermRole = 'word' | 'name' | 'number' | 'attribute' | 'speechAct' | 'statement' | 'kind' | 'weak';

/** Step 1. What the question holds. */
export interface Analysis {
  readonly question: string;
  readonly language: LanguageCode;
  /** Content words, names and numbers in order, without stop words and question words. */
  readonly terms: readonly QueryTerm[];
  /** Names of people, places and organisations; `person` where the sources know one of that name. */
  readonly names: readonly QueryName[];
  /** Numbers as written, digits only (`21`, `2025`). */
  readonly numbers: readonly string[];
  readonly wanted: Wanted;
  /** Full names of people whose statements are asked for ("apa kata X tentang …"); empty otherwise. */
  readonly speakers: readonly string[];
  /** Whether it denies something ("yang tidak hadir"). */
  readonly negated: boolean;
}

export interface QueryTerm {
  /** As typed. */
  readonly word: string;
  readonly role: TermRole;
  /** Words of the library that stand for it (same stem, cognate, name, or several words joined by spaces), most similar first; the best counts, never the sum. */
  readonly forms: readonly Form[];
  /** Words of the library that mean the opposite. */
  readonly opposites: readonly string[];
  /** Full name of the person it names, else `null`: sentences in which that person speaks match it too. */
  readonly person: string | null;
  /** How much the word matters, 0 to 1: what its role and its rarity in the library give. */
  readonly weight: number;
}

/** A word (or phrase) of the library that can stand for a word of a question. */
export interface Form {
  readonly word: string;
  /** How surely it means the same, 0 to 1. */
  readonly similarity: number;
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
  /** MiniSearch's BM25+ of the sentence; not comparable between questions. */
  readonly lexical: number;
}

/** Step 3. A candidate with its features and one score, comparable within a question. */
export interface Ranked extends Candidate {
  readonly features: Features;
  readonly rank: number;
}

/** What is known about a candidate, each 0 to 1. */
export interface Features {
  /** BM25 of the whole article, of the sentence, and of the better of its neighbours in the paragraph. */
  readonly article: number;
  readonly sentence: number;
  readonly neighbour: number;
  /** What it gains by holding something of the kind that is asked for, 0 where it does not. */
  readonly answerType: number;
  /** 1 where neither it nor its neighbours do, though it would show. */
  readonly lacksAnswerType: number;
  /** How much the question says: the weight of its terms, 1 from 2 on. */
  readonly substance: number;
  /** Share of its speakers that are asked for; 1 for any statement where nobody in particular is. */
  readonly attributed: number;
  /** Share of the question's weight that stands in the sentence, in it and its neighbours, in the article. */
  readonly sentenceCoverage: number;
  readonly passageCoverage: number;
  readonly articleCoverage: number;
  /** Weight of the rarest term that stands nowhere in the article, and nowhere in sentence and neighbours. */
  readonly rarestMissing: number;
  readonly rarestMissingNearby: number;
  /** Share of the question's neighbouring terms that are neighbours in the sentence. */
  readonly pairs: number;
  /**
   * Weight of what stands nowhere in the article: of the name that lacks most of its words (times the share it lacks), of
   * the rarest attribute; of the rarest number that does not stand near.
   */
  readonly missingName: number;
  readonly missingNumber: number;
  readonly missingAttribute: number;
  /** 1 where the question denies and the sentence does not. */
  readonly negationDiffers: number;
  /** 1 where the sentence holds the opposite of a word it lacks. */
  readonly antonym: number;
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
