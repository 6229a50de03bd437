import type { Verdict } from 'notulen/check/types';

/** Every verdict, the surest first. */
export const VERDICTS = [
  'verbatim',
  'altered',
  'misattributed',
  'reported-only',
  'possible-translation',
  'disputed',
  'unattributed',
  'not-found',
] as const satisfies readonly Verdict[];
