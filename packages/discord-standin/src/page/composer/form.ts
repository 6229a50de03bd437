import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { autocomplete } from '../api.ts';
import { h } from '../dom.ts';
import type { Listbox } from '../select/listbox.ts';
import type { Session } from '../session.ts';
import { fill } from '../words.ts';
import { describe, findFault, type Invocable, type OptionValues, takesFile, valuesOf } from './command.ts';
import { createField, type OptionField } from './field.ts';
import { createFileField } from './file-field.ts';

export interface CommandFormOptions {
  readonly command: Invocable;
  /** Typed already for the first option. */
  readonly text: string;
  readonly session: Session;
  readonly listbox: Listbox;
  readonly onLeave: () => void;
}

/** A command being typed: its name, the options in use as fields, and the others as buttons that add them. */
export interface CommandForm {
  readonly element: HTMLElement;
  focus(): void;
  /** The values to send, or `null` after pointing at what is wrong. */
  take(): OptionValues | null;
}

/** Required options stand there from the start; optional ones are added. */
export function createCommandForm({ command, text, session, listbox, onLeave }: CommandFormOptions): CommandForm {
  const { words, locale } = session;
  const { options } = command;
  let fields: OptionField[] = [];
  const row = h('div', { class: 'fields' });
  const more = h('div', { class: 'more-options', role: 'group', 'aria-label': words.moreOptions });
  const element = h('div', { class: 'command', role: 'group', 'aria-label': `/${command.name}` }, row);

  for (const option of options.filter(({ required }) => required === true)) addField(option);
  draw();

  function addField(option: APIApplicationCommandOption): OptionField {
    const common = { option, session, onChosen: () => focusAfter(field), onRemove: () => removeField(field) };
    const field: OptionField = takesFile(option)
      ? createFileField(common)
      : createField({
          ...common,
          text: fields.length === 0 ? text : '',
          listbox,
          ask: (signal) => autocomplete(session, command.name, askedValues(option), option.name, signal),
        });
    fields = [...fields, field];
    return field;
  }

  /** The option being typed is always sent, also while it is empty. */
  function askedValues(focused: APIApplicationCommandOption): OptionValues {
    const typed = fields.find(({ option }) => option === focused)?.read().text ?? '';
    return { ...valuesOf(fields.map((field) => field.read())), [focused.name]: typed };
  }

  function removeField(field: OptionField): void {
    if (field.option.required === true) {
      onLeave();
      return;
    }
    const previous = fields[fields.indexOf(field) - 1];
    fields = fields.filter((other) => other !== field);
    draw();
    (previous ?? fields[0])?.focus();
    if (fields.length === 0) element.focus();
  }

  /**
   * On the next one that is empty. Enter on a field for a file chooses another one: there it is the form that sends.
   */
  function focusAfter(field: OptionField): void {
    const next = fields[fields.indexOf(field) + 1];
    if (next?.read().text === '') next.focus();
    else if (takesFile(field.option)) element.focus();
  }

  function draw(): void {
    const name = h('span', { class: 'command-name' }, `/${command.name}`);
    const rest = options.filter((option) => !fields.some((field) => field.option === option));
    more.replaceChildren(...rest.map(drawAdder));
    const shown = fields.map((field) => field.element);
    for (const old of [...row.children]) if (!shown.some((kept) => kept === old)) old.remove();
    row.prepend(name);
    for (const field of shown) if (field.parentElement !== row) row.append(field);
    row.append(more);
  }

  function drawAdder(option: APIApplicationCommandOption): HTMLElement {
    const description = describe(option, locale);
    return h(
      'button',
      {
        type: 'button',
        class: 'adder',
        title: description,
        'aria-label': fill(words.addOption, { name: option.name, description }),
        onclick: () => {
          const field = addField(option);
          draw();
          field.focus();
        },
      },
      `+ ${option.name}`,
    );
  }

  element.tabIndex = -1;
  return {
    element,
    focus: () => (fields[0] === undefined ? element.focus() : fields[0].focus()),
    take: () => {
      const faulty = fields.filter((field) => {
        const fault = findFault(field.read());
        field.showFault(fault);
        return fault !== null;
      });
      faulty[0]?.focus();
      return faulty.length > 0 ? null : valuesOf(fields.map((field) => field.read()));
    },
  };
}
