/** Whether a list that a button leafs through is still the one it was made from. */
import { isShortHash } from '../../article/hash.ts';
import type { LibraryVersion } from '../../library/types.ts';
import { UserError } from '../messages/user-error.ts';
import { shortHash } from './custom-id.ts';

const known = new WeakMap<LibraryVersion['articles'], string>();

/** `shortHash` of all articles' ids and texts; computed once a library, since every button of a list holds them. */
export function sourcesHash({ articles }: LibraryVersion): string {
  const hash = known.get(articles) ?? shortHash(articles.map(({ id, hash }) => `${id} ${hash}`).join('\n'));
  known.set(articles, hash);
  return hash;
}

/** @throws UserError naming the command to use again */
export function requireSameSources(field: string | undefined, sources: LibraryVersion, command: string): void {
  if (field === undefined || !isShortHash(field)) throw new UserError('unknownButton', {});
  if (field !== sourcesHash(sources)) throw new UserError('sourcesChanged', { command });
}
