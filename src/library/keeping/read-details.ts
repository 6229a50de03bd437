/** What a person types of a source, key by key, becomes details. */
import { READERS } from '../../article/front-matter/values.ts';
import type { Details } from '../stores/types.ts';

export const DETAIL_KEYS = ['title', 'publisher', 'agency', 'url', 'published', 'kind', 'language'] as const;

export type DetailKey = (typeof DETAIL_KEYS)[number];

/** Stands for nothing: takes a value away. */
export const NOTHING = '-';

export type ReadDetails =
  | { readonly details: Details }
  /** The value of `key` is none: `why` goes on from its name, as in `is no day that is certain`. */
  | { readonly key: DetailKey; readonly why: string };

/** What cannot be empty: every source is of a kind and in a language. */
const NEVER_NOTHING: ReadonlySet<DetailKey> = new Set(['title', 'kind', 'language']);

/**
 * Reads values as front matter has them, so `21 Oktober 2025` is a day. A key that is absent stays as it is; `-` takes
 * its value away.
 */
export function readDetails(typed: Readonly<Partial<Record<DetailKey, string>>>): ReadDetails {
  const details: Record<string, unknown> = {};
  for (const key of DETAIL_KEYS) {
    const text = typed[key]?.trim();
    if (text === undefined || text === '') continue;
    if (text === NOTHING && !NEVER_NOTHING.has(key)) {
      details[key] = null;
      continue;
    }
    const reading = READERS[key]({ type: 'text', text });
    if (reading === null) return { key, why: 'is empty' };
    if ('why' in reading) return { key, why: reading.why };
    details[key] = reading.value;
  }
  return { details: details as Details };
}
