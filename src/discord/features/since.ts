/** The `since` option: the day from which on sources may answer. */
import { firstDays } from '../../article/first-day.ts';
import { UserError } from '../messages/user-error.ts';

/** Characters of a day, written in whatever way. */
export const SINCE_MAX_LENGTH = 60;

/**
 * The ISO 8601 day that is meant, of a month or a year its first; `null` where none is given.
 * @throws UserError where it is no day, or could be two
 */
export function readSince(typed: string | null): string | null {
  if (typed === null) return null;
  const [day, ...others] = firstDays(typed);
  if (day === undefined) throw new UserError('unknownDay', { typed });
  if (others.length > 0) throw new UserError('ambiguousDay', { typed, days: [day, ...others] });
  return day;
}
