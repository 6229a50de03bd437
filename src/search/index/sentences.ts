/** The sentences of all articles as numbers: what stands where, and who is in it. */

import { tokensIn } from '../../article/tokens.ts';
import type { Article, Sentence } from '../../article/types.ts';
import { indexTokenTexts, readIndexToken } from '../../language/index-tokens.ts';
import { IntegerList } from './integer-list.ts';
import type { PeopleDirectory } from './people-directory.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who is in a sentence, by full name. */
export interface SentencePeople {
  /** Mentioned or speaking. */
  readonly people: ReadonlySet<string>;
  /** Whose statements stand in it; roles and groups as written. */
  readonly speakers: ReadonlySet<string>;
}

/** What a snapshot keeps of the sentences. */
export interface SentenceData {
  readonly words: Int32Array;
  readonly capitals: Uint8Array;
  readonly starts: Int32Array;
  readonly firsts: Int32Array;
  readonly people: ReadonlyMap<number, SentencePeople>;
}

const NOBODY: SentencePeople = { people: new Set(), speakers: new Set() };

/**
 * Sentences of all articles in order, each known by its position. Words are numbers of the vocabulary in typed arrays, so
 * that half a million sentences cost 4 bytes a word and are scanned without a look-up.
 */
export class Sentences {
  /** Word numbers of all sentences, one after the other. */
  readonly words: Int32Array;
  /** For each of `words`: 1 where it is written with a capital, 2 where it is the first of its sentence as well. */
  readonly capitals: Uint8Array;
  readonly #starts: Int32Array;
  readonly #firsts: Int32Array;
  readonly #articles: readonly Article[];
  readonly #people: ReadonlyMap<number, SentencePeople>;
  readonly #numbers: ReadonlyMap<Article, number>;
  /** Position of the article of each sentence. */
  readonly #articleOf: Int32Array;

  constructor(articles: readonly Article[], { words, capitals, starts, firsts, people }: SentenceData) {
    this.words = words;
    this.capitals = capitals;
    this.#starts = starts;
    this.#firsts = firsts;
    this.#articles = articles;
    this.#people = people;
    this.#numbers = new Map(articles.map((article, number) => [article, number]));
    this.#articleOf = new Int32Array(starts.length);
    articles.forEach((_article, number) => {
      this.#articleOf.fill(number, firsts[number], firsts[number + 1]);
    });
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  /** Where a sentence's words begin in `words`; those of the next begin where they end. */
  start(sentence: number): number {
    return this.#starts[sentence] ?? this.words.length;
  }

  /** Number of words of a sentence. */
  length(sentence: number): number {
    return this.start(sentence + 1) - this.start(sentence);
  }

  article(sentence: number): Article {
    const article = this.#articles[this.articleNumber(sentence)];
    if (article === undefined) throw new RangeError(`no sentence ${sentence}; there are ${this.count}`);
    return article;
  }

  /** Position among the articles. */
  articleNumber(sentence: number): number {
    return this.#articleOf[sentence] ?? 0;
  }

  /** Position of an article's first sentence; of the one behind the last for a number too high. */
  first(articleNumber: number): number {
    return this.#firsts[articleNumber] ?? this.count;
  }

  /** Position of an article's first sentence. @throws RangeError for an article that is not indexed */
  firstOf(article: Article): number {
    const number = this.#numbers.get(article);
    if (number === undefined) throw new RangeError(`article ${article.id} is not in this index`);
    return this.first(number);
  }

  /** The sentence in its article. */
  inArticle(sentence: number): Sentence {
    const number = this.articleNumber(sentence);
    const found = this.#articles[number]?.sentences[sentence - this.first(number)];
    if (found === undefined) throw new RangeError(`no sentence ${sentence}; there are ${this.count}`);
    return found;
  }

  people(sentence: number): SentencePeople {
    return this.#people.get(sentence) ?? NOBODY;
  }

  /** Every sentence that somebody is in, in order. */
  withPeople(): Iterable<readonly [sentence: number, people: SentencePeople]> {
    return this.#people;
  }

  /** The sentences before and after it in its paragraph. */
  neighbours(sentence: number): number[] {
    const { paragraph } = this.inArticle(sentence);
    const number = this.articleNumber(sentence);
    return [sentence - 1, sentence + 1].filter(
      (other) =>
        other >= this.first(number) && other < this.first(number + 1) && this.inArticle(other).paragraph === paragraph,
    );
  }

  /** All of it, for a snapshot. */
  toData(): SentenceData {
    return {
      words: this.words,
      capitals: this.capitals,
      starts: this.#starts,
      firsts: this.#firsts,
      people: this.#people,
    };
  }
}

/** A token wherever it stands: most recur, and reading one costs more than looking it up. */
interface NumberedToken {
  readonly words: readonly number[];
  readonly capital: boolean;
}

/** Cuts all sentences into words and counts them in the vocabulary. Linear in the length of the articles. */
export function readSentences(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  directory: PeopleDirectory,
): Sentences {
  const words = new IntegerList();
  const capitals: number[][] = [];
  const starts = new IntegerList();
  const firsts = new IntegerList();
  const people = new Map<number, SentencePeople>();
  const shapes = new Map<string, NumberedToken>();
  const shapeOf = (token: string): NumberedToken => {
    const { words, capital } = readIndexToken(token);
    return { words: words.map((word) => vocabulary.numberFor(word)), capital };
  };
  articles.forEach((article, articleNumber) => {
    firsts.push(starts.length);
    const { language } = article;
    const named = peopleBySentence(directory, article);
    const capital: number[] = [];
    for (const span of article.sentences) {
      const sentence = starts.length;
      starts.push(words.length);
      let first = true;
      for (const token of indexTokenTexts(tokensIn(article, span))) {
        let shape = shapes.get(token);
        if (shape === undefined) {
          shape = shapeOf(token);
          shapes.set(token, shape);
        }
        for (const word of shape.words) {
          vocabulary.count(word, language, shape.capital, first, sentence, articleNumber);
          words.push(word);
          capital.push(shape.capital ? (first ? 2 : 1) : 0);
          first = false;
        }
      }
      const who = named[span.index];
      if (who !== undefined) people.set(sentence, who);
    }
    capitals.push(capital);
  });
  starts.push(words.length);
  firsts.push(starts.length - 1);
  return new Sentences(articles, {
    words: words.toArray(),
    capitals: joined(capitals, words.length),
    starts: starts.toArray(),
    firsts: firsts.toArray(),
    people,
  });
}

function joined(parts: ReadonlyArray<readonly number[]>, length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Who is in each sentence of an article, by the sentence's index; `undefined` where nobody is. */
function peopleBySentence(directory: PeopleDirectory, article: Article): Array<SentencePeople | undefined> {
  const found: Array<{ people: Set<string>; speakers: Set<string> } | undefined> = [];
  const at = (sentence: number) => {
    found[sentence] ??= { people: new Set(), speakers: new Set() };
    return found[sentence];
  };
  const nameOf = (person: number | null) => (person === null ? undefined : directory.entryOf(article, person)?.name);
  for (const quotation of article.quotations) {
    for (const sentence of sentencesIn(article, quotation.start, quotation.end)) {
      for (const { name, person } of quotation.speakers) {
        at(sentence).speakers.add(nameOf(person) ?? name);
        at(sentence).people.add(nameOf(person) ?? name);
      }
    }
  }
  for (const { index, mentions } of article.people) {
    const name = nameOf(index);
    if (name === undefined) continue;
    for (const { start, end } of mentions)
      for (const sentence of sentencesIn(article, start, end)) at(sentence).people.add(name);
  }
  return found;
}

/** Indices of the sentences that a span touches, by binary search. */
function* sentencesIn({ sentences }: Article, start: number, end: number): Generator<number> {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sentences.length && (sentences[at]?.start ?? end) < end; at += 1) yield at;
}
