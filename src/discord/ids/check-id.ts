/** What the button that shares a check remembers, and how the check is made again. */
import { isShortHash } from '../../article/hash.ts';
import { checkQuotation } from '../../check/check.ts';
import { readClaimLine } from '../../check/claim/claim-line.ts';
import type { Check } from '../../check/types.ts';
import { clearSpeakers } from '../../search/quotations/clear-speakers.ts';
import { UserError } from '../messages/user-error.ts';
import type { ButtonContext } from '../replies/context.ts';
import { readNumber, shortHash, writeCustomId } from './custom-id.ts';

/**
 * Whether a check may stand in the channel. Words that no source has as anybody's do not: they would be carried there,
 * with the sources' name beside them.
 */
export function canBeShared({ verdict }: Check): boolean {
  return verdict !== 'not-found' && verdict !== 'unattributed';
}

/** `1:check:share:<1 where the claim stood between marks>:<fingerprint>`; the claim itself stands in the message. */
export function shareCheckId(check: Check): string {
  return writeCustomId('check', 'share', check.claim.marked ? 1 : 0, fingerprint(check));
}

/**
 * What the message was made to check, checked against the sources as they are now.
 * @throws UserError where the result is another one now, can't be shared, or nobody wrote such a button
 */
export function checkAgain({ asked, fields: [marked, hash], sources }: ButtonContext): Check {
  const claim = asked === null ? null : readClaimLine(asked);
  if (claim === null || hash === undefined || !isShortHash(hash)) throw new UserError('unknownButton', {});
  const check = checkQuotation({ ...claim, marked: readNumber(marked, 1) === 1 }, sources.index);
  if (fingerprint(check) !== hash) throw new UserError('checkChanged', {});
  if (!canBeShared(check)) throw new UserError('notSharable', {});
  return check;
}

/** A hash of what was claimed and what became of it: the verdict with its reasons, the source's words and their speakers. */
function fingerprint(check: Check): string {
  const { claim, verdict, cut, dispute, speakerMatches, differences, warnings, typos, found, nearest } = check;
  const claimed = [claim.text, claim.speaker, claim.marked];
  const place = found === null ? nearest : { article: found.article, ...found.quotation };
  const words = place === null ? null : [place.article.id, place.article.body.slice(place.start, place.end)];
  const speakers = found === null ? [] : clearSpeakers(found.quotation).map(({ name }) => name);
  // Without a dispute as it always was, so that buttons from before still work.
  const result = [verdict, cut, speakerMatches, differences, warnings, typos, ...(dispute === null ? [] : [dispute])];
  return shortHash(JSON.stringify([claimed, result, words, speakers]));
}
