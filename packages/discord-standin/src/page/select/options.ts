import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { TYPE } from '../component-types.ts';
import { EMOJI_BY_NAME } from '../markdown/emoji.ts';
import type { Places } from '../session.ts';

/** One thing to choose in a select menu. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

/** The text channels of a server, the only kind there is here. */
const GUILD_TEXT = 0;

/** What can be chosen in a select menu of any kind. */
export function optionsOf(select: APISelectMenuComponent, places: Places): readonly SelectOption[] {
  switch (select.type) {
    case TYPE.stringSelect:
      return select.options.map(({ value, label, description, emoji }) => ({
        value,
        label: emoji?.name ? `${EMOJI_BY_NAME.get(emoji.name) ?? emoji.name} ${label}` : label,
        detail: description,
      }));
    case TYPE.userSelect:
      return peopleOf(places);
    case TYPE.roleSelect:
      return rolesOf(places);
    case TYPE.mentionableSelect:
      return [...peopleOf(places), ...rolesOf(places)];
    default: {
      const types: readonly number[] = select.channel_types ?? [];
      return types.length === 0 || types.includes(GUILD_TEXT) ? channelsOf(places) : [];
    }
  }
}

/** What stands chosen before anybody chooses. */
export function preselectedIn(select: APISelectMenuComponent): readonly string[] {
  if (select.type === TYPE.stringSelect) {
    return select.options.filter((option) => option.default === true).map(({ value }) => value);
  }
  return (select.default_values ?? []).map(({ id }) => id);
}

export function peopleOf({ people }: Places): readonly SelectOption[] {
  return people.map(({ id, name }) => ({ value: id, label: `@${name}` }));
}

export function rolesOf({ roles }: Places): readonly SelectOption[] {
  return roles.map(({ id, name }) => ({ value: id, label: `@${name}` }));
}

export function channelsOf({ channels }: Places): readonly SelectOption[] {
  return channels.map(({ id, name }) => ({ value: id, label: `#${name}` }));
}
