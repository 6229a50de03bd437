/**
 * What a button remembers: `version:command:action:field:…`, at most 100 characters of lower-case letters, digits and
 * `-`. Each button has one codec; nobody else deals with its text.
 */
import type { Field, Value } from './fields.ts';

/** https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
export const CUSTOM_ID_MAX_LENGTH = 100;

/** Changes when an id of that command and action stands for something else than before. */
const VERSION = '1';
const SEPARATOR = ':';
const CUSTOM_ID = /^[0-9a-z:-]+$/;

/** Which button of which command it is. */
export interface ButtonAddress {
  readonly command: string;
  readonly action: string;
  /** Whether its ids end with a grant, see `defineGrantedId`. Default: they do not. */
  readonly granted?: boolean;
}

/** Names of the fields, in the order in which they are written. */
export type Shape = Readonly<Record<string, Field<unknown>>>;

export type FieldsOf<Fields extends Shape> = { readonly [Name in keyof Fields]: Value<Fields[Name]> };

/** The codec of one button, or of one form. */
export interface ButtonId<Fields> extends ButtonAddress {
  /** `command:action`. */
  readonly name: string;
  readonly version: string;
  /** Of its longest id; at most 100. */
  readonly maxLength: number;
  /** @throws RangeError for a field out of its bounds */
  encode(fields: Fields): string;
  /** `null` for anything that no version has written for this button. */
  decode(customId: string): Fields | null;
}

/**
 * @param command lower-case letters
 * @param action lower-case letters
 * @throws RangeError where an id could be longer than Discord takes
 */
export function defineId<const Fields extends Shape>(
  command: string,
  action: string,
  shape: Fields,
): ButtonId<FieldsOf<Fields>> {
  const fields = Object.entries<Field<unknown>>(shape);
  const prefix = [VERSION, command, action].join(SEPARATOR);
  const maxLength = fields.reduce((sum, [, field]) => sum + SEPARATOR.length + field.maxLength, prefix.length);
  const name = `${command}:${action}`;
  if (maxLength > CUSTOM_ID_MAX_LENGTH)
    throw new RangeError(`notulen: ids of ${name} have up to ${maxLength} characters`);

  return {
    command,
    action,
    name,
    version: VERSION,
    maxLength,
    encode: (values) => {
      const written = fields.map(([name, field]) => field.encode(values[name]));
      return [prefix, ...written].join(SEPARATOR);
    },
    decode: (customId) => {
      const address = readAddress(customId);
      if (address?.command !== command || address.action !== action) return null;
      const written = customId.split(SEPARATOR).slice(prefix.split(SEPARATOR).length);
      if (written.length > fields.length) return null;
      const values = fields.map(([, field], at) => decodeField(field, written[at]));
      if (values.includes(undefined)) return null;
      return Object.fromEntries(fields.map(([name], at) => [name, values[at]])) as FieldsOf<Fields>;
    },
  };
}

function decodeField(field: Field<unknown>, written: string | undefined): unknown {
  return written === undefined ? field.missing : field.decode(written);
}

/** Which button it is; `null` for anything that this bot has not written. */
export function readAddress(customId: string): ButtonAddress | null {
  if (customId.length > CUSTOM_ID_MAX_LENGTH || !CUSTOM_ID.test(customId)) return null;
  const [version, command, action] = customId.split(SEPARATOR);
  if (version !== VERSION || command === undefined || action === undefined) return null;
  return { command, action };
}
