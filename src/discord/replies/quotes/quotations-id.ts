/** A way from an answer to what somebody is quoted with. */
import { shortHashOf } from '../../../article/hash.ts';
import { LIST_ID } from '../../ids/quotes.ts';
import { ANY_ARTICLES } from '../sources-hash.ts';

/** Leads to everything that somebody is quoted with, as a message of its own. */
export function quotationsId(name: string): string {
  return LIST_ID.encode({
    sources: ANY_ARTICLES,
    speaker: shortHashOf(name),
    topic: 'all',
    kind: null,
    from: 0,
    source: null,
    order: null,
  });
}
