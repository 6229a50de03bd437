import type { Dispute } from '../../../language/types.ts';
import type { Stance, Word } from '../lexicon.ts';

/** A word, or several, before words somebody would say that dispute them. */
export interface Found {
  readonly dispute: Dispute | null | 'denial';
  readonly at: number;
  readonly words: number;
  /** Nothing but the verb of speech stands between. */
  readonly direct: boolean;
}

/** What all that frames words comes to, null where there is nothing; a denied denial leaves it open. */
export function decideFrame(found: readonly Found[], items: readonly Word[]): Stance | null {
  const [first] = found;
  if (first === undefined) return null;
  const denials = found.filter(({ dispute }) => dispute === 'denial').length;
  const has = (dispute: Dispute | null): boolean => found.some((each) => each.dispute === dispute);
  let dispute: Dispute | null = (first.dispute === 'denial' ? 'denied' : first.dispute) as Dispute | null;
  if (has('fake')) dispute = 'fake';
  else if (has('asked')) dispute = 'asked';
  else if (denials > 1 || (denials > 0 && has('denied'))) dispute = null;
  else if (denials > 0 || has('denied')) dispute = 'denied';
  else if (has('hypothetical')) dispute = 'hypothetical';
  else dispute = (found.find((each) => each.dispute !== null)?.dispute as Dispute | null) ?? null;
  const chosen = found.find((each) => (each.dispute === 'denial' ? 'denied' : each.dispute) === dispute) ?? first;
  const start = items[chosen.at - chosen.words + 1]?.start ?? 0;
  return { dispute, cue: { start, end: items[chosen.at]?.end ?? start } };
}
