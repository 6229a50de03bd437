/** What a button remembers: `version:command:action:field:…`, at most 100 characters. */
import { z } from 'zod';
import { isShortHash, shortHashOf } from '../../article/hash.ts';
import { UserError } from '../messages/user-error.ts';

const VERSION = '1';
const SEPARATOR = ':';
/** Stands for "nobody in particular". */
const NONE = '-';

const CUSTOM_ID = z
  .string()
  .max(100)
  .regex(/^[0-9a-z:-]+$/);

/** A button's place in the bot. */
export interface ButtonAddress {
  readonly command: string;
  readonly action: string;
  readonly fields: readonly string[];
}

/** Fields hold lower-case letters, digits and `-` only. */
export function writeCustomId(command: string, action: string, ...fields: ReadonlyArray<string | number>): string {
  return [VERSION, command, action, ...fields].join(SEPARATOR);
}

/** `null` for anything this version has not written. */
export function readCustomId(customId: string): ButtonAddress | null {
  if (!CUSTOM_ID.safeParse(customId).success) return null;
  const [version, command, action, ...fields] = customId.split(SEPARATOR);
  if (version !== VERSION || command === undefined || action === undefined) return null;
  return { command, action, fields };
}

/** A whole number from 0 to `max`. @throws UserError for anything else: somebody made the button by hand */
export function readNumber(field: string | undefined, max: number): number {
  const value = field !== undefined && /^\d{1,9}$/.test(field) ? Number(field) : Number.NaN;
  if (value >= 0 && value <= max) return value;
  throw new UserError('unknownButton', {});
}

/** `shortHashOf` a text, `-` for `null`. */
export function shortHash(text: string | null): string {
  return text === null ? NONE : shortHashOf(text);
}

/**
 * The one of `values` that a field written by `shortHash` stands for; `null` for nobody in particular.
 * @throws UserError `sourceChanged` where it is none of them (any more)
 */
export function readHash<Value>(
  field: string | undefined,
  values: readonly Value[],
  hashOf: (value: Value) => string,
): Value | null {
  if (field === NONE) return null;
  if (field === undefined || !isShortHash(field)) throw new UserError('unknownButton', {});
  const found = values.find((value) => hashOf(value) === field);
  if (found === undefined) throw new UserError('sourceChanged', {});
  return found;
}
