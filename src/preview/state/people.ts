import type { APIGuildMember, APIUser, Locale } from 'discord-api-types/v10';
import { createGuildMember, createUser, ORDINARY_PERMISSIONS } from './place.ts';

/** A person in the server. */
export interface Person {
  readonly user: APIUser;
  readonly member: APIGuildMember;
  readonly locale: Locale;
  /** Bit field as a decimal string. */
  readonly permissions: string;
}

export interface PersonOptions {
  readonly name: string;
  readonly locale: `${Locale}`;
  readonly permissions?: string | undefined;
}

/** A person of this id, with an ordinary member's permissions unless told otherwise. */
export function createPerson(id: string, { name, locale, permissions }: PersonOptions): Person {
  const user = createUser(id, name);
  return {
    user,
    member: createGuildMember(user),
    locale: locale as Locale,
    permissions: permissions ?? ORDINARY_PERMISSIONS,
  };
}
