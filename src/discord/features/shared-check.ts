/** A check that is made again, to be put into the channel. */
import { checkQuotation } from '../../check/check.ts';
import { readClaimLine } from '../../check/claim/claim-line.ts';
import type { Check } from '../../check/types.ts';
import type { SharedCheckFields } from '../ids/check.ts';
import { UserError } from '../messages/user-error.ts';
import { canBeShared, resultHash } from '../replies/check/share.ts';
import type { ButtonContext } from '../replies/context.ts';
import { withinFields } from './source.ts';

/**
 * What the message was made to check, checked against the sources as they are now.
 * @throws UserError where the result is another one now, can't be shared, or nobody wrote such a button
 */
export function checkAgain(context: ButtonContext<SharedCheckFields>): Check {
  const { asked, fields } = context;
  const { marked, result } = fields;
  const { sources } = withinFields(context, { ...fields, since: null });
  const claim = asked === null ? null : readClaimLine(asked);
  if (claim === null) throw new UserError('unknownButton', {});
  const check = checkQuotation({ ...claim, marked }, sources.index);
  if (resultHash(check) !== result) throw new UserError('checkChanged', {});
  if (!canBeShared(check)) throw new UserError('notSharable', {});
  return check;
}
