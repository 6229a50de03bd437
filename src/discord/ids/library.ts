/**
 * The buttons, choices and forms of `/library` and of *Add as source*. All but those of a draft belong to `/library`
 * alone; a grant for one of the two commands is none for the other.
 */
import { isShortHash, shortHashOf } from '../../article/hash.ts';
import type { FieldsOf } from './codec.ts';
import { type Field, whole } from './fields.ts';
import { defineGrantedId, type GrantedId } from './grants.ts';

/** Commands whose replies show a draft. */
export type DraftCommand = 'library' | 'add';

const DRAFT_TEXT = /^[0-9a-z]{1,40}$/;
const SOURCE_TEXT = /^[0-9a-z][0-9a-z-]{0,59}$/;
/** Before the short hash that stands for a source of the operator's, whose id may be long and hold anything. */
const HASHED = '-';

/** `Draft.id`. */
const DRAFT: Field<string> = textOf(DRAFT_TEXT, 40);

/** What `sourceKey` gives. */
const SOURCE: Field<string> = textOf(SOURCE_TEXT, 60, (text) => text.startsWith(HASHED) && isShortHash(text.slice(1)));

/** Place in a list, 0-based. */
const PLACE = whole(999_999);

const OF_DRAFT = { draft: DRAFT } as const;
const OF_SOURCE = { source: SOURCE } as const;
const FROM = { from: PLACE } as const;

export type DraftFields = FieldsOf<typeof OF_DRAFT>;
export type SourceFields = FieldsOf<typeof OF_SOURCE>;
export type FromFields = FieldsOf<typeof FROM>;

/** Buttons of a draft. `correct` is a form too. */
export interface DraftIds {
  readonly keep: GrantedId<DraftFields>;
  readonly correct: GrantedId<DraftFields>;
  readonly cancel: GrantedId<DraftFields>;
}

export const DRAFT_IDS: Readonly<Record<DraftCommand, DraftIds>> = {
  library: draftIds('library'),
  add: draftIds('add'),
};

/** The form into which a text is pasted. */
export const PASTE_ID = defineGrantedId('library', 'paste', {});
export const LIST_PAGE_ID = defineGrantedId('library', 'list', FROM);
/** The select menu under the list: what is chosen is another button's id. */
export const LIST_MENU_ID = defineGrantedId('library', 'menu', FROM);
export const SHOW_ID = defineGrantedId('library', 'show', OF_SOURCE);
export const REMOVE_ID = defineGrantedId('library', 'remove', OF_SOURCE);
/** Takes a removal back. */
export const RESTORE_ID = defineGrantedId('library', 'restore', OF_SOURCE);
export const REFRESH_ID = defineGrantedId('library', 'refresh', OF_SOURCE);
export const HISTORY_PAGE_ID = defineGrantedId('library', 'history', FROM);

/** The select menu of the parts of a message, and a part of it, 0-based. */
export const PARTS_MENU_ID = defineGrantedId('add', 'menu', { message: textOf(/^\d{15,20}$/, 20) });
export const PART_ID = defineGrantedId('add', 'part', { message: textOf(/^\d{15,20}$/, 20), place: whole(24) });

/**
 * How a button, or the choice of a completion, names a source. @param entry its id, and whether this server keeps it
 */
export function sourceKey({ id, isKept }: { readonly id: string; readonly isKept: boolean }): string {
  return isKept ? id : `${HASHED}${shortHashOf(id)}`;
}

function draftIds(command: DraftCommand): DraftIds {
  const define = (action: string) => defineGrantedId(command, action, OF_DRAFT);
  return { keep: define('keep'), correct: define('correct'), cancel: define('cancel') };
}

function textOf(shape: RegExp, maxLength: number, isOther: (text: string) => boolean = () => false): Field<string> {
  const fits = (text: string) => text.length <= maxLength && (shape.test(text) || isOther(text));
  return {
    maxLength,
    encode: (text) => {
      if (!fits(text))
        throw new RangeError('notulen: a button cannot remember this: it is no id of a source or a draft');
      return text;
    },
    decode: (text) => (fits(text) ? text : undefined),
  };
}
