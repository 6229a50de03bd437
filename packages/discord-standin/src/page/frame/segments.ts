import { h } from '../dom.ts';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly lang?: string;
  readonly title?: string;
}

/** One choice out of a few, side by side: radio buttons, so that arrow keys change it. */
export function renderSegments<Value extends string>(
  name: string,
  legend: string,
  segments: ReadonlyArray<Segment<Value>>,
  chosen: Value,
  onChange: (value: Value) => void,
): HTMLFieldSetElement {
  return h(
    'fieldset',
    { class: 'segments' },
    h('legend', {}, legend),
    h(
      'div',
      { class: 'segments-row' },
      ...segments.map(({ value, label, lang, title }) => {
        const input = h('input', { type: 'radio', name, value, onchange: () => onChange(value) });
        input.checked = value === chosen;
        return h('label', { lang, title }, input, h('span', {}, label));
      }),
    ),
  );
}
