import { h, uniqueId } from '../dom.ts';
import { floatBeside } from '../float.ts';
import { fill, type Words } from '../words.ts';
import { createListbox } from './listbox.ts';
import type { SelectOption } from './options.ts';

/** What moves the box away from under its list. */
const MOVES = ['wheel', 'touchmove'] as const;

export interface SelectSettings {
  readonly customId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
  readonly chosen: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly words: Words;
  /** Another choice was made: at once where one thing is chosen, when the list closes where several are. */
  readonly onChange?: (values: readonly string[]) => void;
}

/** A select menu of a message or modal. */
export interface Select {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  values(): readonly string[];
}

/**
 * A box that shows what is chosen; typing in it searches. Opens on a click, an arrow key or Enter, closes on Escape, a
 * choice, or when it is left. A choice outside `min` and `max` is not told to `onChange`, and taken back.
 */
export function createSelect(settings: SelectSettings): Select {
  const { customId, label, placeholder, options, min, max, words, onChange } = settings;
  const isMultiple = max > 1;
  const id = uniqueId('select');
  let told = settings.chosen;
  let chosen = settings.chosen;

  const popup = h('div', { class: 'popup floating', popover: 'manual' });
  const input = h('input', {
    class: 'select-input',
    role: 'combobox',
    id,
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-describedby': settings.describedBy,
    'data-custom-id': customId,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder,
    disabled: settings.disabled === true,
    oninput: () => open(input.value),
    onclick: () => (listbox.isOpen ? listbox.hide() : open('')),
    onblur: () => listbox.hide(),
    onkeydown: (event) => takeKey(event as KeyboardEvent),
  });
  const listbox = createListbox({
    popup,
    id: `${id}-option`,
    takesEscape: true,
    onShow: () => floatBeside(popup, input.getBoundingClientRect(), { matchWidth: true }),
    onHide: () => {
      popup.hidePopover();
      for (const kind of MOVES) document.removeEventListener(kind, hideOutside, true);
      close();
    },
  });
  showChosen();

  function takeKey(event: KeyboardEvent): void {
    if (listbox.takeKey(event)) {
      event.stopPropagation();
      return;
    }
    if (!listbox.isOpen && ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) {
      event.preventDefault();
      open('');
    }
  }

  function open(typed: string): void {
    if (!listbox.isOpen) for (const kind of MOVES) document.addEventListener(kind, hideOutside, true);
    if (typed === '') input.value = '';
    const wanted = typed.trim().toLowerCase();
    const fitting = options.filter((option) => option.label.toLowerCase().includes(wanted));
    listbox.show(input, {
      heading: null,
      name: fill(words.choicesOf, { name: label }),
      multiple: isMultiple,
      ...(fitting.length === 0 && { note: words.noChoices }),
      items: fitting.map((option) => ({
        label: option.label,
        detail: option.detail,
        chosen: chosen.includes(option.value),
        pick: () => pick(option.value),
      })),
    });
  }

  function hideOutside(event: Event): void {
    if (event.target instanceof Node && !popup.contains(event.target)) listbox.hide();
  }

  function pick(value: string): void {
    const isChosen = chosen.includes(value);
    if (!isMultiple) {
      chosen = isChosen && min === 0 ? [] : [value];
      finish();
      return;
    }
    if (isChosen) chosen = chosen.filter((other) => other !== value);
    else if (chosen.length < max) chosen = [...chosen, value];
    open('');
  }

  function close(): void {
    if (isMultiple) finish();
    else showChosen();
  }

  function finish(): void {
    const isAllowed = chosen.length <= max && (chosen.length >= min || onChange === undefined);
    if (!isAllowed) chosen = told;
    showChosen();
    if (chosen.join('\n') === told.join('\n') && isMultiple) return;
    told = chosen;
    onChange?.(chosen);
  }

  function showChosen(): void {
    const labels = chosen.flatMap((value) => options.find((option) => option.value === value)?.label ?? []);
    input.value = labels.join(', ');
    input.title = input.value;
  }

  return { element: h('div', { class: 'select' }, input, popup), input, values: () => chosen };
}
