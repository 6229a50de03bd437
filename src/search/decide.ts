/** Step 4: how probable it is that a candidate answers the question. */
import type { Features, Ranked } from './types.ts';

/** A first passage at least this probable is an answer; below it the sources are taken not to say. */
export const DEFAULT_THRESHOLD = 0.5;

/**
 * Weights of a logistic model: what speaks for an answer, and what for silence. A fit on Indonesian questions with and
 * without an answer (FacQA train, IDK-MRC valid) gave the signs and sizes; they were then set by hand, names, numbers, attributes and
 * denials higher than fitted, since a wrong answer costs more than silence. See docs/search.md.
 */
const WEIGHTS = {
  articleCoverage: 2,
  sentenceCoverage: 1.5,
  pairs: 0.8,
  rarestMissing: -1.2,
  missingName: -2,
  missingNumber: -1.2,
  missingAttribute: -1.5,
  negationDiffers: -0.8,
  antonym: -1.3,
  lacksAnswerType: -0.8,
} as const satisfies Partial<Record<keyof Features, number>>;

const BIAS = -1;

/** The probability, 0 to 1, that a ranked candidate answers the question; comparable between questions. */
export function probabilityOf({ features }: Pick<Ranked, 'features'>): number {
  let sum = BIAS;
  for (const name of FEATURES) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

const FEATURES = Object.keys(WEIGHTS) as ReadonlyArray<keyof typeof WEIGHTS>;
