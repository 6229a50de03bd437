import { ComponentType } from 'discord-api-types/v10';
import { PAGES } from './docs.ts';
import { lengthOf, missing, outside, type Rule, records, repeated, text } from './rule.ts';
import { componentsOf, type Place } from './walk.ts';

const COMPONENTS_MAX = 5;
const LABEL_MAX_LENGTH = 45;
const VALUE_MAX_LENGTH = 4_000;

function eachOf(type: ComponentType, check: (place: Place) => ReturnType<Rule['check']>): Rule['check'] {
  return (modal) =>
    componentsOf(modal)
      .filter(({ node }) => node.type === type)
      .flatMap(check);
}

/** Rules for modals. */
export const MODAL_RULES: readonly Rule[] = [
  {
    name: 'modal-component-count',
    docs: PAGES.modal,
    subject: 'modal',
    check: ({ components }) => outside(['components'], records(components).length, 1, COMPONENTS_MAX),
  },
  {
    name: 'modal-custom-ids-unique',
    docs: PAGES.customId,
    subject: 'modal',
    check: (modal) => {
      const places = componentsOf(modal);
      return repeated(places.map(({ node }) => node.custom_id ?? undefined)).map((index) => ({
        path: [...(places[index]?.path ?? []), 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      }));
    },
  },
  {
    name: 'modal-row-single-input',
    docs: PAGES.actionRow,
    subject: 'modal',
    check: eachOf(ComponentType.ActionRow, ({ node, path }) =>
      outside([...path, 'components'], records(node.components).length, 1, 1),
    ),
  },
  {
    name: 'text-input-label-place',
    docs: PAGES.textInput,
    subject: 'modal',
    check: eachOf(ComponentType.TextInput, ({ node, path, parent }) => {
      const labelled = text(node.label) !== '';
      if (parent?.type !== ComponentType.Label) {
        if (!labelled) return [missing([...path, 'label'])];
        return outside([...path, 'label'], lengthOf(node.label), 1, LABEL_MAX_LENGTH);
      }
      const message = 'A text input inside a label cannot have a label of its own';
      return labelled ? [{ path: [...path, 'label'], code: 'COMPONENT_LABEL_DUPLICATED', message }] : [];
    }),
  },
  {
    name: 'text-input-bounds',
    docs: PAGES.textInput,
    subject: 'modal',
    check: eachOf(ComponentType.TextInput, ({ node, path }) => {
      const min = typeof node.min_length === 'number' ? node.min_length : 0;
      const max = typeof node.max_length === 'number' ? node.max_length : VALUE_MAX_LENGTH;
      if (min > max) {
        const message = 'min_length must not be greater than max_length';
        return [{ path: [...path, 'min_length'], code: 'NUMBER_TYPE_MAX', message }];
      }
      return text(node.value) === '' ? [] : outside([...path, 'value'], lengthOf(node.value), min, max);
    }),
  },
];
