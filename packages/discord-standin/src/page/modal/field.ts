import type { APILabelComponent, APITextInputComponent } from 'discord-api-types/v10';
import type { ModalValues } from '../api.ts';
import { TYPE } from '../component-types.ts';
import { h, uniqueId } from '../dom.ts';
import { optionsOf, preselectedIn } from '../select/options.ts';
import { createSelect } from '../select/select.ts';
import { placesOf, type Session } from '../session.ts';
import { fill } from '../words.ts';
import { createCheckbox, createCheckboxes, createRadios } from './choices.ts';
import { countFault, type FieldIds, type Input } from './input.ts';
import { createUpload } from './upload-field.ts';

/** One field of a modal. */
export interface ModalField {
  readonly customId: string;
  readonly element: HTMLElement;
  /** Says what is wrong, and gives the focus to it; true where nothing is. */
  check(): boolean;
  focus(): void;
  value(): ModalValues[string];
}

type Inner = APILabelComponent['component'];
const PARAGRAPH = 2;

/** The field of a label, or of an action row's text input; null for a kind that Discord does not have in modals. */
export function createField(
  component: Inner,
  { label, description }: { readonly label: string; readonly description: string | null },
  session: Session,
): ModalField | null {
  const ids = { labelId: uniqueId('label'), describedBy: uniqueId('about'), label };
  const errorId = uniqueId('fault');
  const input = createInput(component, { ...ids, describedBy: `${ids.describedBy} ${errorId}` }, session);
  if (input === null) return null;
  const error = h('p', { class: 'failure', id: errorId, role: 'alert' });
  const isRequired = component.type !== TYPE.checkbox && component.required !== false;
  const heading = h(
    'label',
    { class: 'modal-label', id: ids.labelId, for: input.focused.id || null },
    label,
    isRequired && h('span', { class: 'required', 'aria-hidden': 'true' }, '*'),
    isRequired && h('span', { class: 'unseen' }, ` (${session.words.required})`),
  );
  const element = h(
    'div',
    { class: 'modal-field' },
    heading,
    h('p', { class: 'modal-description', id: ids.describedBy }, description ?? ''),
    input.element,
    error,
  );
  return {
    customId: component.custom_id,
    element,
    focus: () => input.focused.focus(),
    value: () => input.value(),
    check: () => {
      const fault = input.fault();
      error.textContent = fault ?? '';
      element.classList.toggle('faulty', fault !== null);
      return fault === null;
    },
  };
}

function createInput(component: Inner, ids: FieldIds, session: Session): Input | null {
  switch (component.type) {
    case TYPE.textInput:
      return createTextInput(component, ids, session);
    case TYPE.stringSelect:
    case TYPE.userSelect:
    case TYPE.roleSelect:
    case TYPE.mentionableSelect:
    case TYPE.channelSelect:
      return createSelectInput(component, ids, session);
    case TYPE.fileUpload:
      return createUpload(component, ids, session);
    case TYPE.radioGroup:
      return createRadios(component, ids, session.words);
    case TYPE.checkboxGroup:
      return createCheckboxes(component, ids, session.words);
    case TYPE.checkbox:
      return createCheckbox(component, ids);
    default:
      return null;
  }
}

function createTextInput(input: APITextInputComponent, { describedBy }: FieldIds, { words }: Session): Input {
  const { custom_id, placeholder, min_length: min = 0, max_length: max = 4000, required = true } = input;
  const attributes = { id: uniqueId('text'), name: custom_id, placeholder, 'aria-describedby': describedBy };
  const field = input.style === PARAGRAPH ? h('textarea', { ...attributes, rows: 4 }) : h('input', attributes);
  field.value = input.value ?? '';
  return {
    element: field,
    focused: field,
    value: () => field.value,
    fault: () => {
      const length = [...field.value].length;
      if (length === 0) return required ? words.modalMissing : null;
      if (length < min) return fill(words.tooShort, { min });
      return length > max ? fill(words.tooLong, { max }) : null;
    },
  };
}

type ModalSelect = Extract<Inner, { type: 3 | 5 | 6 | 7 | 8 }>;

function createSelectInput(select: ModalSelect, { describedBy, label }: FieldIds, { words, view }: Session): Input {
  const { custom_id: customId, min_values: min = 1, max_values: max = 1, required = true } = select;
  const { element, input, values } = createSelect({
    customId,
    label,
    placeholder: select.placeholder ?? words.choose,
    options: optionsOf(select, placesOf(view)),
    chosen: preselectedIn(select),
    min: required ? min : 0,
    max,
    describedBy,
    words,
  });
  return {
    element,
    focused: input,
    value: values,
    fault: () => countFault(values().length, { min, max, required }, words.modalMissing, words.modalCount),
  };
}
