/** What the short hash in a button's id stands for. */
import { UserError } from '../messages/user-error.ts';

/**
 * The one of `values` with that hash; `null` for `null`.
 * @throws UserError `sourceChanged` where it is none of them (any more)
 */
export function findByHash<Value>(
  hash: string | null,
  values: readonly Value[],
  hashOf: (value: Value) => string,
): Value | null {
  if (hash === null) return null;
  const found = values.find((value) => hashOf(value) === hash);
  if (found === undefined) throw new UserError('sourceChanged', {});
  return found;
}
