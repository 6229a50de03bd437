import { analyse } from './analyse.ts';
import { findCandidates } from './candidates.ts';
import { probabilityOf } from './decide.ts';
import type { SearchIndex } from './index.ts';
import { passageAt } from './passages.ts';
import { rank } from './rank.ts';
import { silenceOf } from './silence.ts';
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

/**
 * Answers a question from the sources: analyse, find candidates, rank, decide. Takes any string; never throws; on an
 * article of ordinary length it takes less than 50 ms.
 */
export function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const { limit = DEFAULT_LIMIT, speaker, threshold = index.threshold } = options;
  const analysis = analyse(question, index, speaker);
  const candidates = findCandidates(analysis, index);
  const ranked = rank(candidates, analysis, index).filter(
    (candidate) => speaker === undefined || candidate.features.attributed > 0,
  );
  const passages = analysis.foreign ? [] : passagesOf(ranked, analysis, index, limit);
  const answered = passages.length > 0 && (passages[0]?.score ?? 0) >= threshold;
  const decision = answered ? 'answer' : 'silent';
  const silence = answered ? null : silenceOf(analysis, index);
  return { question, analysis, decision, answered, passages, silence, threshold };
}

/** The best candidates as passages that do not overlap; no later one is more probable than an earlier one. */
function passagesOf(
  ranked: readonly Ranked[],
  analysis: Analysis,
  { sentences, model }: SearchIndex,
  limit: number,
): RankedPassage[] {
  const passages: RankedPassage[] = [];
  const shown = new Set<number>();
  let highest = 1;
  for (const candidate of ranked) {
    if (passages.length >= limit) break;
    if (shown.has(candidate.sentence)) continue;
    const article = sentences.article(candidate.sentence);
    const first = sentences.firstOf(article);
    const completedBy = candidate.completedBy === null ? null : candidate.completedBy - first;
    const slice = passageAt(article, candidate.sentence - first, analysis.terms, completedBy);
    for (let sentence = slice.sentences[0]; sentence <= slice.sentences[1]; sentence += 1) shown.add(first + sentence);
    highest = Math.min(highest, probabilityOf(candidate, model));
    passages.push({ ...slice, score: highest, features: candidate.features, rank: candidate.rank });
  }
  return passages;
}
