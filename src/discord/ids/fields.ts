/** How the fields of a button's id are written: lower-case letters, digits and `-`, each within its bounds. */
import { daysOf, isoDay } from '../../article/days.ts';
import { isShortHash, shortHashOf } from '../../article/hash.ts';

/** One value of an id. Nothing that `encode` gives is empty or longer than `maxLength`. */
export interface Field<Type> {
  readonly maxLength: number;
  /** What an id stands for that was issued before there was this field. Default: there is none such. */
  readonly missing?: Type;
  /** @throws RangeError for a value out of its bounds */
  encode(value: Type): string;
  /** `undefined` for what `encode` gives for no value. */
  decode(text: string): Type | undefined;
}

/** The type that a field holds. */
export type Value<Of> = Of extends { decode(text: string): infer Type } ? Exclude<Type, undefined> : never;

const HASH_LENGTH = shortHashOf('').length;
/** Stands for `null`. */
const NONE = '-';
const SNOWFLAKE = /^\d{15,20}$/;

/** A short hash, see `shortHashOf`. */
export const HASH: Field<string> = {
  maxLength: HASH_LENGTH,
  encode: (hash) => checked(hash, isShortHash(hash)),
  decode: (text) => (isShortHash(text) ? text : undefined),
};

/** The same, or `null` for nothing in particular. */
export const OPTIONAL_HASH: Field<string | null> = optional(HASH);

/** What `OPTIONAL_HASH` remembers of a name. */
export function hashOf(name: string | null): string | null {
  return name === null ? null : shortHashOf(name);
}

/** Discord's id of a member. */
export const MEMBER: Field<string> = {
  maxLength: 20,
  encode: (id) => checked(id, SNOWFLAKE.test(id)),
  decode: (text) => (SNOWFLAKE.test(text) ? text : undefined),
};

export const FLAG: Field<boolean> = {
  maxLength: 1,
  encode: (flag) => (flag ? '1' : '0'),
  decode: (text) => (text === '1' ? true : text === '0' ? false : undefined),
};

/** A whole number from 0 to `max`. */
export function whole(max: number): Field<number> {
  const inBounds = (value: number) => Number.isInteger(value) && value >= 0 && value <= max;
  return {
    maxLength: String(max).length,
    encode: (value) => checked(String(value), inBounds(value)),
    decode: (text) => (/^\d{1,9}$/.test(text) && inBounds(Number(text)) ? Number(text) : undefined),
  };
}

/** A day: `2025-10-21`, written `20251021`. */
export const DAY: Field<string> = {
  maxLength: 8,
  encode: (day) => checked(day.replaceAll('-', ''), dayIn(day.replaceAll('-', '')) === day),
  decode: (text) => dayIn(text),
};

/** One of these words: lower-case letters. */
export function oneOf<const Word extends string>(words: readonly Word[]): Field<Word> {
  return {
    maxLength: Math.max(...words.map(({ length }) => length)),
    encode: (word) => checked(word, words.includes(word)),
    decode: (text) => words.find((word) => word === text),
  };
}

/** `none`, or a dash, stands for `null`. */
export function optional<Type>(field: Field<Type>, none: string = NONE): Field<Type | null> {
  return {
    maxLength: Math.max(none.length, field.maxLength),
    encode: (value) => (value === null ? none : field.encode(value)),
    decode: (text) => (text === none ? null : field.decode(text)),
  };
}

/** A field that ids from before do not have. */
export function added<Type>(field: Field<Type>, missing: Type): Field<Type> {
  return { ...field, missing };
}

/** The day that eight digits stand for, `undefined` where the calendar has none such. */
function dayIn(digits: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  return daysOf([year, month, day]).map(isoDay)[0];
}

function checked(text: string, isInBounds: boolean): string {
  if (!isInBounds) throw new RangeError(`notulen: a button cannot remember this: it is out of its field's bounds`);
  return text;
}
