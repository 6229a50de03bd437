import type { Article } from '../types.ts';
import { duplicateFlags } from './duplicates.ts';
import type { Fingerprinted } from './fingerprint.ts';
import { flagOnWhole } from './flag.ts';
import { labelFlags } from './labels.ts';
import { reviewedSpeakers } from './speakers.ts';
import { twoPeopleFlags } from './two-people.ts';
import { FLAG_CODES, type Flag, type FlagCode, type Review } from './types.ts';
import { unpairedFlags } from './unpaired.ts';
import { wallFlags } from './walls.ts';
import { weekdayFlags } from './weekdays.ts';

/** So many flags of a code are shown. */
const FLAGS_MAX = 5;

const FINDERS: { readonly [Code in FlagCode]: (article: Article, others: readonly Fingerprinted[]) => Flag[] } = {
  weekday: weekdayFlags,
  'no-date': ({ source }) => (source.published === null ? [flagOnWhole('no-date', {})] : []),
  'no-address': ({ source }) => (source.url === null ? [flagOnWhole('no-address', {})] : []),
  'two-people': twoPeopleFlags,
  label: labelFlags,
  unpaired: unpairedFlags,
  wall: wallFlags,
  duplicate: duplicateFlags,
};

/**
 * What a careful editor sees in a source: who speaks in it, and what to look at again. Each flag is conservative, for a
 * false alarm costs trust. Pure; linear in the length of the article, and of constant time for each of the others.
 *
 * @param others the sources it may be a copy of; one with its own id is passed over
 */
export function reviewArticle(article: Article, others: readonly Fingerprinted[] = []): Review {
  return {
    speakers: reviewedSpeakers(article),
    flags: FLAG_CODES.flatMap((code) => FINDERS[code](article, others).slice(0, FLAGS_MAX)),
  };
}
