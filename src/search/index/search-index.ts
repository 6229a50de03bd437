import MiniSearch from 'minisearch';
import type { Article } from '../../article/types.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../../language/glossary.ts';
import type { LanguageCode } from '../../language/types.ts';
import { DEFAULT_THRESHOLD } from '../decision/probability.ts';
import { MODEL, type Model } from '../rank/model.ts';
import { createDirectory, type PeopleDirectory } from './people-directory.ts';
import { readSentences, type Sentences } from './sentences.ts';
import { Vocabulary, WORD_KIND } from './vocabulary.ts';

/** What the full-text index holds of a sentence. */
export interface IndexedText {
  /** Position in `SearchIndex.sentences`. */
  readonly id: number;
  /** Its words joined by spaces, function words left out. */
  readonly text: string;
}

/** Everything a question is answered from. Plain to read; made once by `createIndex` and never changed. */
export interface SearchIndex {
  readonly articles: readonly Article[];
  /** Languages the articles are written in. */
  readonly languages: ReadonlySet<LanguageCode>;
  readonly people: PeopleDirectory;
  readonly glossary: Glossary;
  readonly model: Model;
  /** From which probability on the first passage is an answer, 0 to 1. */
  readonly threshold: number;
  /** Sentences of all articles in order. */
  readonly sentences: Sentences;
  /** Positions in `sentences` where a person's statements stand, by full name. */
  readonly spoken: ReadonlyMap<string, readonly number[]>;
  readonly vocabulary: Vocabulary;
  /** Full-text index over `sentences`, by their position. */
  readonly fullText: MiniSearch<IndexedText>;
  /** Mean number of words of a sentence, and of an article. */
  readonly meanLength: { readonly sentence: number; readonly article: number };
}

export interface IndexOptions {
  /** Word pairs between the languages. Default: none. */
  readonly glossary?: Glossary;
  /** Default: the one that ships with the program. */
  readonly model?: Model;
  /** Default: `DEFAULT_THRESHOLD`. */
  readonly threshold?: number;
}

/** Indexes articles for `answer`. Takes time linear in their length; an empty list gives an index that answers nothing. */
export function createIndex(articles: readonly Article[], options: IndexOptions = {}): SearchIndex {
  const vocabulary = new Vocabulary();
  const people = createDirectory(articles);
  const sentences = readSentences(articles, vocabulary, people);
  vocabulary.close();
  const fullText = new MiniSearch<IndexedText>(FULL_TEXT_OPTIONS);
  for (const text of texts(sentences, vocabulary)) fullText.add(text);
  return assembleIndex({ articles, people, sentences, vocabulary, fullText }, options);
}

/** The parts that take long to make. */
export type IndexParts = Pick<SearchIndex, 'articles' | 'people' | 'sentences' | 'vocabulary' | 'fullText'>;

/** Puts an index together from parts that are ready. */
export function assembleIndex(
  parts: IndexParts,
  { glossary = EMPTY_GLOSSARY, model = MODEL, threshold = DEFAULT_THRESHOLD }: IndexOptions,
): SearchIndex {
  const { articles, sentences } = parts;
  const { length } = sentences.words;
  return {
    ...parts,
    glossary,
    model,
    threshold,
    languages: new Set(articles.map(({ language }) => language)),
    spoken: spokenIn(sentences),
    meanLength: { sentence: length / Math.max(1, sentences.count), article: length / Math.max(1, articles.length) },
  };
}

/** Words come cut and folded; they match whole, since names and numbers that are nearly alike are different. */
export const FULL_TEXT_OPTIONS = {
  fields: ['text'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR' },
} as const satisfies ConstructorParameters<typeof MiniSearch<IndexedText>>[0];

/**
 * Function words stay out: no question is ever looked up by them, and they make up two fifths of a text. The ranking sees
 * them all the same, since it reads the sentences.
 */
function* texts(sentences: Sentences, vocabulary: Vocabulary): Generator<IndexedText> {
  const { kinds } = vocabulary;
  const words = vocabulary.words();
  for (let id = 0; id < sentences.count; id += 1) {
    const kept: string[] = [];
    for (let at = sentences.start(id); at < sentences.start(id + 1); at += 1) {
      const word = sentences.words[at] ?? 0;
      if (((kinds[word] ?? 0) & WORD_KIND.empty) === 0) kept.push(words[word] ?? '');
    }
    yield { id, text: kept.join(' ') };
  }
}

function spokenIn(sentences: Sentences): Map<string, number[]> {
  const spoken = new Map<string, number[]>();
  for (const [sentence, { speakers }] of sentences.withPeople()) {
    for (const name of speakers) {
      const known = spoken.get(name);
      if (known === undefined) spoken.set(name, [sentence]);
      else known.push(sentence);
    }
  }
  return spoken;
}
