import { PermissionFlagsBits } from 'discord-api-types/v10';
import { ORDINARY_PERMISSIONS } from '../state/permissions.ts';
import type { MembershipOptions } from '../types.ts';
import type { PageLocale, PageRole } from './wire.ts';

/** Languages of the page. */
export const LOCALES: readonly PageLocale[] = ['en-US', 'id'];

/** Who the person in front of the page can be, with what they may do in every server. */
export const ROLES: Readonly<
  Record<PageRole, { readonly names: Readonly<Record<PageLocale, string>>; readonly membership: MembershipOptions }>
> = {
  member: { names: { 'en-US': 'You', id: 'Anda' }, membership: {} },
  moderator: {
    names: { 'en-US': 'Moderator', id: 'Moderator' },
    membership: {
      permissions: (
        BigInt(ORDINARY_PERMISSIONS) |
        PermissionFlagsBits.ManageGuild |
        PermissionFlagsBits.ManageMessages
      ).toString(),
    },
  },
  other: { names: { 'en-US': 'Sari', id: 'Sari' }, membership: {} },
};
