/** Step 4: whether what was found is shown as the answer, as something close, or not at all. */
import type { Analysis, Decision, Features } from '../types.ts';

/** Where less of the question's weight stands in the article of the best passage, nothing comes near. */
const CLOSEST_MIN_COVERAGE = 0.3;

/** What of a passage the decision rests on. */
export interface Judged {
  readonly score: number;
  readonly features: Features;
}

/** The decision about the best passage, `undefined` where there is none. */
export function decide(analysis: Analysis, best: Judged | undefined, threshold: number): Decision {
  if (best === undefined || analysis.foreign || analysis.terms.length === 0) return 'silent';
  if (best.score >= threshold) return 'answer';
  if (analysis.names.some(({ known }) => !known) || best.features.offTopic === 1) return 'silent';
  return best.features.articleCoverage >= CLOSEST_MIN_COVERAGE ? 'closest' : 'silent';
}
