import MiniSearch from 'minisearch';
import type { Article, LanguageCode, Sentence } from '../article/types.ts';
import { tokenize } from '../language/tokens.ts';
import { createDirectory, type PeopleDirectory } from './people.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence as the index knows it. */
export interface IndexedSentence {
  /** Position in `SearchIndex.sentences`. */
  readonly id: number;
  readonly article: Article;
  /** Index into `article.sentences`. */
  readonly sentence: number;
  /** Its index words in order. */
  readonly words: readonly string[];
  /** Full names of the people mentioned or speaking in it. */
  readonly people: ReadonlySet<string>;
  /** Full names of the people whose statements stand in it. */
  readonly speakers: ReadonlySet<string>;
}

export interface IndexedText {
  readonly id: number;
  /** Index words joined by spaces. */
  readonly text: string;
}

/** Everything a question is answered from. Plain to read; made once by `createIndex` and never changed. */
export interface SearchIndex {
  readonly articles: readonly Article[];
  /** Languages the articles are written in. */
  readonly languages: ReadonlySet<LanguageCode>;
  readonly people: PeopleDirectory;
  /** Sentences of all articles in order. */
  readonly sentences: readonly IndexedSentence[];
  /** Positions in `sentences` where a person's statements stand, by full name. */
  readonly spoken: ReadonlyMap<string, readonly number[]>;
  /** Position in `sentences` of an article's first sentence. */
  firstSentence(article: Article): number;
  readonly vocabulary: Vocabulary;
  /** Full-text index over `sentences`, by their position. */
  readonly fullText: MiniSearch<IndexedText>;
  /** Mean number of words of a sentence, and of an article. */
  readonly meanLength: { readonly sentence: number; readonly article: number };
}

/** Indexes articles for `answer`. Takes time linear in their length; an empty list gives an index that answers nothing. */
export function createIndex(articles: readonly Article[]): SearchIndex {
  const vocabulary = new Vocabulary();
  const people = createDirectory(articles);
  const sentences: IndexedSentence[] = [];
  const firstSentences = new Map<Article, number>();
  articles.forEach((article, articleNumber) => {
    firstSentences.set(article, sentences.length);
    for (const sentence of article.sentences) {
      const words = addWords(vocabulary, article, articleNumber, sentence, sentences.length);
      sentences.push({
        id: sentences.length,
        article,
        sentence: sentence.index,
        words,
        ...peopleOf(people, article, sentence),
      });
    }
  });
  vocabulary.close();
  const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
  return {
    articles,
    languages: new Set(articles.map(({ language }) => language)),
    people,
    sentences,
    spoken: spokenIn(sentences),
    firstSentence: (article) => firstSentences.get(article) ?? 0,
    vocabulary,
    fullText: fullTextOf(sentences),
    meanLength: { sentence: length / Math.max(1, sentences.length), article: length / Math.max(1, articles.length) },
  };
}

function addWords(
  vocabulary: Vocabulary,
  article: Article,
  articleNumber: number,
  { start, end }: Sentence,
  sentence: number,
): string[] {
  const words: string[] = [];
  for (const token of tokenize(article.body.slice(start, end))) {
    for (const word of token.words) {
      const first = words.length === 0;
      const { language } = article;
      vocabulary.add({ word, language, capital: token.capital, first, sentence, article: articleNumber });
      words.push(word);
    }
  }
  return words;
}

function peopleOf(directory: PeopleDirectory, article: Article, { start, end }: Sentence) {
  const speakers = new Set<string>();
  const people = new Set<string>();
  const nameOf = (person: number) => directory.entryOf(article, person)?.name;
  for (const quotation of article.quotations) {
    if (quotation.start >= end || quotation.end <= start) continue;
    for (const { name, person } of quotation.speakers) speakers.add((person === null ? null : nameOf(person)) ?? name);
  }
  for (const { index, mentions } of article.people) {
    const name = nameOf(index);
    if (name !== undefined && mentions.some((mention) => mention.start < end && mention.end > start)) people.add(name);
  }
  return { speakers, people: new Set([...people, ...speakers]) };
}

function spokenIn(sentences: readonly IndexedSentence[]): Map<string, number[]> {
  const spoken = new Map<string, number[]>();
  for (const { id, speakers } of sentences) {
    for (const name of speakers) {
      const ids = spoken.get(name);
      if (ids === undefined) spoken.set(name, [id]);
      else ids.push(id);
    }
  }
  return spoken;
}

function fullTextOf(sentences: readonly IndexedSentence[]): SearchIndex['fullText'] {
  const fullText = new MiniSearch<IndexedText>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: false, fuzzy: false, combineWith: 'OR' },
  });
  fullText.addAll(sentences.map(({ id, words }) => ({ id, text: words.join(' ') })));
  return fullText;
}
