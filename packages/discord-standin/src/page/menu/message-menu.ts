import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { ShownMessage } from '../../server/wire.ts';
import { authorOf, menuName, textOf } from '../message/text.ts';
import type { Session } from '../session.ts';
import { fill } from '../words.ts';
import { type MenuGroup, openMenu } from './menu.ts';
import { onMenuAsked, type Target } from './triggers.ts';

/**
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types
 */
const USER_COMMAND = 2;
const MESSAGE_COMMAND = 3;

export interface MenuActs {
  useOnMessage(command: string, shown: ShownMessage): void;
  useOnPerson(command: string, userId: string): void;
  /** Says something to those who cannot see it. */
  tell(sentence: string): void;
}

/** The context menus of messages and of their authors, as on Discord: copying, and the application's commands. */
export function createMessageMenu(
  list: HTMLElement,
  session: () => Session,
  find: (messageId: string) => ShownMessage | null,
  acts: MenuActs,
): void {
  onMenuAsked(list, (target) => {
    const shown = find(target.messageId);
    if (shown === null) return;
    if (target.personId === null) open(shown, target);
    else openPerson(shown, target);
  });

  function open(shown: ShownMessage, { at, returnTo }: Target): void {
    const { words } = session();
    const name = authorOf(shown.message);
    const text = textOf(shown.message);
    openMenu({
      name: fill(words.messageMenu, { name }),
      at,
      returnTo,
      groups: [
        {
          label: null,
          items: [
            ...(text === '' ? [] : [{ label: words.copyText, run: () => void copy(text) }]),
            { label: words.copyId, run: () => void copy(shown.message.id) },
          ],
        },
        apps(words.appsForMessage, MESSAGE_COMMAND, (command) => acts.useOnMessage(command, shown)),
        ...personApps(shown, true),
      ],
    });
  }

  function openPerson(shown: ShownMessage, { at, returnTo }: Target): void {
    const { words } = session();
    const { id } = shown.message.author;
    openMenu({
      name: fill(words.personMenu, { name: authorOf(shown.message) }),
      at,
      returnTo,
      groups: [
        { label: null, items: [{ label: words.copyPersonId, run: () => void copy(id) }] },
        ...personApps(shown, false),
      ],
    });
  }

  /** Left out where there are none and it is not the only thing asked for. */
  function personApps({ message }: ShownMessage, isOptional: boolean): readonly MenuGroup[] {
    const { words } = session();
    const label = fill(words.appsForPerson, { name: authorOf(message) });
    if (isOptional && commandsOf(USER_COMMAND).length === 0) return [];
    return [apps(label, USER_COMMAND, (command) => acts.useOnPerson(command, message.author.id))];
  }

  function apps(label: string, type: number, run: (command: string) => void): MenuGroup {
    const { view, locale } = session();
    const items = commandsOf(type).map(({ name }) => ({
      label: menuName(name, view, locale),
      run: () => run(name),
    }));
    return { label, items: items.length > 0 ? items : [{ label: session().words.noApps }] };
  }

  function commandsOf(type: number): readonly APIApplicationCommand[] {
    return session().view.commands.filter((command) => command.type === type);
  }

  async function copy(text: string): Promise<void> {
    const { words } = session();
    await navigator.clipboard.writeText(text).then(
      () => acts.tell(words.copied),
      () => acts.tell(words.notCopied),
    );
  }
}
