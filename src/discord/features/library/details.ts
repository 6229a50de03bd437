/** What a moderator types of a source: read key by key, and what is wrong with it told. */
import { type DetailKey, NOTHING, readDetails } from '../../../library/keeping/read-details.ts';
import type { Details } from '../../../library/stores/types.ts';
import { PASTED_KEYS, type PastedKey } from '../../messages/library-types.ts';
import { UserError } from '../../messages/user-error.ts';
import type { LeftOut } from '../../replies/library/draft.ts';

export type TypedDetails = Readonly<Partial<Record<DetailKey, string>>>;

/**
 * Values that are absent or empty stay as they are; `-` takes one away.
 * @throws UserError naming the value that is none; nothing was changed then
 */
export function detailsOf(typed: TypedDetails): Details {
  const read = readDetails(typed);
  if ('details' in read) return read.details;
  const value = { typed: typed[read.key] ?? '' };
  if (read.key === 'published') throw new UserError('noDate', value);
  if (read.key === 'url') throw new UserError('noAddress', value);
  throw new UserError('noTitle', value);
}

/** What is typed of a text that is pasted; what is none is left out and named, so that the text is not lost for it. */
export function pastedDetails(typed: Readonly<Record<PastedKey, string>>): {
  readonly details: Details;
  readonly left: readonly LeftOut[];
} {
  let details: Details = {};
  const left: LeftOut[] = [];
  for (const key of PASTED_KEYS) {
    const read = readDetails({ [key]: typed[key] });
    if ('details' in read) details = { ...details, ...read.details };
    else left.push({ key, typed: typed[key] });
  }
  return { details, left };
}

/** What a form held when it was shown, and what came back. */
export interface Corrected {
  readonly key: Extract<DetailKey, 'title' | 'publisher' | 'url' | 'published' | 'kind'>;
  readonly shown: string;
  readonly entered: string;
}

/** What was changed in a form: a field that was emptied is taken away. */
export function changesIn(fields: readonly Corrected[]): TypedDetails {
  const changed = fields.filter(({ shown, entered }) => entered !== shown);
  return Object.fromEntries(changed.map(({ key, entered }) => [key, entered === '' ? NOTHING : entered]));
}
