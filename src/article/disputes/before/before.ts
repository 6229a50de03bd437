import type { Cue } from '../../../language/tables/speech/cues.ts';
import type { Lexicon, Stance, Word } from '../lexicon.ts';
import { DENIES } from './before-words.ts';
import { readClause } from './clause.ts';
import { decide } from './evidence.ts';
import { Reading } from './reading.ts';
import type { Target } from './target.ts';
import { readGroup } from './verb-group.ts';

/**
 * Reads what stands before a verb of speech, or before a quotation, and may say that nothing was said: null where it is
 * asserted. Looks back over at most some forty items.
 */
export function stanceBefore(
  items: readonly Word[],
  target: Target,
  lexicon: Lexicon,
  cues: ReadonlyMap<string, Cue>,
): Stance | null {
  const reading = new Reading(items, target, lexicon, cues);
  const next = readGroup(reading);
  const isKnown = reading.found.some(
    ({ kind, dispute }) => kind === 'entry' && (dispute !== null || lexicon.language === 'id'),
  );
  if (next !== null && !isKnown) readClause(reading, next);
  if (lexicon.language === 'en' && isPresupposed(reading)) return null;
  return decide(reading.found, target.isVerb ? items[target.at] : undefined);
}

/** English: `did not deny having said`, `Had she not said …, they would have left`. */
function isPresupposed(reading: Reading): boolean {
  if (!reading.found.some(({ kind }) => kind === 'denial')) return false;
  return reading.found.some(({ kind, dispute, span }) => {
    if (kind === 'denial') return false;
    let first = reading.target.at;
    while (first > 0 && (reading.items[first]?.start ?? 0) > span.start) first -= 1;
    if (dispute === 'denied') return DENIES.test(reading.lower(first));
    if (
      dispute === null &&
      /^(?:should|need)/u.test(reading.lower(first)) &&
      reading.lower(reading.target.at - 1) === 'have'
    )
      return true;
    return (
      dispute === 'hypothetical' && (reading.lower(first) === 'had' || reading.lower(reading.target.at - 2) === 'had')
    );
  });
}
