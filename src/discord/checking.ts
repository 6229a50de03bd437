/** A quotation is checked, wherever it comes from. */
import { checkQuotation } from '../check/check.ts';
import { readClaims } from '../check/message.ts';
import { isSpoken, readWords } from '../check/words.ts';
import type { Context } from './command.ts';
import type { Reply } from './reply.ts';
import { CHECKS_MAX, checkReply, checksReply } from './view/check.ts';

/** Whether there is a word in it that could have been said. */
export function canBeSaid(text: string): boolean {
  return readWords(text).some(isSpoken);
}

/**
 * What became of the quotation in a text, or of each where there are several in marks.
 * @param speaker Who is said to have said it, whatever the text itself says; `null` where that alone counts
 */
export function checkingReply(written: string, speaker: string | null, context: Context): Reply {
  const { index } = context.sources;
  const options = speaker === null ? {} : { speaker };
  const claims = readClaims(written, index.people);
  if (claims.length < 2) return checkReply(checkQuotation(written, index, options), context);
  const checks = claims.slice(0, CHECKS_MAX).map((claim) => checkQuotation(claim, index, options));
  return checksReply(checks, claims.length - checks.length, context);
}
