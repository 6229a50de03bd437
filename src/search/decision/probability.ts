/** Step 4: how probable it is that a candidate answers the question. */
import { type Model, weightedSum } from '../rank/model.ts';
import type { Ranked } from '../types.ts';

/** A first passage at least this probable is an answer; below it the sources are taken not to say. */
export const DEFAULT_THRESHOLD = 0.5;

/** The probability, 0 to 1, that a ranked candidate answers the question; comparable between questions. */
export function probabilityOf({ features }: Pick<Ranked, 'features'>, { decide }: Model): number {
  return 1 / (1 + Math.exp(-(decide.bias + weightedSum(decide.weights, features))));
}
