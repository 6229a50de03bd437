/** What is shown where nothing answers for sure: a few short passages at once. */
import type { Answer, RankedPassage } from '../types.ts';

/**
 * Passages that are shown together where none answers for sure, and how long they are together, in UTF-16 code units.
 */
export const CLOSEST_MAX = 3;
export const CLOSEST_MAX_LENGTH = 600;

/**
 * The passages that every surface shows for the decision `closest`, best first: the first three that fit into 600
 * UTF-16 code units together, one that does not fit left out. A first passage that is longer is alone, to be shortened
 * by the surface. None for another decision.
 */
export function closestPassages({ decision, passages }: Pick<Answer, 'decision' | 'passages'>): RankedPassage[] {
  return decision === 'closest' ? fitting(passages, ({ text }) => text.length) : [];
}

/** The first items that fit together; the first always, alone where it is too long. */
export function fitting<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Item[] {
  const chosen: Item[] = [];
  let room = CLOSEST_MAX_LENGTH;
  for (const item of items) {
    if (chosen.length === CLOSEST_MAX) break;
    const length = lengthOf(item);
    if (length > room && chosen.length > 0) continue;
    chosen.push(item);
    room -= length;
    if (room <= 0) break;
  }
  return chosen;
}
