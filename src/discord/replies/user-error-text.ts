/** A member's mistake in their own language. */

import type { Messages } from '../messages/types.ts';
import type { UserError, UserErrorCode, UserErrorValues } from '../messages/user-error.ts';
import { escapeMarkup } from './escape.ts';
import { shorten } from './shorten.ts';

const NAME_MAX_LENGTH = 100;
/** Of a sentence that tells why, see `why`. */
const REASON_MAX_LENGTH = 400;
/** Names listed in one sentence. */
const PEOPLE_MAX = 15;

/** One helpful sentence, inert, well inside a message's limits. */
export function userErrorText<Code extends UserErrorCode>(error: UserError<Code>, messages: Messages): string {
  const { code, values } = error;
  return messages.errors[code](inert(values));
}

function inert<Values extends UserErrorValues[UserErrorCode]>(values: Values): Values {
  const entries = Object.entries(values).map(([key, value]) => [
    key,
    Array.isArray(value) ? inertNames(value) : typeof value === 'number' ? value : inertText(key, String(value)),
  ]);
  return Object.fromEntries(entries);
}

function inertNames(names: readonly string[]): string[] {
  const listed = names.slice(0, PEOPLE_MAX).map(inertName);
  return names.length > PEOPLE_MAX ? [...listed, '…'] : listed;
}

function inertText(key: string, text: string): string {
  return key === 'why' ? escapeMarkup(shorten(text, REASON_MAX_LENGTH)) : inertName(text);
}

function inertName(name: string): string {
  return escapeMarkup(shorten(name, NAME_MAX_LENGTH));
}
