import { structureOf } from '../article/structure/outline.ts';
import type { Article } from '../article/types.ts';
import { indexWords } from '../language/index-tokens.ts';
import { WORDS } from '../language/tables/function-words.ts';
import { CLOSEST_MAX, closestRanges, type Range } from './decision/closest.ts';
import { ANSWER_MIN_LEAD, type Best, decide, RECORD_MIN_FIT } from './decision/decision.ts';
import { probabilityOf } from './decision/probability.ts';
import { takesBack } from './decision/question-form.ts';
import { silenceOf } from './decision/silence.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { Sentences } from './index/sentences.ts';
import { listAround, passageAt, recordsAround, type Slice, sliceOf } from './passages/passages.ts';
import { analyse } from './query/analyse.ts';
import { QUESTION_MAX_LENGTH } from './query/question.ts';
import { findCandidates } from './rank/candidates.ts';
import { newerFirst } from './rank/newer.ts';
import { rank } from './rank/rank.ts';
import type { Analysis, Answer, Ranked, RankedPassage } from './types.ts';
import { grantWish } from './wishes/grant-wish.ts';

export interface AnswerOptions {
  /** At most so many passages, a whole number from 1. Default 5. */
  readonly limit?: number;
  /** Full name of a person of the directory: only passages with statements of that person are found. */
  readonly speaker?: string;
  /** From which probability on the first passage is an answer, 0 to 1. Default: the index's. */
  readonly threshold?: number;
}

const DEFAULT_LIMIT = 5;

/**
 * Answers a question from the sources: analyse, find candidates, rank, decide. Takes any string; never throws; on an
 * article of ordinary length it takes less than 50 ms.
 */
export function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const { limit = DEFAULT_LIMIT, speaker, threshold = index.threshold } = options;
  const analysis = analyse(question, index, speaker);
  const candidates = findCandidates(analysis, index);
  const isSaid = sayingTest(analysis, index);
  const said = rank(candidates, analysis, index).filter(
    (candidate) => isSaid(candidate) && (speaker === undefined || candidate.features.attributed > 0),
  );
  const { ranked, superseded } = newerFirst(said, index);
  const decision = decide(analysis, judged(ranked, analysis, index), { threshold, near: index.model.near });
  const granted = decision === 'silent' ? grantWish(analysis, index, limit) : null;
  if (granted !== null) return { question, analysis, decision, answered: false, ...granted, threshold };
  const closest = decision === 'closest' ? closestRanges(ranked, analysis.asked, index.sentences) : null;
  const passages = analysis.foreign ? [] : passagesOf(ranked, analysis, index, { limit, closest });
  const silence = decision === 'answer' ? null : silenceOf(analysis, index);
  const older = superseded === null ? undefined : passageWith(superseded.sentence, passages, index);
  const found = { question, analysis, decision, answered: decision === 'answer', passages, silence, threshold };
  return decision === 'answer' && older !== undefined ? { ...found, older } : found;
}

/** The passage behind the first that has a sentence. */
function passageWith(sentence: number, [, ...others]: readonly RankedPassage[], { sentences }: SearchIndex) {
  const article = sentences.article(sentence);
  const at = sentence - sentences.firstOf(article);
  return others.find((passage) => {
    const [first, last] = passage.sentences;
    return passage.article === article && first <= at && at <= last;
  });
}

/**
 * Headings and questions say nothing; a question is an answer only to who asks what was asked. A list of those present
 * says nothing of what was decided or is to be done.
 */
function sayingTest(
  { question, language, asked }: Analysis,
  { sentences }: SearchIndex,
): (candidate: Ranked) => boolean {
  const asksWhatWasAsked = indexWords(question.slice(0, QUESTION_MAX_LENGTH)).some((word) =>
    WORDS[language].asking.has(word),
  );
  return ({ sentence }) => {
    const article = sentences.article(sentence);
    const { kinds, notes } = structureOf(article);
    const at = sentence - sentences.firstOf(article);
    const kind = kinds[at];
    if (asked !== null && asked.kind !== 'attendance' && notes[at] === 'attendance') return false;
    return kind === 'question' ? asksWhatWasAsked : kind !== 'heading';
  };
}

/** The best candidate by what is decided from; `null` where there is none. */
function judged(ranked: readonly Ranked[], analysis: Analysis, { sentences, model }: SearchIndex): Best | null {
  const [best] = ranked;
  if (best === undefined) return null;
  const { article, sentences: shown, start, end, text, speakers } = answerSlice(best, ranked, analysis, sentences);
  const first = sentences.firstOf(article);
  const next = ranked.find(({ sentence }) => sentence < first + shown[0] || sentence > first + shown[1]);
  const lead = next === undefined ? Number.POSITIVE_INFINITY : best.rank - next.rank;
  return {
    score: probabilityOf(best, model),
    features: best.features,
    lead,
    rivalled: next !== undefined && lead < ANSWER_MIN_LEAD && !isFellowRecord(best, next, analysis, sentences),
    closestCoverage: Math.max(...ranked.slice(0, CLOSEST_MAX).map(({ features }) => features.passageCoverage)),
    text,
    language: article.language,
    corrects: best.isCorrection,
    corrected: isCorrected(article, shown[1]),
    disputed: article.disputed.some((statement) => statement.start < end && statement.end > start),
    speakers,
  };
}

/** Whether both record what is asked for about the same thing, in the same source: each is an answer. */
function isFellowRecord(best: Ranked, next: Ranked, { asked }: Analysis, sentences: Sentences): boolean {
  if (asked === null || asked.topic.length === 0 || next.features.noted === 0) return false;
  return sentences.article(best.sentence) === sentences.article(next.sentence);
}

/** So many sentences after one are looked at for its correction. */
const CORRECTION_MAX_DISTANCE = 4;

function isCorrected({ body, sentences, language }: Article, last: number): boolean {
  const following = sentences.slice(last + 1, last + 1 + CORRECTION_MAX_DISTANCE);
  return following.some(({ start, end }) => takesBack(body.slice(start, end), language));
}

interface Cut {
  readonly limit: number;
  /** What is shown together where nothing answers for sure; the others are cut to their sentence. */
  readonly closest: ReadonlyMap<Ranked, Range> | null;
}

/** The best candidates as passages that do not overlap; no later one is more probable than an earlier one. */
function passagesOf(
  ranked: readonly Ranked[],
  analysis: Analysis,
  { sentences, model }: SearchIndex,
  { limit, closest }: Cut,
): RankedPassage[] {
  const passages: RankedPassage[] = [];
  const shown = new Set<number>();
  let highest = 1;
  const together = closest === null ? [] : [...closest.keys()];
  for (const candidate of new Set([...together, ...ranked])) {
    if (passages.length >= limit) break;
    if (shown.has(candidate.sentence)) continue;
    const article = sentences.article(candidate.sentence);
    const first = sentences.firstOf(article);
    const at = candidate.sentence - first;
    const slice =
      closest === null
        ? answerSlice(candidate, ranked, analysis, sentences)
        : sliceOf(article, closest.get(candidate) ?? [at, at], analysis.terms);
    for (let sentence = slice.sentences[0]; sentence <= slice.sentences[1]; sentence += 1) shown.add(first + sentence);
    highest = Math.min(highest, probabilityOf(candidate, model));
    passages.push({ ...slice, score: highest, features: candidate.features, rank: candidate.rank });
  }
  return passages;
}

function answerSlice(
  candidate: Ranked,
  ranked: readonly Ranked[],
  { terms, asked }: Analysis,
  sentences: Sentences,
): Slice {
  const { sentence, completedBy } = candidate;
  const article = sentences.article(sentence);
  const first = sentences.firstOf(article);
  const at = sentence - first;
  const list = asked?.kind === 'attendance' ? listAround(article, at) : null;
  const together = list ?? (isRecord(candidate) ? recordsAround(article, at, rankedRecords(ranked, first)) : null);
  if (together !== null) return sliceOf(article, together, terms);
  return passageAt(article, at, terms, completedBy === null ? null : completedBy - first);
}

function isRecord({ features, isCorrection }: Ranked): boolean {
  return features.noted >= RECORD_MIN_FIT && !isCorrection;
}

/** Of the candidates those that record what is asked for, by how far they stand behind a sentence. */
function rankedRecords(ranked: readonly Ranked[], first: number): ReadonlySet<number> {
  return new Set(ranked.filter(isRecord).map(({ sentence }) => sentence - first));
}
