import { analyse } from './analyse.ts';
import { findCandidates } from './candidates.ts';
import { DEFAULT_THRESHOLD, probabilityOf } from './decide.ts';
import type { SearchIndex } from './index.ts';
import { passageAt } from './passages.ts';
import { rank } from './rank.ts';
import type { Analysis, Answer, Passage, Ranked } from './types.ts';

export interface AnswerOptions {
  /** At most so many passages, a whole number from 1. Default 5. */
  readonly limit?: number;
  /** Full name of a person of the directory: only passages with statements of that person are found. */
  readonly speaker?: string;
  /** From which probability on the first passage is an answer, 0 to 1. Default `DEFAULT_THRESHOLD`. */
  readonly threshold?: number;
}

const DEFAULT_LIMIT = 5;

/**
 * Answers a question from the sources: analyse, find candidates, rank, decide. Takes any string; never throws; on an
 * article of ordinary length it takes less than 50 ms.
 */
export function answer(question: string, index: SearchIndex, options: AnswerOptions = {}): Answer {
  const { limit = DEFAULT_LIMIT, speaker, threshold = DEFAULT_THRESHOLD } = options;
  const analysis = analyse(question, index, speaker);
  const candidates = findCandidates(analysis, index);
  const ranked = rank(candidates, analysis, index).filter(
    (candidate) => speaker === undefined || candidate.features.attributed > 0,
  );
  const passages = passagesOf(ranked, analysis, limit);
  return { question, analysis, answered: (passages[0]?.score ?? 0) >= threshold && passages.length > 0, passages };
}

/** The best candidates as passages that do not overlap; no later one is more probable than an earlier one. */
function passagesOf(ranked: readonly Ranked[], analysis: Analysis, limit: number): Passage[] {
  const passages: Passage[] = [];
  const shown = new Map<Ranked['article'], Set<number>>();
  let highest = 1;
  for (const candidate of ranked) {
    if (passages.length >= limit) break;
    const taken = shown.get(candidate.article) ?? new Set();
    if (taken.has(candidate.sentence)) continue;
    const slice = passageAt(candidate.article, candidate.sentence, analysis.terms);
    for (let sentence = slice.sentences[0]; sentence <= slice.sentences[1]; sentence += 1) taken.add(sentence);
    shown.set(candidate.article, taken);
    highest = Math.min(highest, probabilityOf(candidate));
    passages.push({ ...slice, score: highest });
  }
  return passages;
}
