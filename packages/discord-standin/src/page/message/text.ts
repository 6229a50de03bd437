import type { APIMessage } from 'discord-api-types/v10';
import type { PageLocale, PageView } from '../../server/wire.ts';
import { TYPE } from '../component-types.ts';
import { placesOf } from '../session.ts';

/** What a message says, without its buttons: content, embeds and text components, a line each. */
export function textOf({ content, embeds, components }: APIMessage): string {
  const inEmbeds = embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.map(({ name, value }) => `${name}: ${value}`),
  ]);
  return [content, ...inEmbeds, ...textsIn(components ?? [])].filter((text) => text).join('\n');
}

function textsIn(components: readonly object[]): readonly string[] {
  return components.flatMap((component) => {
    if ('type' in component && component.type === TYPE.text && 'content' in component) return String(component.content);
    return 'components' in component ? textsIn(component.components as readonly object[]) : [];
  });
}

/** A name for ids in texts: whom the message mentions, and who and what there is in the server. */
export function namesFor({ mentions }: Pick<APIMessage, 'mentions'>, view: PageView): (id: string) => string | null {
  const { people, channels, roles } = placesOf(view);
  return (id) => {
    const user = mentions.find((mentioned) => mentioned.id === id);
    if (user !== undefined) return user.global_name ?? user.username;
    return [...people, ...channels, ...roles].find((known) => known.id === id)?.name ?? null;
  };
}

/** How an author is called. */
export function authorOf({ author }: APIMessage): string {
  return author.global_name ?? author.username;
}

/** What a command of a context menu is called in a language, where this person is offered it. */
export function menuName(name: string, { commands }: PageView, locale: PageLocale): string {
  const command = commands.find((one) => one.name === name);
  return command?.name_localizations?.[locale] ?? name;
}
