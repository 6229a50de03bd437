import type { PageUpload } from '../../server/wire.ts';
import { byId, h } from '../dom.ts';
import { createListbox } from '../select/listbox.ts';
import type { Session } from '../session.ts';
import type { Words } from '../words.ts';
import { createAttachments } from './attachments.ts';
import { commandIn, describe, type Invocable, invocablesOf, matchCommands, type OptionValues } from './command.ts';
import { type CommandForm, createCommandForm } from './form.ts';

export interface ComposerActs {
  run(command: string, values: OptionValues): void;
  /** Rejects where the message was not taken; the text is then given back. */
  say(content: string, files: readonly PageUpload[]): Promise<void>;
}

export interface Composer {
  /** Draws itself anew in the page's language and place; a command being typed is left. */
  redraw(): void;
}

/** The box at the bottom: a message, or, once a command is chosen, the command's options. */
export function createComposer(session: () => Session, acts: ComposerActs): Composer {
  const form = byId('composer', HTMLFormElement);
  const entry = byId('entry', HTMLInputElement);
  const slot = byId('command-slot', HTMLElement);
  const slash = byId('slash', HTMLButtonElement);
  const attach = byId('attach', HTMLButtonElement);
  const send = byId('send', HTMLButtonElement);
  const hint = byId('hint', HTMLElement);
  const listbox = createListbox({ popup: byId('popup', HTMLElement), id: 'choice' });
  const files = createAttachments(session, showSendable);
  let open: { readonly command: Invocable; readonly fields: CommandForm } | null = null;

  const commands = () => invocablesOf(session().view.commands);

  function listCommands(): void {
    hint.textContent = '';
    if (!entry.value.startsWith('/')) {
      listbox.hide();
      return;
    }
    const { words, locale } = session();
    const items = matchCommands(commands(), entry.value).map((command) => ({
      label: `/${command.name}`,
      detail: describe(command, locale),
      pick: () => enter(command, ''),
    }));
    const note = commands().length === 0 ? words.connecting : words.noCommand;
    listbox.show(entry, { heading: words.commands, ...(items.length === 0 && { note }), items, name: words.commands });
  }

  /** `/ask ` and all that was typed or pasted behind it. */
  function enterTyped(): void {
    showSendable();
    const typed = commandIn(commands(), entry.value);
    if (typed === null) {
      listCommands();
      return;
    }
    const { command, rest } = typed;
    const first = command.options.find((option) => option.required === true)?.name;
    enter(command, first !== undefined && rest.startsWith(`${first}:`) ? rest.slice(first.length + 1).trim() : rest);
  }

  function enter(command: Invocable, text: string): void {
    const fields = createCommandForm({ command, text, session: session(), listbox, onLeave: () => leave(true) });
    open = { command, fields };
    slot.replaceChildren(fields.element, h('button', leaveAttributes(session().words), '✕'));
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
    attach.hidden = isCommand;
    slot.hidden = !isCommand;
    hint.textContent = '';
    showSendable();
  }

  function showSendable(): void {
    send.disabled = open === null && entry.value.trim() === '' && files.count === 0;
  }

  async function say(content: string): Promise<void> {
    const taken = files.take();
    leave(true);
    try {
      await acts.say(content, taken);
    } catch (error) {
      if (entry.value === '') entry.value = content;
      hint.textContent = session().words.notSent.replace('{reason}', () => (error as Error).message);
      showSendable();
    }
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
      if (!send.disabled) void say(entry.value.trim());
      return;
    }
    const values = open.fields.take();
    if (values === null) return;
    const { name } = open.command;
    leave(true);
    acts.run(name, values);
  });
  slash.addEventListener('click', () => {
    leave(false);
    entry.value = '/';
    entry.focus();
    listCommands();
  });

  return { redraw: () => leave(false) };
}
