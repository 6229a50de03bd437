import { ROLES } from '../../../language/tables/people/roles.ts';
import { type Lexicon, spelt, type Word } from '../lexicon.ts';
import type { Target } from './target.ts';

/**
 * Whether a comma stands between an English office and the name that has it, which another comma closes:
 * `whether the mayor, Lena Moor, told them`.
 *
 * @param edge the last item before the subject
 */
export function isInApposition(
  items: readonly Word[],
  comma: number,
  edge: number,
  { subject }: Target,
  { language }: Lexicon,
): boolean {
  if (subject === null || !subject.isName || language !== 'en' || comma < edge - 1) return false;
  return items[subject.end]?.lower === ',' && ROLES.en.roles.has(spelt(items[comma - 1]?.lower ?? ''));
}
