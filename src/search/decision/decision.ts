/** Step 4: whether what was found is shown as the answer, as something close, or not at all. */
import { indexWords } from '../../language/index-tokens.ts';
import type { LanguageCode } from '../../language/types.ts';
import { type Model, weightedSum } from '../rank/model.ts';
import type { Analysis, Decision, Features } from '../types.ts';
import { isUnsettled, questionForm, saysOnCondition, speaksOfFuture } from './question-form.ts';

/** So much of the question's weight stands in an answer by yes or no, and beside it in the very words. */
const YES_NO_MIN_COVERAGE = 0.8;
/**
 * An answer's rank is so much above what comes next: where two come equally near, both are shown. Of statements each is
 * one.
 */
export const ANSWER_MIN_LEAD = 0.03;
/** So much of what a record is to be about stands in it or above it, where it is an answer. */
export const RECORD_MIN_FIT = 0.7;

/** The best passage, by what the decision rests on. */
export interface Best {
  /** Probability that it answers. */
  readonly score: number;
  readonly features: Features;
  /** How much higher its rank is than that of the next that is not part of it. */
  readonly lead: number;
  /** Most of the question's weight that stands in one of those shown as closest and beside it. */
  readonly closestCoverage: number;
  readonly text: string;
  /** What its source is written in. */
  readonly language: LanguageCode;
  /**
   * Whether something comes equally near that is not as good an answer: beside a record of the meeting that fits what
   * was asked about, another one of the same source is.
   */
  readonly rivalled: boolean;
  /** Whether it stands first because it corrects what was found. */
  readonly corrects: boolean;
  /** Whether what follows it takes it back. */
  readonly corrected: boolean;
  /** Whether its source says that words in it were not said. */
  readonly disputed: boolean;
  /** Who speaks in it, as the source has it. */
  readonly speakers: readonly string[];
}

/**
 * The decision about the best passage, `null` where there is none. `threshold`: from which probability on it may be an
 * answer.
 */
export function decide(
  analysis: Analysis,
  best: Best | null,
  { threshold, near }: { readonly threshold: number; readonly near: Model['near'] },
): Decision {
  if (best === null || analysis.foreign) return 'silent';
  if (isByAnother(analysis, best)) return 'silent';
  const isWish = analysis.wish !== null && best.features.noted === 0;
  if (isWish && (analysis.wish.kind !== 'aboutSource' || analysis.wish.isBare)) return 'silent';
  const isNear = comesNear(analysis, best, near);
  if (isNear && best.score >= threshold && answers(analysis, best)) return 'answer';
  return isNear && !isWish ? 'closest' : 'silent';
}

/** Whether words of somebody are asked for whom the sources have say nothing, and these are somebody else's. */
function isByAnother({ unheard }: Analysis, { speakers }: Best): boolean {
  if (speakers.length === 0 || unheard.length === 0) return false;
  const known = new Set(speakers.flatMap((speaker) => indexWords(speaker)));
  return unheard.some((name) => !known.has(name));
}

function answers(analysis: Analysis, best: Best): boolean {
  if (best.features.told === 1) return !best.disputed;
  if (analysis.pattern?.kind === 'person') return false;
  return best.features.noted > 0 ? isRecordAskedFor(analysis, best) : isAnswer(analysis, best);
}

/**
 * Whether it records what is asked for (a decision, an action, a vote, those present), has what that is about, and
 * holds the kind of thing asked for.
 */
function isRecordAskedFor({ asked, wanted }: Analysis, { features, rivalled, disputed }: Best): boolean {
  if (features.noted < RECORD_MIN_FIT || features.asks === 1 || disputed || rivalled) return false;
  if (wanted === 'number') return features.answerType > 0;
  return asked?.kind === 'attendance' || features.holdsAnswer === 1;
}

function isAnswer({ question, language, wanted, speakers }: Analysis, best: Best): boolean {
  const { features, text } = best;
  const form = questionForm(question, language);
  if (features.holdsAnswer === 0 || features.asks === 1 || features.antonym === 1) return false;
  if (best.corrects && wanted !== 'number' && wanted !== 'time') return false;
  if (form.yesNo && features.strongPassageCoverage < YES_NO_MIN_COVERAGE) return false;
  if (form.ahead && !speaksOfFuture(text)) return false;
  if (form.yesNo && features.sentenceCoverage < YES_NO_MIN_COVERAGE) return false;
  if (wanted !== 'statement' && wanted !== 'reason') {
    if (best.corrected) return false;
    if (isUnsettled(text, best.language, form.yesNo) && !isUnsettled(question, language, true)) return false;
  }
  if (wanted === 'statement') return !best.disputed && (speakers.length === 0 || features.otherSpeaker === 0);
  return form.conditional || wanted === 'reason' || !saysOnCondition(text, best.language);
}

/**
 * Whether the sources speak of what is asked: words that few texts have stand there, its other words close together; or
 * it is such a record as is asked for. Words of somebody they quote come near whatever they are about, words of
 * somebody they do not know never do.
 */
function comesNear({ names, wanted, speakers }: Analysis, best: Best, near: Model['near']): boolean {
  if (best.features.noted > 0 || best.features.told > 0) return true;
  if (speakers.length > 0 && best.features.attributed > 0) return true;
  if (wanted === 'statement' && names.some(({ known }) => !known)) return false;
  return near.bias + weightedSum(near.weights, { ...best.features, passageCoverage: best.closestCoverage }) >= 0;
}
