/** Tells whether sources are those that a list was made from. */
import { shortHashOf } from '../../article/hash.ts';
import type { LibraryVersion } from '../../library/types.ts';

const known = new WeakMap<LibraryVersion['articles'], string>();

/** Short hash of all articles' ids and texts; computed once a library, since every button of a list holds it. */
export function sourcesHash({ articles }: LibraryVersion): string {
  const hash = known.get(articles) ?? shortHashOf(articles.map(({ id, hash }) => `${id} ${hash}`).join('\n'));
  known.set(articles, hash);
  return hash;
}
