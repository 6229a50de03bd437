/** The buttons under what `/sources` answers with. */
import { defineId } from './codec.ts';
import { HASH, whole } from './fields.ts';

const FROM = { sources: HASH, from: whole(999_999) } as const;

/** Sources from a place on, 0-based, of all sources as they were; see `sourcesHash`. */
export const SOURCES_PAGE_ID = defineId('sources', 'page', FROM);
/** The select menu under the list: what is chosen is another button's id. */
export const SOURCES_MENU_ID = defineId('sources', 'menu', FROM);
/** A source by the short hash of its id. */
export const SOURCE_PAGE_ID = defineId('sources', 'show', { source: HASH });
