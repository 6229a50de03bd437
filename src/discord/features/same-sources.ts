/** Whether a list that a button leafs through is still the one it was made from. */
import { UserError } from '../messages/user-error.ts';
import { ANY_ARTICLES } from '../replies/sources-hash.ts';

/**
 * @param hash of the articles that it was made from, and `now` of those it would be made from
 * @throws UserError naming the command to use again
 */
export function requireSameArticles(hash: string, now: string, command: string): void {
  if (hash !== now && hash !== ANY_ARTICLES) throw new UserError('sourcesChanged', { command });
}

/**
 * What a field names, `null` for a field that names nothing.
 * @throws UserError naming the command to use again where what it names is no longer there
 */
export function requireThere<Value>(field: string | null, found: Value | null, command: string): Value | null {
  if (field !== null && found === null) throw new UserError('sourcesChanged', { command });
  return found;
}
