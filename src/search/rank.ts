/** Step 3: candidates in order, each with the features that the order and the decision rest on. */
import { answerTypeOf, lacksAnswerType } from './answer-type.ts';
import type { IndexedSentence, SearchIndex } from './index.ts';
import { createMatcher, joinMatches, type Match, type Matcher } from './match.ts';
import { missing } from './missing.ts';
import type { Analysis, Candidate, Features, QueryTerm, Ranked } from './types.ts';
import { inverseArticleFrequency, roleWeight } from './weights.ts';

/** BM25's saturation and length normalisation, as MiniSearch has them. */
const BM25_K = 1;
const BM25_B = 0.7;

/** What each feature adds to the rank; chosen by trying values on FacQA's training questions (Indonesian news). See docs/search.md. */
const RANK_WEIGHTS = {
  article: 1,
  sentence: 0.4,
  neighbour: 0.05,
  answerType: 1,
  attributed: 0.04,
  pairs: 0.1,
} as const;

/** A question whose terms weigh so much together says clearly what it is about. */
const SUBSTANTIAL_WEIGHT = 2;

interface Scope {
  readonly index: SearchIndex;
  readonly analysis: Analysis;
  readonly matcher: Matcher;
  readonly sentenceWeights: readonly number[];
  readonly articleWeights: readonly number[];
  readonly articles: Map<number, ArticleFeatures>;
}

interface ArticleFeatures {
  readonly score: number;
  readonly match: Match;
}

/** Orders candidates, best first; equal ones stay in the order of the sources. */
export function rank(candidates: readonly Candidate[], analysis: Analysis, index: SearchIndex): Ranked[] {
  const { terms } = analysis;
  const scope: Scope = {
    index,
    analysis,
    matcher: createMatcher(terms),
    sentenceWeights: terms.map(({ weight }) => weight),
    articleWeights: terms.map((term) => roleWeight(term.role) * inverseArticleFrequency(term.forms, index)),
    articles: new Map(),
  };
  const ranked = candidates.map((candidate) => rankOne(candidate, scope));
  return ranked.sort((a, b) => b.rank - a.rank);
}

function rankOne(candidate: Candidate, scope: Scope): Ranked {
  const { index, matcher, sentenceWeights, analysis } = scope;
  const first = index.firstSentence(candidate.article);
  const sentence = index.sentences[first + candidate.sentence];
  if (sentence === undefined)
    throw new RangeError(`no sentence ${candidate.sentence} in article ${candidate.article.id}`);
  const own = matcher(sentence);
  const beside = neighbours(sentence, index);
  const around = joinMatches([own, ...beside.map(matcher)], analysis.terms.length);
  const article = articleFeatures(first, sentence, scope);
  const features: Features = {
    article: article.score,
    sentence: bm25(own, sentenceWeights, index.meanLength.sentence),
    neighbour: Math.max(0, ...beside.map((other) => bm25(matcher(other), sentenceWeights, index.meanLength.sentence))),
    answerType: answerTypeOf(sentence, analysis),
    lacksAnswerType: lacksAnswerType([sentence, ...beside], analysis),
    substance: Math.min(1, sentenceWeights.reduce((sum, weight) => sum + weight, 0) / SUBSTANTIAL_WEIGHT),
    attributed: attributed(sentence, analysis),
    sentenceCoverage: coverage(own, analysis.terms),
    passageCoverage: coverage(around, analysis.terms),
    articleCoverage: coverage(article.match, analysis.terms),
    pairs: own.pairs / Math.max(1, analysis.terms.length - 1),
    ...missing(own, around, article.match, sentence, analysis),
  };
  return { ...candidate, features, rank: rankOf(features) };
}

function rankOf(features: Features): number {
  return (
    RANK_WEIGHTS.article * features.article +
    RANK_WEIGHTS.sentence * features.sentence +
    RANK_WEIGHTS.neighbour * features.neighbour +
    RANK_WEIGHTS.answerType * features.answerType +
    RANK_WEIGHTS.attributed * features.attributed +
    RANK_WEIGHTS.pairs * features.pairs
  );
}

function neighbours({ id, article, sentence }: IndexedSentence, { sentences }: SearchIndex): IndexedSentence[] {
  const paragraph = article.sentences[sentence]?.paragraph;
  return [sentences[id - 1], sentences[id + 1]].filter(
    (other) => other?.article === article && article.sentences[other.sentence]?.paragraph === paragraph,
  ) as IndexedSentence[];
}

function articleFeatures(first: number, { article }: IndexedSentence, scope: Scope): ArticleFeatures {
  const known = scope.articles.get(first);
  if (known !== undefined) return known;
  const { index, matcher, articleWeights, analysis } = scope;
  const sentences = index.sentences.slice(first, first + article.sentences.length);
  const match = joinMatches(sentences.map(matcher), analysis.terms.length);
  const features = { match, score: bm25(match, articleWeights, index.meanLength.article) };
  scope.articles.set(first, features);
  return features;
}

/** BM25 with the best form of each term, divided by the most it could be: 0 to 1. */
function bm25({ counts, similarities, length }: Match, weights: readonly number[], meanLength: number): number {
  const norm = BM25_K * (1 - BM25_B + (BM25_B * length) / Math.max(1, meanLength));
  let sum = 0;
  let all = 0;
  weights.forEach((weight, term) => {
    const count = counts[term] ?? 0;
    sum += (weight * (similarities[term] ?? 0) * count) / (count + norm);
    all += weight;
  });
  return all === 0 ? 0 : sum / all;
}

/** Share of the question's weight that stands there. */
function coverage({ similarities }: Match, terms: readonly QueryTerm[]): number {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms.reduce((sum, { weight }, term) => sum + weight * (similarities[term] ?? 0), 0);
  return all === 0 ? 0 : found / all;
}

/** Share of the sentence's speakers that are asked for; 1 for any statement where nobody in particular is. */
function attributed({ article, sentence, speakers }: IndexedSentence, { speakers: asked, wanted }: Analysis): number {
  if (asked.length > 0) return asked.filter((name) => speakers.has(name)).length / Math.max(1, speakers.size);
  const span = article.sentences[sentence];
  if (wanted !== 'statement' || span === undefined) return 0;
  return article.quotations.some(({ start, end }) => start < span.end && end > span.start) ? 1 : 0;
}
