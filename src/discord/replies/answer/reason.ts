/** Why the sources do not answer, in one sentence. */
import type { Answer } from '../../../search/types.ts';
import type { Messages } from '../../messages/types.ts';
import { label } from '../source-line.ts';

/** Names that the sources do not have which are told. */
const NAMES_MAX = 3;

/** The one reason that says more than the reply's first line; `undefined` where there is none. */
export function reasonOf({ silence }: Answer, messages: Messages): string | undefined {
  if (silence?.reason === 'notQuotedOn') return messages.notQuotedOn(label(silence.speaker), silence.quotations);
  if (silence?.reason !== 'unknownName') return undefined;
  return messages.silenceOnUnknown(silence.names.slice(0, NAMES_MAX).map((name) => `“${label(name)}”`));
}
