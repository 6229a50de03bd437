import type {
  APICheckboxComponent,
  APICheckboxGroupComponent,
  APIRadioGroupComponent,
  APIRadioGroupOption,
} from 'discord-api-types/v10';
import { h, uniqueId } from '../dom.ts';
import type { Words } from '../words.ts';
import { countFault, type FieldIds, type Input } from './input.ts';

/** One of several. */
export function createRadios(
  { custom_id, options, required = true }: APIRadioGroupComponent,
  ids: FieldIds,
  words: Words,
): Input {
  const { element, inputs, chosen } = createGroup('radio', custom_id, options, ids);
  return {
    element,
    focused: inputs[0] ?? element,
    value: () => chosen()[0] ?? [],
    fault: () => (chosen().length === 0 && required ? words.modalMissing : null),
  };
}

/** Some of several. */
export function createCheckboxes(group: APICheckboxGroupComponent, ids: FieldIds, words: Words): Input {
  const { custom_id, options, min_values: min = 1, max_values: max = options.length, required = true } = group;
  const { element, inputs, chosen } = createGroup('checkbox', custom_id, options, ids);
  return {
    element,
    focused: inputs[0] ?? element,
    value: chosen,
    fault: () => countFault(chosen().length, { min, max, required }, words.modalMissing, words.modalCount),
  };
}

/** Yes or no; its label stands beside it. */
export function createCheckbox(box: APICheckboxComponent, { describedBy }: FieldIds): Input {
  const input = h('input', {
    type: 'checkbox',
    id: uniqueId('checkbox'),
    name: box.custom_id,
    'aria-describedby': describedBy,
  });
  input.checked = box.default === true;
  return { element: input, focused: input, value: () => input.checked, fault: () => null };
}

function createGroup(
  type: 'radio' | 'checkbox',
  name: string,
  options: readonly APIRadioGroupOption[],
  { labelId, describedBy }: FieldIds,
): { readonly element: HTMLElement; readonly inputs: readonly HTMLInputElement[]; chosen(): readonly string[] } {
  const inputs = options.map((option) => {
    const input = h('input', { type, name, value: option.value });
    input.checked = option.default === true;
    return input;
  });
  const rows = options.map(({ label, description }, index) =>
    h(
      'label',
      { class: 'option' },
      inputs[index] ?? null,
      h('span', {}, label, description !== undefined && h('span', { class: 'modal-description' }, description)),
    ),
  );
  const role = type === 'radio' ? 'radiogroup' : 'group';
  return {
    element: h('div', { class: 'options', role, 'aria-labelledby': labelId, 'aria-describedby': describedBy }, ...rows),
    inputs,
    chosen: () => inputs.filter(({ checked }) => checked).map(({ value }) => value),
  };
}
