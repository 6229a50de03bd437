import { ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../errors.ts';
import { PAGES } from './docs.ts';
import { type Body, outside, type Rule, records, repeated, type Subject } from './rule.ts';
import { componentsOf, type Place } from './walk.ts';

const OPTIONS_MAX = 25;
const { StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect } = ComponentType;
const { CheckboxGroup, RadioGroup, FileUpload } = ComponentType;
const SELECTS: readonly unknown[] = [StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect];
const WITH_OPTIONS: readonly unknown[] = [StringSelect, CheckboxGroup, RadioGroup];
const WITH_BOUNDS: readonly unknown[] = [...SELECTS, CheckboxGroup, FileUpload];

function eachOf(types: readonly unknown[], check: (place: Place) => readonly Problem[]): Rule['check'] {
  return (body) =>
    componentsOf(body)
      .filter(({ node }) => types.includes(node.type))
      .flatMap(check);
}

/** How many values a component takes, ticks and files too; all of a checkbox group's unless told otherwise. */
function boundsOf({ type, options, min_values, max_values }: Body): { readonly min: number; readonly max: number } {
  const most = type === CheckboxGroup ? records(options).length : 1;
  return {
    min: typeof min_values === 'number' ? min_values : 1,
    max: typeof max_values === 'number' ? max_values : most,
  };
}

/** Rules for what offers choices, in messages as in modals. */
function choiceRules(subject: Subject): readonly Rule[] {
  return [
    {
      name: `${subject}-option-values-unique`,
      docs: PAGES.selectOption,
      subject,
      check: eachOf(WITH_OPTIONS, ({ node, path }) =>
        repeated(records(node.options).map(({ value }) => value)).map((index) => ({
          path: [...path, 'options', index],
          code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          message: 'The specified option value is already used',
        })),
      ),
    },
    {
      name: `${subject}-value-bounds-ordered`,
      docs: PAGES.stringSelect,
      subject,
      check: eachOf(WITH_BOUNDS, ({ node, path }) => {
        const { min, max } = boundsOf(node);
        if (min <= max) return [];
        const message = `min_values (${min}) must not be greater than max_values (${max})`;
        return [{ path: [...path, 'min_values'], code: 'NUMBER_TYPE_MAX', message }];
      }),
    },
    {
      name: `${subject}-options-enough`,
      docs: PAGES.stringSelect,
      subject,
      check: eachOf([StringSelect, CheckboxGroup], ({ node, path }) => {
        const count = records(node.options).length;
        return outside([...path, 'options'], count, Math.max(1, boundsOf(node).max), OPTIONS_MAX);
      }),
    },
    {
      name: `${subject}-default-values-count`,
      docs: PAGES.userSelect,
      subject,
      check: eachOf([UserSelect, RoleSelect, MentionableSelect, ChannelSelect], ({ node, path }) => {
        const count = records(node.default_values).length;
        const { min, max } = boundsOf(node);
        return count === 0 ? [] : outside([...path, 'default_values'], count, min, max);
      }),
    },
    {
      name: `${subject}-default-options-count`,
      docs: PAGES.selectOption,
      subject,
      check: eachOf(WITH_OPTIONS, ({ node, path }) => {
        const options = records(node.options);
        const count = options.filter((option) => option.default === true).length;
        return outside([...path, 'options'], count, 0, boundsOf(node).max);
      }),
    },
  ];
}

/** Rules for select menus and their kin. */
export const SELECT_RULES: readonly Rule[] = [
  ...choiceRules('message'),
  ...choiceRules('modal'),
  {
    name: 'modal-select-enabled',
    docs: PAGES.stringSelect,
    subject: 'modal',
    check: eachOf(SELECTS, ({ node, path }) => {
      if (node.disabled !== true) return [];
      const message = 'A select menu in a modal cannot be disabled';
      return [{ path: [...path, 'disabled'], code: 'COMPONENT_DISABLED_IN_MODAL', message }];
    }),
  },
];
