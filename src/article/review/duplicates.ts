/** Sources with nearly the same text: what an agency sends stands in many papers. */
import type { Article } from '../types.ts';
import { type Fingerprinted, fingerprintOf, sharedOf } from './fingerprint.ts';
import { flagOnWhole } from './flag.ts';
import type { FlagOf } from './types.ts';

/**
 * From this share on two texts are nearly the same: of an agency's text in which every fifteenth word is changed seven
 * tenths of the runs of five words are left, and two reports of one event share what both quote.
 */
export const SHARED_MIN = 0.5;

/** Each other source that shares most of the smaller text, the most alike first. */
export function copiesAmong(
  own: Pick<Fingerprinted, 'id' | 'fingerprint'>,
  others: readonly Fingerprinted[],
): FlagOf<'duplicate'>[] {
  return others
    .filter(({ id }) => id !== own.id)
    .map((other) => ({ other, shared: sharedOf(own.fingerprint, other.fingerprint) }))
    .filter(({ shared }) => shared >= SHARED_MIN)
    .sort((a, b) => b.shared - a.shared)
    .map(({ other: { id, title, publisher }, shared }) => flagOnWhole('duplicate', { id, title, publisher, shared }));
}

/** The same of an article whose fingerprint is not there yet. */
export function duplicateFlags(article: Article, others: readonly Fingerprinted[]): FlagOf<'duplicate'>[] {
  return others.length === 0 ? [] : copiesAmong({ id: article.id, fingerprint: fingerprintOf(article) }, others);
}
