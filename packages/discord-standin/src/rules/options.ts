import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { PAGES } from './docs.ts';
import { type Body, lengthOf, outside, type Rule, record, records, repeated } from './rule.ts';
import { namedOf, optionsOf } from './walk.ts';

const CHOICE_MAX_LENGTH = 100;
const { Subcommand, SubcommandGroup, String: Text, Integer, Number: Decimal } = ApplicationCommandOptionType;
const WITH_CHOICES: readonly unknown[] = [Text, Integer, Decimal];

function isBranch({ type }: Body): boolean {
  return type === Subcommand || type === SubcommandGroup;
}

/** Rules for the options of commands, at every depth. */
export const OPTION_RULES: readonly Rule[] = [
  {
    name: 'option-names-unique',
    docs: PAGES.optionStructure,
    subject: 'command',
    check: (command) =>
      namedOf(command).flatMap(({ node, path }) =>
        repeated(records(node.options).map(({ name }) => name)).map((index) => ({
          path: [...path, 'options', index],
          code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          message: 'Option name already exists',
        })),
      ),
  },
  {
    name: 'option-required-first',
    docs: PAGES.optionStructure,
    subject: 'command',
    check: (command) =>
      namedOf(command).flatMap(({ node, path }) => {
        const options = records(node.options);
        const optional = options.findIndex(({ required }) => required !== true);
        const index = options.findIndex(({ required }, place) => required === true && place > optional);
        if (optional < 0 || index < 0) return [];
        const message = 'Required options must be placed before non-required options';
        return [{ path: [...path, 'options', index], code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message }];
      }),
  },
  {
    name: 'subcommands-not-mixed',
    docs: PAGES.subcommands,
    subject: 'command',
    check: (command) =>
      namedOf(command).flatMap(({ node, path }) => {
        const kinds = new Set(records(node.options).map(isBranch));
        if (kinds.size < 2) return [];
        const message = 'Sub-command and sub-command group option types are mutually exclusive to other types';
        return [{ path: [...path, 'options'], code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message }];
      }),
  },
  {
    name: 'choices-by-type',
    docs: PAGES.optionStructure,
    subject: 'command',
    check: (command) =>
      optionsOf(command)
        .filter(({ node }) => records(node.choices).length > 0 && !WITH_CHOICES.includes(node.type))
        .map(({ path }) => ({
          path: [...path, 'choices'],
          code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID',
          message: 'Only options of type string, integer and number take choices',
        })),
  },
  {
    name: 'choice-length',
    docs: PAGES.choiceStructure,
    subject: 'command',
    check: (command) =>
      optionsOf(command).flatMap(({ node, path }) =>
        records(node.choices).flatMap((choice, index) => choiceLengths(choice, [...path, 'choices', index])),
      ),
  },
  {
    name: 'choice-names-unique',
    docs: PAGES.choiceStructure,
    subject: 'command',
    check: (command) =>
      optionsOf(command).flatMap(({ node, path }) =>
        repeated(records(node.choices).map(({ name }) => name)).map((index) => ({
          path: [...path, 'choices', index],
          code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          message: 'Choice name already exists',
        })),
      ),
  },
  {
    name: 'autocomplete-without-choices',
    docs: PAGES.optionStructure,
    subject: 'command',
    check: (command) =>
      optionsOf(command)
        .filter(({ node }) => node.autocomplete === true && records(node.choices).length > 0)
        .map(({ path }) => ({
          path: [...path, 'autocomplete'],
          code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES',
          message: 'Autocomplete may not be set to true if choices are present',
        })),
  },
  {
    name: 'option-bounds-ordered',
    docs: PAGES.optionStructure,
    subject: 'command',
    check: (command) =>
      optionsOf(command).flatMap(({ node, path }) =>
        ['value', 'length'].flatMap((unit) => {
          const [min, max] = [node[`min_${unit}`], node[`max_${unit}`]];
          if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
          const message = `min_${unit} must not be greater than max_${unit}`;
          return [{ path: [...path, `min_${unit}`], code: 'NUMBER_TYPE_MAX', message }];
        }),
      ),
  },
];

/** Autocomplete's answers. */
export const CHOICE_RULES: readonly Rule[] = [
  {
    name: 'autocomplete-length',
    docs: PAGES.choiceStructure,
    subject: 'choices',
    check: ({ choices }) => records(choices).flatMap((choice, index) => choiceLengths(choice, ['choices', index])),
  },
];

function choiceLengths({ name, name_localizations, value }: Body, path: readonly (string | number)[]) {
  const translated = Object.entries(record(name_localizations)).filter(([, text]) => text !== null);
  return [
    ...outside([...path, 'name'], lengthOf(name), 1, CHOICE_MAX_LENGTH),
    ...translated.flatMap(([locale, text]) =>
      outside([...path, 'name_localizations', locale], lengthOf(text), 1, CHOICE_MAX_LENGTH),
    ),
    ...(typeof value === 'string' ? outside([...path, 'value'], lengthOf(value), 0, CHOICE_MAX_LENGTH) : []),
  ];
}
