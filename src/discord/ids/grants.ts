/**
 * Who may press the buttons of a command that needs a permission. Discord checks a command when it is used, by Manage
 * Server or by the roles that a server has named under Server Settings → Integrations; it checks no button, and a
 * button's message does not say which command it answers. A `custom_id` can be made by hand. So a permitted command
 * writes a grant into the ids of its buttons and forms: proof that this member was let in by Discord, here, not long
 * ago.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type ButtonId, defineId, type FieldsOf, readAddress, type Shape } from './codec.ts';
import { type Field, optional } from './fields.ts';

/** Who was allowed what. A grant for one command is none for another. */
export interface Grantee {
  /** Discord's id of the server. */
  readonly server: string;
  /** Discord's id of the member. */
  readonly member: string;
  /** As in the ids of its buttons. */
  readonly command: string;
}

export interface Grants {
  /** 12 characters: lower-case letters and digits. @param now milliseconds since 1970 */
  grant(grantee: Grantee, now: number): string;
  /** Whether that was granted within the last 24 hours (25 at most). */
  isGranted(text: string, grantee: Grantee, now: number): boolean;
}

const HOUR_MS = 3_600_000;
const VALID_HOURS = 24;
/** Characters of 5 bits each: 60 bits. */
const LENGTH = 12;
/** https://www.rfc-editor.org/rfc/rfc4648#section-6, in lower case */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const GRANT_TEXT = /^[a-z2-7]{12}$/;

/** @param key secret, 32 bytes; grants outlive a restart where it does */
export function createGrants(key: Uint8Array): Grants {
  function grantOf({ server, member, command }: Grantee, hour: number): string {
    const text = JSON.stringify(['notulen grant', server, member, command, hour]);
    return base32(createHmac('sha256', key).update(text).digest());
  }

  return {
    grant: (grantee, now) => grantOf(grantee, Math.floor(now / HOUR_MS)),
    isGranted: (text, grantee, now) => {
      if (!GRANT_TEXT.test(text)) return false;
      const given = Buffer.from(text);
      const hour = Math.floor(now / HOUR_MS);
      const hours = Array.from({ length: VALID_HOURS + 1 }, (_, ago) => hour - ago);
      return hours.some((each) => timingSafeEqual(Buffer.from(grantOf(grantee, each)), given));
    },
  };
}

function base32(bytes: Uint8Array): string {
  return Array.from({ length: LENGTH }, (_, at) => ALPHABET[fiveBits(bytes, at * 5)]).join('');
}

function fiveBits(bytes: Uint8Array, bit: number): number {
  const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}

const GRANT: Field<string | null> = optional({
  maxLength: LENGTH,
  encode: (text) => {
    if (!GRANT_TEXT.test(text)) throw new RangeError('notulen: this is no grant');
    return text;
  },
  decode: (text) => (GRANT_TEXT.test(text) ? text : undefined),
});

const GRANTED = { grant: GRANT } as const;

/** What the ids of such buttons and forms end with; `null` for those who manage the server. */
export type GrantField = FieldsOf<typeof GRANTED>;

/** A button or form that only those may press who manage the server or were granted it. */
export type GrantedId<Fields> = ButtonId<Fields & GrantField> & { readonly granted: true };

/**
 * As `defineId`, with `grant` as its last field: write the `grant` of the context into it.
 * @throws RangeError as `defineId`; the grant takes 13 of the 100 characters
 */
export function defineGrantedId<const Fields extends Shape>(
  command: string,
  action: string,
  shape: Fields,
): GrantedId<FieldsOf<Fields>>;
export function defineGrantedId(command: string, action: string, shape: Shape): GrantedId<FieldsOf<Shape>> {
  return { ...defineId(command, action, { ...shape, ...GRANTED }), granted: true };
}

/** The last part of an id, which is the grant of one that has any; `null` for none. */
export function readGrant(customId: string): string | null {
  if (readAddress(customId) === null) return null;
  const last = customId.slice(customId.lastIndexOf(':') + 1);
  return GRANT_TEXT.test(last) ? last : null;
}
