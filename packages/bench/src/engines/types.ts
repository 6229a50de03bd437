import type { Article } from 'notulen/article/types';
import type { LanguageCode } from 'notulen/language/types';

/** A sentence and the article it stands in: what every engine but ours is given. */
export interface Sentence {
  readonly article: string;
  readonly text: string;
}

/** A library to be indexed. */
export interface Corpus {
  /** The articles; may be empty for engines that read sentences alone. */
  readonly articles: readonly Article[];
  /** Sentences of all articles in order. */
  readonly sentences: readonly Sentence[];
  /** The language most articles are written in: engines that know one language a time are set to it. */
  readonly language: LanguageCode;
}

/** What an engine gives for one question. */
export interface Found {
  /** Whether it takes what it found for an answer. Libraries that cannot tell answer whenever they find anything. */
  readonly answered: boolean;
  /** Of the first passage, in the engine's own measure, higher is better; 0 where nothing was found. */
  readonly score: number;
  /** Best first. */
  readonly passages: readonly Sentence[];
  /**
   * What is shown at once: the answer, or the closest passages; none where it is silent. Default: the first passage.
   */
  readonly shown?: readonly Sentence[];
}

/** An index that is ready. */
export interface Library {
  /** At most `limit` passages for a question in anybody's words. */
  search(question: string, limit: number): Found;
  /** Bytes held outside of JavaScript's heap that the process does not report as external. Default 0. */
  nativeBytes?(): number;
}

/** A way to answer questions from sentences, set up as its documentation recommends for such text. */
export interface Engine {
  /** The npm package whose version is shown. */
  readonly package: string;
  /** Whether it is given articles; if not, sentences suffice. */
  readonly readsArticles: boolean;
  /** Indexes a corpus. The corpus may be let go afterwards: what a library needs of it, it keeps. */
  build(corpus: Corpus): Library;
}

/** An engine that may have to wait for what it finds, as one does that asks a server. */
export interface WaitingEngine {
  build(corpus: Corpus): { search(question: string, limit: number): Found | Promise<Found> };
}

/** What is found where nothing is. */
export const NOTHING: Found = { answered: false, score: 0, passages: [] };
