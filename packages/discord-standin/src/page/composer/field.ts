import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import type { Listbox } from '../select/listbox.ts';
import { placesOf, type Session } from '../session.ts';
import { fill } from '../words.ts';
import {
  type Choice,
  describe,
  type Fault,
  type Field,
  fixedChoices,
  isAutocompleted,
  matchChoices,
  nameChoice,
} from './command.ts';

/** Typing faster than this asks the bot once. */
const AUTOCOMPLETE_DELAY_MS = 120;

/** One option in the composer. */
export interface OptionField {
  readonly element: HTMLElement;
  readonly option: APIApplicationCommandOption;
  read(): Field;
  focus(): void;
  /** Marks the field, or clears the mark. */
  showFault(fault: Fault | null): void;
}

export interface FieldOptions {
  readonly option: APIApplicationCommandOption;
  readonly text: string;
  readonly session: Session;
  readonly listbox: Listbox;
  /** What the bot offers while this option is typed. */
  readonly ask: (signal: AbortSignal) => ReturnType<typeof import('../api.ts').autocomplete>;
  /** A value was chosen: on to the next field. */
  readonly onChosen: () => void;
  /** Backspace in the empty field. */
  readonly onRemove: () => void;
}

/** An input for one option, with its choices in the list. */
export function createField({ option, text, session, listbox, ask, onChosen, onRemove }: FieldOptions): OptionField {
  const { words, locale } = session;
  const description = describe(option, locale);
  const fixed = fixedChoices(option, words, locale, placesOf(session.view));
  let chosen: Field['chosen'] = null;
  let asking = new AbortController();

  const errorId = `fault-${option.name}`;
  const error = h('span', { class: 'fault', id: errorId, role: 'alert' });
  const input = h('input', {
    class: 'field-input',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-label': `${option.name} (${option.required === true ? words.required : words.optional}): ${description}`,
    'aria-describedby': errorId,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    'data-option': option.name,
    oninput: () => {
      chosen = null;
      showFault(null);
      suggest();
    },
    onfocus: suggest,
    onblur: () => {
      asking.abort();
      listbox.hide();
    },
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || listbox.takeKey(event)) return;
      if (event.key === 'Backspace' && input.value === '') {
        event.preventDefault();
        onRemove();
      }
    },
  });
  input.value = text;
  const element = h(
    'label',
    { class: 'field' },
    h(
      'span',
      { class: 'field-name', 'aria-hidden': 'true' },
      option.name,
      option.required === true && h('span', { class: 'required', title: words.required }, '*'),
    ),
    h('span', { class: 'field-value' }, input),
    error,
  );

  function suggest(): void {
    asking.abort();
    if (fixed !== null) {
      list(matchChoices(fixed, chosen === null ? input.value : ''));
      return;
    }
    if (!isAutocompleted(option)) {
      listbox.show(input, { heading: option.name, note: description, items: [], name: '' });
      return;
    }
    if (chosen !== null) return;
    asking = new AbortController();
    void suggestFromBot(asking.signal);
  }

  async function suggestFromBot(signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, AUTOCOMPLETE_DELAY_MS));
    if (signal.aborted) return;
    if (!listbox.isOpen) listbox.show(input, { heading: option.name, note: words.asking, items: [], name: '' });
    const choices = await ask(signal).catch(() => []);
    if (!signal.aborted) list(choices.map((choice) => ({ name: nameChoice(choice, locale), value: choice.value })));
  }

  function list(choices: readonly Choice[]): void {
    const items = choices.map((choice) => ({ label: choice.name, pick: () => choose(choice) }));
    const note = choices.length === 0 ? words.noChoices : description;
    listbox.show(input, { heading: option.name, note, items, name: fill(words.choices, { name: option.name }) });
  }

  function choose(choice: Choice): void {
    input.value = choice.name;
    chosen = choice.value;
    showFault(null);
    onChosen();
  }

  function showFault(fault: Fault | null): void {
    element.classList.toggle('faulty', fault !== null);
    input.setAttribute('aria-invalid', String(fault !== null));
    const { min_length: min = 0, max_length: max = 0 } = option as { min_length?: number; max_length?: number };
    error.textContent = fault === null ? '' : fill(words[fault], { min, max });
  }

  return {
    element,
    option,
    read: () => ({ option, text: input.value, chosen }),
    focus: () => input.focus(),
    showFault,
  };
}
