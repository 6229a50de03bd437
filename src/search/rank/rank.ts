/** Step 3: candidates in order, each with the features that the order and the decision rest on. */

import { turnAt } from '../../article/quoted.ts';
import { structureOf } from '../../article/structure/outline.ts';
import type { Article } from '../../article/types.ts';
import { type SpecificFeatures, specificFeatures } from '../decision/specific.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { inverseArticleFrequency, STRONG_SIMILARITY } from '../query/weights.ts';
import type { Analysis, Candidate, Features, QueryTerm, Ranked, Wanted } from '../types.ts';
import { absenceFeatures } from './absence-features.ts';
import { createPatternFit } from './answer-pattern.ts';
import { type AnswerTypes, createAnswerTypes } from './answer-type.ts';
import { correctionOf } from './corrections.ts';
import { createMatcher, joinMatches, type Match, type Matcher } from './match.ts';
import { weightedSum } from './model.ts';
import { createNoteFit } from './notes.ts';
import { createElsewhereTest } from './office-elsewhere.ts';

/** BM25's saturation and length normalisation, MiniSearch's defaults. */
const BM25_K = 1.2;
const BM25_B = 0.7;

/** A question of so many terms asks for much at once; so many names, and so many words of a sentence, are many. */
const LONG_QUESTION_TERMS = 6;
const MANY_NAMES = 3;
const LONG_SENTENCE_WORDS = 40;
/** "Siapa Menteri Perikanan Fiji?" is told by a sentence that has office and place, if translated ones. */
const OFFICE_MIN_COVERAGE = 0.75;
/** An office is asked for in about as many words as it has. */
const OFFICE_LENGTHS_DIFFER = 1;

/**
 * Kinds of answer that a neighbouring sentence can give to what a sentence says: "Rapat digelar lagi. Jadwalnya 3 Mei."
 */
const COMPLETED: ReadonlySet<Wanted> = new Set(['time', 'number', 'reason', 'place']);

/** How much of what the question above it, or the heading above it, adds counts as if the sentence said it. */
const QUESTION_SHARE = 0.9;
/**
 * Where whoever asks goes on speaking, what the next turn says less often answers, and what they say themselves least.
 */
const PASSED_QUESTION_SHARE = 0.7;
const OWN_QUESTION_SHARE = 0.5;
const HEADING_SHARE = 0.5;

interface Scope {
  readonly index: SearchIndex;
  readonly analysis: Analysis;
  readonly matcher: Matcher;
  readonly answerTypes: AnswerTypes;
  /** Whether an article tells what is asked for of other places only. */
  readonly isElsewhere: (articleNumber: number) => boolean;
  /** What of the question an article has, by how few texts have it. */
  readonly specific: (articleNumber: number) => SpecificFeatures;
  /** How well a sentence fits as the record that is asked for. */
  readonly noteFit: (sentence: number) => number;
  /** How far a sentence tells by its form what is asked for. */
  readonly told: (sentence: number) => number;
  readonly sentenceWeights: readonly number[];
  readonly articleWeights: readonly number[];
  /** The highest `Candidate.lexical`, of whom is asked for where somebody is; 0 where no word stands there. */
  readonly highestLexical: number;
  readonly asked: QuestionFeatures;
}

type QuestionFeatures = Pick<
  Features,
  | 'questionLength'
  | 'topicTerms'
  | 'nameTerms'
  | 'asksPerson'
  | 'asksNumber'
  | 'asksPlace'
  | 'asksTime'
  | 'asksReason'
  | 'asksSpeaker'
>;

/** Of so many candidates, best first, it is looked up whether their source corrects them. */
const CORRECTED_MAX = 6;
/** A correction so near is shown together with what it corrects. */
const CORRECTION_BESIDE_MAX = 2;

/**
 * Orders candidates, best first; equal ones stay in the order of the sources. What corrects one of the best comes right
 * before it.
 */
export function rank(candidates: readonly Candidate[], analysis: Analysis, index: SearchIndex): Ranked[] {
  const { terms } = analysis;
  const matcher = createMatcher(terms, index);
  const scope: Scope = {
    index,
    analysis,
    matcher,
    specific: createSpecific(analysis, matcher, index),
    answerTypes: createAnswerTypes(analysis, index),
    isElsewhere: createElsewhereTest(analysis.offices, index),
    noteFit: createNoteFit(analysis, matcher, index),
    told: createPatternFit(analysis, matcher, index),
    sentenceWeights: terms.map(({ weight }) => weight),
    articleWeights: terms.map(({ importance, forms }) => importance * inverseArticleFrequency(forms, index)),
    highestLexical: highestLexical(candidates, analysis, index),
    asked: questionFeatures(analysis),
  };
  const ranked = candidates.map((candidate) => rankOne(candidate, scope));
  const ordered = ranked.sort((a, b) => b.rank - a.rank);
  return correctionsFirst(
    ordered.map((candidate, at) => ({
      ...candidate,
      features: { ...candidate.features, lead: leadOf(candidate, ordered, at, index) },
    })),
    scope,
  );
}

/** So many of the next are compared. */
const LEAD_OVER = 5;

function leadOf(
  { sentence, rank }: Ranked,
  ordered: readonly Ranked[],
  at: number,
  { sentences }: SearchIndex,
): number {
  const article = sentences.articleNumber(sentence);

  let sum = 0;
  let compared = 0;
  for (let next = at + 1; next < ordered.length && compared < LEAD_OVER; next += 1) {
    const other = ordered[next];
    if (other === undefined) break;
    // What another source tells of the same makes it no less sure.
    const isOther = sentences.articleNumber(other.sentence) !== article;
    if (isOther || Math.abs(other.sentence - sentence) <= 1) continue;
    sum += other.rank;
    compared += 1;
  }
  return Math.min(1, Math.max(0, rank - (compared === 0 ? 0 : sum / compared)));
}

function correctionsFirst(ranked: readonly Ranked[], scope: Scope): Ranked[] {
  const ordered: Ranked[] = [];
  const placed = new Set<number>();
  for (const [at, candidate] of ranked.entries()) {
    const correction = at < CORRECTED_MAX ? correctionFor(candidate, scope) : null;
    for (const one of correction === null ? [candidate] : [correction, candidate]) {
      if (placed.has(one.sentence)) continue;
      placed.add(one.sentence);
      ordered.push(one);
    }
  }
  return ordered;
}

/** What corrects a candidate and tells the kind of thing asked for, with the evidence of what it corrects. */
function correctionFor(corrected: Ranked, scope: Scope): Ranked | null {
  const { sentences } = scope.index;
  const article = sentences.article(corrected.sentence);
  const first = sentences.firstOf(article);
  const at = correctionOf(article, corrected.sentence - first);
  if (at === null) return null;
  const own = rankOne({ sentence: first + at, lexical: 0 }, scope);
  const { lacksAnswerType, otherSpeaker, attributed } = own.features;
  if (scope.answerTypes.lacking([own.sentence]) === 1 || otherSpeaker === 1) return null;
  return {
    ...own,
    features: { ...corrected.features, holdsAnswer: 1, corrects: 1, lacksAnswerType, otherSpeaker, attributed },
    rank: corrected.rank,
    isCorrection: true,
    completedBy: own.sentence - corrected.sentence <= CORRECTION_BESIDE_MAX ? corrected.sentence : null,
  };
}

function rankOne(candidate: Candidate, scope: Scope): Ranked {
  const { index, matcher, answerTypes, sentenceWeights, articleWeights, analysis } = scope;
  const { sentences, meanLength } = index;
  const { sentence } = candidate;
  const own = matcher.sentence(sentence);
  const beside = sentences.neighbours(sentence);
  const besideMatches = beside.map((other) => matcher.sentence(other));
  const { heading, question, share } = aboveIt(sentence, index);
  const above = [heading, question].flatMap((other) => (other === null ? [] : [matcher.sentence(other)]));
  const around = joinMatches([own, ...besideMatches, ...above], analysis.terms.length);
  const ownScore = bm25(own, sentenceWeights, meanLength.sentence);
  const withAbove = bm25(joinMatches([own, ...above], analysis.terms.length), sentenceWeights, meanLength.sentence);
  const article = matcher.article(sentences.articleNumber(sentence));
  const completedBy =
    COMPLETED.has(analysis.wanted) && !answerTypes.holds(sentence) ? (beside.find(answerTypes.holds) ?? null) : null;
  const features: Features = {
    article: bm25(article, articleWeights, meanLength.article),
    sentence: ownScore + Math.max(0, withAbove - ownScore) * share,
    neighbour: Math.max(0, ...besideMatches.map((match) => bm25(match, sentenceWeights, meanLength.sentence))),
    answerType: answerTypes.gain(sentence),
    lacksAnswerType: answerTypes.lacking([sentence, ...beside]),
    asks: answerTypes.asks(sentence),
    numberBeside: answerTypes.numberBeside(sentence),
    lacksMeasure: answerTypes.lackingMeasure([sentence, ...beside]),
    otherSpeaker: analysis.speakers.length > 0 && !isSaidByAsked(sentences.people(sentence).speakers, analysis) ? 1 : 0,
    holdsAnswer: completedBy !== null || answerTypes.tells(sentence) ? 1 : 0,
    strongPassageCoverage: coverage(around, analysis.terms, STRONG_SIMILARITY),
    strongArticleCoverage: coverage(article, analysis.terms, STRONG_SIMILARITY),
    topicCoverage: topicCoverage(article, analysis.terms),
    meantPassageCoverage: coverage({ ...around, similarities: around.meant }, analysis.terms),
    noted: scope.noteFit(sentence),
    belongsElsewhere: scope.isElsewhere(sentences.articleNumber(sentence)) ? 1 : 0,
    holdsOffice: coverage(own, analysis.terms) >= OFFICE_MIN_COVERAGE && asksForOffice(sentence, scope) ? 1 : 0,
    told: scope.told(sentence),
    lead: 0,
    attributed: attributed(sentences.people(sentence).speakers, analysis),
    sentenceCoverage: coverage(own, analysis.terms),
    passageCoverage: coverage(around, analysis.terms),
    articleCoverage: coverage(article, analysis.terms),
    pairs: own.pairs / Math.max(1, analysis.terms.length - 1),
    // MiniSearch's scores tell in their last bits what was there before.
    relativeLexical:
      scope.highestLexical === 0 ? 1 : Math.min(1, Math.fround(candidate.lexical / scope.highestLexical)),
    length: Math.min(1, own.length / LONG_SENTENCE_WORDS),
    completed: completedBy === null ? 0 : 1,
    corrects: 0,
    otherLanguage: sentences.article(sentence).language === analysis.language ? 0 : 1,
    ...scope.asked,
    ...scope.specific(sentences.articleNumber(sentence)),
    ...absenceFeatures(own, around, article, sentence, analysis, index),
  };
  return { ...candidate, features, rank: weightedSum(index.model.rank, features), completedBy, isCorrection: false };
}

function highestLexical(candidates: readonly Candidate[], analysis: Analysis, { sentences }: SearchIndex): number {
  const isCompared = ({ sentence }: Candidate) =>
    analysis.speakers.length === 0 || isSaidByAsked(sentences.people(sentence).speakers, analysis);
  return candidates.filter(isCompared).reduce((highest, { lexical }) => Math.max(highest, lexical), 0);
}

function questionFeatures({ terms, wanted, speakers }: Analysis): QuestionFeatures {
  const names = terms.filter(({ role }) => role === 'name').length;
  const asks = (kind: Wanted) => (wanted === kind ? 1 : 0);
  return {
    questionLength: Math.min(1, terms.length / LONG_QUESTION_TERMS),
    topicTerms: Math.min(1, (terms.length - names) / LONG_QUESTION_TERMS),
    nameTerms: Math.min(1, names / MANY_NAMES),
    asksPerson: asks('person'),
    asksNumber: asks('number'),
    asksPlace: asks('place'),
    asksTime: asks('time'),
    asksReason: asks('reason'),
    asksSpeaker: speakers.length > 0 ? 1 : 0,
  };
}

/** Reads each article once. */
function createSpecific({ terms, language }: Analysis, matcher: Matcher, { sentences }: SearchIndex) {
  const known = new Map<number, SpecificFeatures>();
  return (articleNumber: number): SpecificFeatures => {
    const languages = { question: language, article: sentences.articleAt(articleNumber).language };
    const features = known.get(articleNumber) ?? specificFeatures(matcher.article(articleNumber), terms, languages);
    known.set(articleNumber, features);
    return features;
  };
}

/** The heading above a sentence, and the question that it answers by its place; how much their words count. */
function aboveIt(sentence: number, { sentences }: SearchIndex) {
  const article = sentences.article(sentence);
  const first = sentences.firstOf(article);
  const { headings, questions } = structureOf(article);
  const position = (at = -1) => (at < 0 ? null : first + at);
  const question = questions[sentence - first] ?? -1;
  return {
    heading: position(headings[sentence - first]),
    question: position(question),
    share: question < 0 ? HEADING_SHARE : questionShare(article, question, sentence - first),
  };
}

/** Whether an office or property of a place is asked for, or who holds an office that somebody of the sentence has. */
function asksForOffice(sentence: number, { analysis, index: { sentences } }: Scope): boolean {
  const { offices, wanted, terms } = analysis;
  if (offices.length > 0) return true;
  if (wanted !== 'person') return false;
  const asked = terms.reduce((sum, { word }) => sum + word.split(' ').length, 0);
  const { people } = sentences.people(sentence);
  return sentences.article(sentence).people.some(({ name, office }) => {
    if (office === null || !people.has(name)) return false;
    return Math.abs(office.split(/\s+/u).length - asked) <= OFFICE_LENGTHS_DIFFER;
  });
}

/** How much the words of a question count for a sentence that answers it by its place. */
function questionShare(article: Article, question: number, answer: number): number {
  const turnOf = (at: number) => turnAt(article, article.sentences[at]?.start ?? 0);
  const asking = turnOf(question);
  if (asking === null || asking !== turnOf(question + 1)) return QUESTION_SHARE;
  return asking === turnOf(answer) ? OWN_QUESTION_SHARE : PASSED_QUESTION_SHARE;
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

/** Share of the question's weight that stands there, by forms of at least a similarity; 0 where there are no terms. */
function coverage({ similarities }: Match, terms: readonly QueryTerm[], atLeast = 0): number {
  let all = 0;
  let found = 0;
  terms.forEach((term, at) => {
    const similarity = similarities[at] ?? 0;
    all += term.weight;
    if (similarity >= atLeast) found += term.weight * similarity;
  });
  return all === 0 ? 0 : found / all;
}

/** Share of the importance of the question's terms that stands there. */
function topicCoverage({ meant }: Match, terms: readonly QueryTerm[]): number {
  const all = terms.reduce((sum, { importance }) => sum + importance, 0);
  const found = terms.reduce((sum, { importance }, at) => sum + importance * (meant[at] ?? 0), 0);
  return all === 0 ? 0 : found / all;
}

function isSaidByAsked(speakers: ReadonlySet<string>, { speakers: asked }: Analysis): boolean {
  return asked.some((name) => speakers.has(name));
}

/**
 * Share of the sentence's speakers that are asked for; 1 for any attributed statement where nobody in particular is.
 */
function attributed(speakers: ReadonlySet<string>, { speakers: asked, wanted }: Analysis): number {
  if (asked.length > 0) return asked.filter((name) => speakers.has(name)).length / Math.max(1, speakers.size);
  return wanted === 'statement' && speakers.size > 0 ? 1 : 0;
}
