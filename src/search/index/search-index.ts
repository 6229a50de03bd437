import type { Article } from '../../article/types.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../../language/glossary.ts';
import type { LanguageCode } from '../../language/types.ts';
import { DEFAULT_THRESHOLD } from '../decision/probability.ts';
import { MODEL, type Model } from '../rank/model.ts';
import type { FullText, Hit } from './full-text.ts';
import { People, type PeopleDirectory } from './people-directory.ts';
import { type IndexedSource, type SentenceStore, Sentences } from './sentences.ts';
import { Spoken } from './spoken.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Everything a question is answered from: one version of a library. Its articles and sentences never change; what
 * counts over all articles (`vocabulary`, `people`, `search`) it shares with the versions after it.
 */
export interface SearchIndex {
  /** By their ids. */
  readonly articles: readonly Article[];
  /** Languages the articles are written in. */
  readonly languages: ReadonlySet<LanguageCode>;
  readonly people: PeopleDirectory;
  readonly glossary: Glossary;
  readonly model: Model;
  /** From which probability on the first passage is an answer, 0 to 1. */
  readonly threshold: number;
  /** Sentences of all articles. */
  readonly sentences: Sentences;
  readonly vocabulary: Vocabulary;
  /** Mean number of words of a sentence, and of an article. */
  readonly meanLength: { readonly sentence: number; readonly article: number };
  /** Sentences that hold some of the words, by their weights, best by MiniSearch first. */
  search(weights: ReadonlyMap<string, number>): Hit[];
  /** Positions of the sentences where a person's statements stand, by full name, in the order of the articles. */
  spoken(name: string): readonly number[];
  /**
   * An index of only these of its articles, with their people; how common words are stays what it is over all of them.
   * Takes time linear in what these articles have of people and statements.
   */
  only(articles: ReadonlySet<Article>): SearchIndex;
}

export interface IndexOptions {
  /** Word pairs between the languages. Default: none. */
  readonly glossary?: Glossary;
  /** Default: the one that ships with the program. */
  readonly model?: Model;
  /** Default: `DEFAULT_THRESHOLD`. */
  readonly threshold?: number;
}

/** What the versions of an index share. */
export interface IndexParts {
  readonly sentences: SentenceStore;
  readonly vocabulary: Vocabulary;
  readonly people: PeopleDirectory;
  readonly spoken: Spoken;
  readonly fullText: FullText;
}

/** A version of an index, of some of its sources. */
export function assembleIndex(
  { sentences: all, vocabulary, people, spoken, fullText }: IndexParts,
  sources: readonly IndexedSource[],
  { glossary = EMPTY_GLOSSARY, model = MODEL, threshold = DEFAULT_THRESHOLD }: IndexOptions,
): SearchIndex {
  const sentences = new Sentences(all, sources, people);
  const { count, wordCount } = sentences;
  const index: SearchIndex = {
    articles: sources.map(({ article }) => article),
    languages: new Set(sources.map(({ article }) => article.language)),
    people,
    glossary,
    model,
    threshold,
    sentences,
    vocabulary,
    meanLength: { sentence: wordCount / Math.max(1, count), article: wordCount / Math.max(1, sources.length) },
    search: (weights) =>
      inOrder(
        fullText.search(weights, (sentence) => sentences.has(sentence)),
        sentences,
      ),
    spoken: (name) => spoken.of(name, sentences),
    only: (articles) => {
      const chosen = sources.filter(({ article }) => articles.has(article));
      const directory = new People();
      const statements = new Spoken(directory);
      for (const source of chosen) {
        directory.add(source.article);
        statements.add(source);
      }
      const parts = { sentences: all, vocabulary, people: directory, spoken: statements, fullText };
      return assembleIndex(parts, chosen, { glossary, model, threshold });
    },
  };
  return index;
}

/**
 * Best first; equal ones in the order of the articles. MiniSearch has those in the order in which they came, and its
 * scores, which rest on a running mean, tell what was there before in their last bits: they are compared as floats of
 * 32 bits.
 */
function inOrder(hits: Hit[], sentences: Sentences): Hit[] {
  return hits.sort((a, b) => Math.fround(b.score) - Math.fround(a.score) || sentences.compare(a.sentence, b.sentence));
}
