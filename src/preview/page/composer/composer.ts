import type { APIApplicationCommand } from 'discord-api-types/v10';
import { byId, h } from '../dom.ts';
import type { PageLocale } from '../wire.ts';
import type { Words } from '../words.ts';
import { describe, matchCommands, type OptionValues } from './command.ts';
import { type CommandForm, createCommandForm } from './form.ts';
import { createListbox } from './listbox.ts';

/** What the composer has to know, as it is at the moment. */
export interface Surroundings {
  readonly words: Words;
  readonly locale: PageLocale;
  readonly commands: readonly APIApplicationCommand[];
}

export interface Composer {
  /** Draws itself anew in the page's language; a command being typed is left. */
  redraw(): void;
}

/** The box at the bottom: plain text until a command is chosen, then the command's options. */
export function createComposer(
  surroundings: () => Surroundings,
  onSend: (command: APIApplicationCommand, values: OptionValues) => void,
): Composer {
  const form = byId('composer', HTMLFormElement);
  const entry = byId('entry', HTMLInputElement);
  const slot = byId('command-slot', HTMLElement);
  const slash = byId('slash', HTMLButtonElement);
  const send = byId('send', HTMLButtonElement);
  const hint = byId('hint', HTMLElement);
  const listbox = createListbox(byId('popup', HTMLElement));
  let open: { readonly command: APIApplicationCommand; readonly fields: CommandForm } | null = null;

  function listCommands(): void {
    hint.textContent = '';
    if (!entry.value.startsWith('/')) {
      listbox.hide();
      return;
    }
    const { words, locale, commands } = surroundings();
    const items = matchCommands(commands, entry.value).map((command) => ({
      label: `/${command.name}`,
      detail: describe(command, locale),
      pick: () => enter(command, ''),
    }));
    const note = commands.length === 0 ? words.connecting : words.noCommand;
    listbox.show(entry, { heading: words.commands, ...(items.length === 0 && { note }), items, name: words.commands });
  }

  /** `/ask ` and all that was typed or pasted behind it. */
  function enterTyped(): void {
    const [, name, rest = ''] = /^\/([\p{L}\p{N}_-]+)\s(.*)$/u.exec(entry.value) ?? [];
    const command = surroundings().commands.find((known) => known.type === 1 && known.name === name);
    if (command === undefined) {
      listCommands();
      return;
    }
    const first = command.options?.find((option) => option.required === true)?.name;
    enter(command, first !== undefined && rest.startsWith(`${first}:`) ? rest.slice(first.length + 1).trim() : rest);
  }

  function enter(command: APIApplicationCommand, text: string): void {
    const { words, locale } = surroundings();
    const fields = createCommandForm({ command, text, words, locale, listbox, onLeave: () => leave(true) });
    open = { command, fields };
    slot.replaceChildren(fields.element, h('button', leaveAttributes(words), '✕'));
    show(true);
    fields.focus();
  }

  function leaveAttributes({ cancel }: Words) {
    return { type: 'button', class: 'leave', 'aria-label': cancel, title: cancel, onclick: () => leave(true) };
  }

  function leave(focus: boolean): void {
    open = null;
    entry.value = '';
    listbox.hide();
    slot.replaceChildren();
    show(false);
    if (focus) entry.focus();
  }

  function show(isCommand: boolean): void {
    entry.hidden = isCommand;
    slash.hidden = isCommand;
    slot.hidden = !isCommand;
    send.disabled = !isCommand;
    hint.textContent = '';
  }

  entry.addEventListener('input', enterTyped);
  entry.addEventListener('focus', listCommands);
  entry.addEventListener('blur', () => listbox.hide());
  entry.addEventListener('keydown', (event) => listbox.takeKey(event));
  slot.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave(true);
    else if (event.key === 'Enter' && event.target === open?.fields.element) form.requestSubmit();
    else if (event.key === 'Backspace' && event.target === open?.fields.element) leave(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (open === null) {
      hint.textContent = entry.value.trim() === '' ? '' : surroundings().words.notRead;
      return;
    }
    const values = open.fields.take();
    if (values === null) return;
    const { command } = open;
    leave(true);
    onSend(command, values);
  });
  slash.addEventListener('click', () => {
    leave(false);
    entry.value = '/';
    entry.focus();
    listCommands();
  });

  return { redraw: () => leave(false) };
}
