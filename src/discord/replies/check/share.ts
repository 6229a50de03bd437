/** What the button that shares a check remembers. */

import { clearSpeakers } from '../../../article/clear-speakers.ts';
import { shortHashOf } from '../../../article/hash.ts';
import type { Check } from '../../../check/types.ts';
import { SHARE_CHECK_ID } from '../../ids/check.ts';
import { hashOf } from '../../ids/fields.ts';
import type { Context } from '../context.ts';

/**
 * Whether a check may stand in the channel. Words that no source has as anybody's do not: they would be carried there,
 * with the sources' name beside them.
 */
export function canBeShared({ verdict }: Check): boolean {
  return verdict !== 'not-found' && verdict !== 'unattributed';
}

export function shareCheckId(check: Check, { within }: Pick<Context, 'within'>): string {
  const { marked } = check.claim;
  return SHARE_CHECK_ID.encode({ marked, result: resultHash(check), source: hashOf(within?.source?.key ?? null) });
}

/**
 * Short hash of what was claimed and what became of it: the verdict with its reasons, the source's words and their
 * speakers.
 */
export function resultHash(check: Check): string {
  const { claim, verdict, cut, dispute, speakerMatches, differences, warnings, typos, found, nearest } = check;
  const claimed = [claim.text, claim.speaker, claim.marked];
  const place = found === null ? nearest : { article: found.article, ...found.quotation };
  const words = place === null ? null : [place.article.id, place.article.body.slice(place.start, place.end)];
  const speakers = found === null ? [] : clearSpeakers(found.quotation).map(({ name }) => name);
  // Without a dispute as it always was, so that buttons from before still work.
  const result = [verdict, cut, speakerMatches, differences, warnings, typos, ...(dispute === null ? [] : [dispute])];
  return shortHashOf(JSON.stringify([claimed, result, words, speakers]));
}
