/** Whether a list that a button leafs through is still the one it was made from. */
import type { LibraryVersion } from '../../library/types.ts';
import { UserError } from '../messages/user-error.ts';
import { sourcesHash } from '../replies/sources-hash.ts';

/** @throws UserError naming the command to use again */
export function requireSameSources(hash: string, sources: LibraryVersion, command: string): void {
  if (hash !== sourcesHash(sources)) throw new UserError('sourcesChanged', { command });
}
