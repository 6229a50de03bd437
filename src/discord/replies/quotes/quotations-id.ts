/** A way from an answer to what somebody is quoted with. */
import { shortHashOf } from '../../../article/hash.ts';
import type { LibraryVersion } from '../../../library/types.ts';
import { LIST_ID } from '../../ids/quotes.ts';
import { sourcesHash } from '../sources-hash.ts';

/** Leads to everything that somebody is quoted with, as a message of its own. */
export function quotationsId(name: string, sources: LibraryVersion): string {
  return LIST_ID.encode({
    sources: sourcesHash(sources),
    speaker: shortHashOf(name),
    topic: 'all',
    kind: null,
    from: 0,
    source: null,
    order: null,
  });
}
