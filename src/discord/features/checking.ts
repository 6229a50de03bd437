/** A quotation is checked, wherever it comes from. */

import { isSpoken, readWords } from '../../check/align/compared-words.ts';
import { type CheckOptions, checkQuotation } from '../../check/check.ts';
import { isFragment, isTooShort } from '../../check/claim/claim-words.ts';
import { readClaims } from '../../check/claim/message.ts';
import type { Check, Claim } from '../../check/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { UserError } from '../messages/user-error.ts';
import { checkReply } from '../replies/check/check.ts';
import { CHECKS_MAX, checksReply } from '../replies/check/several.ts';
import type { Context } from '../replies/context.ts';
import type { Reply, Visibility } from '../replies/reply.ts';

/** Whether there is a word in it that could have been said. */
export function canBeSaid(text: string): boolean {
  return readWords(text).some(isSpoken);
}

/**
 * What became of the quotation in a text, or of each where there are several in marks.
 * @param speaker Who is said to have said it, whatever the text itself says; `null` or blank where that alone counts
 * @throws UserError where no quotation in it has three words
 */
export function checkingReply(
  written: string,
  speaker: string | null,
  context: Context,
  visibility: Visibility = 'ephemeral',
): Reply {
  const { index } = context.sources;
  const named = onOneLine(speaker ?? '');
  const options = named === '' ? {} : { speaker: named };
  const claims = readClaims(written, index.people).filter((claim) => !isTooShort(claim));
  if (claims.length === 0) throw new UserError('shortQuotation', {});
  if (claims.length < 2) return checkReply(checkOnOneLine(written, index, options), context, { visibility });
  const checks = claims.slice(0, CHECKS_MAX).map((claim) => checkQuotation(claim, index, options));
  return checksReply(checks, claims.length - checks.length, context, visibility);
}

/**
 * What became of what a member's message quotes. Words without marks and without a speaker are nobody's claim, unless a
 * source has them, all in order or six of them nearly so.
 * @throws UserError where it quotes nobody, or no quotation in it has three words
 */
export function messageCheckReply(written: string, context: Context): Reply {
  const { index } = context.sources;
  const claims = readClaims(written, index.people);
  if (!claims.some(isAscribed) && !claims.some((claim) => isKnown(claim, index)))
    throw new UserError('quotesNobody', {});
  return checkingReply(written, null, context);
}

function isAscribed({ marked, speaker }: Claim): boolean {
  return marked || speaker !== null;
}

/** Whether a source has the words of a claim. */
function isKnown(claim: Claim, index: SearchIndex): boolean {
  if (isTooShort(claim)) return false;
  const { verdict } = checkQuotation(claim, index);
  if (verdict === 'verbatim') return true;
  return verdict !== 'not-found' && verdict !== 'possible-translation' && !isFragment(claim);
}

/** A message is read with its lines; its claim is checked as it is shown, on one. */
function checkOnOneLine(written: string, index: SearchIndex, options: CheckOptions): Check {
  const check = checkQuotation(written, index, options);
  const text = onOneLine(check.claim.text);
  return text === check.claim.text ? check : checkQuotation({ ...check.claim, text }, index);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
