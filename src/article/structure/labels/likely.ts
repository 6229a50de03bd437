/** Whether a label by itself is likely somebody's, where the text uses its shape. */
import { ROLES } from '../../../language/tables/people/roles.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { bareLabel, plain } from './judge.ts';
import { isKnown } from './known.ts';

/** A label that comes back as often as this is somebody's, though its word is a common one. */
export const RECURS_MIN = 3;

/** Whether a label is likely somebody's where the text uses its shape. */
export function likelihood(
  { known, recurring }: Evidence,
  isUsed: (word: string) => boolean,
  isTitleLine: (candidate: Candidate) => boolean,
): (candidate: Candidate) => boolean {
  return (candidate) => {
    const { text, kind, strength, line } = candidate;
    const times = recurring.get(text) ?? 0;
    if (line === 0 && times === 1 && strength === 'weak' && !isKnown(known, candidate) && isTitleLine(candidate))
      return false;
    switch (kind) {
      case 'none':
        return strength === 'mark' && /^\S{1,40}$/u.test(text);
      case 'common':
        return times > 1 || isKnown(known, candidate);
      case 'nick':
        return strength === 'mark' || times > 1 || isKnown(known, candidate);
      case 'word':
        return isKnown(known, candidate) || strength === 'mark' || !isUsed(plain(text)) || times >= RECURS_MIN;
      case 'name': {
        const words = bareLabel(text).split(/\s+/u);
        return isKnown(known, candidate) || times > 1 || !words.every((word) => isUsed(plain(word)));
      }
      default:
        return true;
    }
  };
}

/** Whether a label holds the word for an organisation. */
export function isOrganisation(text: string): boolean {
  const words = text.split(/\s+/u).map(plain);
  return words.some((word) => ROLES.en.organisations.has(word) || ROLES.id.organisations.has(word));
}
