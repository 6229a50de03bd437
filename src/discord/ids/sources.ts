/** The buttons under what `/sources` answers with. */
import { defineId } from './codec.ts';
import { HASH, whole } from './fields.ts';

/** Sources from a place on, 0-based, of all sources as they were; see `sourcesHash`. */
export const SOURCES_PAGE_ID = defineId('sources', 'page', { sources: HASH, from: whole(999_999) });
