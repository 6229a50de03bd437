import type { LanguageCode } from '../../types.ts';
import { ENGLISH_DISPUTES } from './english.ts';
import { INDONESIAN_DISPUTES } from './indonesian.ts';
import type { DisputeRow } from './row.ts';

/** Words of one kind, lower case; those of several words are joined by `_`. The example has the first of them. */
export const DISPUTES: Readonly<Record<LanguageCode, readonly DisputeRow[]>> = {
  id: INDONESIAN_DISPUTES,
  en: ENGLISH_DISPUTES,
};
