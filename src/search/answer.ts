import type { Article } from '../article/types.ts';
import { WORDS } from '../language/tables/words.ts';
import { words } from '../language/tokens.ts';
import { analyse } from './analyse.ts';
import { findCandidates } from './candidates.ts';
import { probabilityOf } from './decide.ts';
import { fitting } from './decision/closest.ts';
import { decide } from './decision/decision.ts';
import type { SearchIndex } from './index.ts';
import { lengthOf, passageAt, type Slice, sliceOf } from './passages.ts';
import { rank } from './rank.ts';
import { silenceOf } from './silence.ts';
import { structureOf } from './structure.ts';
import type { Analysis, Answer, Ranked, RankedPassage } from './types.ts';

export interface AnswerOptions {
  /** At most so many passages, a whole number from 1. Default 5. */
  readonly limit?: number;
  /** Full name of a person of the directory: only passages with statements of that person are found. */
  readonly speaker?: string;
  /** From which probability on the first passage is an answer, 0 to 1. Default: the index's. */
  readonly threshold?: number;
}

const DEFAULT_LIMIT = 5;

/** A question and its answer are one of the closest passages up to this length, in UTF-16 code units. */
const ANSWERED_QUESTION_MAX_LENGTH = 300;

/**
 * Answers a question from the sources: analyse, find candidates, rank, decide. Takes any string; never throws; on an
 * article of ordinary length it takes less than 50 ms.
 */
export function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const { limit = DEFAULT_LIMIT, speaker, threshold = index.threshold } = options;
  const analysis = analyse(question, index, speaker);
  const candidates = findCandidates(analysis, index);
  const ranked = rank(candidates, analysis, index).filter(
    (candidate) => isSaid(candidate, analysis, index) && (speaker === undefined || candidate.features.attributed > 0),
  );
  const [best] = ranked;
  const score = best === undefined ? 0 : probabilityOf(best, index.model);
  const decision = decide(analysis, best && { ...best, score }, threshold);
  const passages = analysis.foreign
    ? []
    : passagesOf(ranked, analysis, index, { limit, closest: decision === 'closest' });
  const silence = decision === 'answer' ? null : silenceOf(analysis, index);
  return { question, analysis, decision, answered: decision === 'answer', passages, silence, threshold };
}

/** Headings and questions say nothing; a question is an answer only to who asks what was asked. */
function isSaid({ sentence }: Ranked, { question, language }: Analysis, { sentences }: SearchIndex): boolean {
  const article = sentences.article(sentence);
  const kind = structureOf(article).kinds[sentence - sentences.firstOf(article)];
  if (kind === 'question') return words(question).some((word) => WORDS[language].asking.has(word));
  return kind !== 'heading';
}

interface Cut {
  readonly limit: number;
  /** Whether each is one sentence, those that are shown together first. */
  readonly closest: boolean;
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
  for (const candidate of closest ? shortFirst(ranked, sentences) : ranked) {
    if (passages.length >= limit) break;
    if (shown.has(candidate.sentence)) continue;
    const slice = sliceFor(candidate, analysis, sentences, closest);
    const first = sentences.firstOf(slice.article);
    for (let sentence = slice.sentences[0]; sentence <= slice.sentences[1]; sentence += 1) shown.add(first + sentence);
    highest = Math.min(highest, probabilityOf(candidate, model));
    passages.push({ ...slice, score: highest, features: candidate.features, rank: candidate.rank });
  }
  return passages;
}

function sliceFor(
  { sentence, completedBy }: Ranked,
  { terms }: Analysis,
  sentences: SearchIndex['sentences'],
  alone: boolean,
): Slice {
  const article = sentences.article(sentence);
  const first = sentences.firstOf(article);
  const at = sentence - first;
  return alone
    ? sliceOf(article, shortRange(article, at), terms)
    : passageAt(article, at, terms, completedBy === null ? null : completedBy - first);
}

/** The sentence alone; an answer with the question that it comes after, where both are short. */
function shortRange(article: Article, at: number): [number, number] {
  const question = structureOf(article).questions[at] ?? -1;
  return question >= 0 && lengthOf(article, question, at) <= ANSWERED_QUESTION_MAX_LENGTH ? [question, at] : [at, at];
}

/** The sentences that are shown together, then the others. */
function shortFirst(ranked: readonly Ranked[], sentences: SearchIndex['sentences']): Ranked[] {
  const together = new Set(
    fitting(ranked, ({ sentence }) => {
      const article = sentences.article(sentence);
      return lengthOf(article, ...shortRange(article, sentences.inArticle(sentence).index));
    }),
  );
  return [...together, ...ranked.filter((candidate) => !together.has(candidate))];
}
