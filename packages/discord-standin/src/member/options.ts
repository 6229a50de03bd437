import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { OptionValues, Upload } from '../types.ts';

type Option = APIApplicationCommandBasicOption;
type Plain = string | number | boolean;
type Value = OptionValues[string];

/** Keeps a file given to an option and gives its attachment's id. */
export type Keep = (file: Upload) => string;

/** An option's value as an interaction carries it. */
export interface GivenOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value: Plain;
  readonly focused?: true;
}

const STRING_MAX_LENGTH = 6_000;
/**
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type
 */
const NUMBER_MAX = 2 ** 53;

/**
 * The values of a complete command, in the order of its options; files are handed to `keep` once nothing is wrong.
 * @throws Error naming what a Discord client would not let the member send
 */
export function givenOptions(options: readonly Option[], values: OptionValues, keep: Keep): GivenOption[] {
  refuseUnknown(options, values);
  for (const option of options) {
    if (option.required === true && values[option.name] === undefined) {
      throw new Error(`option ${option.name} is required`);
    }
  }
  for (const option of options) refuseValue(option, values[option.name]);
  return options.flatMap(({ name, type }) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, type, value: typeof value === 'object' ? keep(value) : value }];
  });
}

/**
 * The values of a command still being typed; that of `focused` goes as the text typed so far.
 * @throws Error where there is no such option or it offers nothing
 */
export function typedOptions(options: readonly Option[], values: OptionValues, focused: string): GivenOption[] {
  refuseUnknown(options, { ...values, [focused]: '' });
  const target = options.find(({ name }) => name === focused);
  if (target === undefined || !('autocomplete' in target) || target.autocomplete !== true) {
    throw new Error(`option ${focused} has no autocomplete`);
  }
  return options.flatMap((option): GivenOption[] => {
    const { name, type } = option;
    if (name === focused) return [{ name, type, value: String(values[name] ?? ''), focused: true }];
    const value = values[name];
    refuseValue(option, value);
    return value === undefined || typeof value === 'object' ? [] : [{ name, type, value }];
  });
}

function refuseUnknown(options: readonly Option[], values: OptionValues): void {
  const known = options.map(({ name }) => name);
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`there is no option ${unknown}; there are: ${known.join(', ') || 'none'}`);
}

function refuseValue(option: Option, value: Value | undefined): void {
  if (value === undefined) return;
  const wrong = wrongIn(option, value);
  if (wrong !== null) throw new Error(`option ${option.name}: ${wrong}, got ${JSON.stringify(value)}`);
}

/** What a client finds wrong with a value, or null. */
function wrongIn(option: Option, value: Value): string | null {
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? null : 'must be true or false';
    case ApplicationCommandOptionType.Attachment:
      return typeof value === 'object' ? null : 'must be a file';
    case ApplicationCommandOptionType.String:
      return wrongChoice(option.choices, value) ?? wrongText(option.min_length, option.max_length, value);
    case ApplicationCommandOptionType.Integer:
      if (!Number.isInteger(value)) return 'must be a whole number';
      return wrongChoice(option.choices, value) ?? wrongNumber(option, value);
    case ApplicationCommandOptionType.Number:
      return wrongChoice(option.choices, value) ?? wrongNumber(option, value);
    default:
      return typeof value === 'string' && /^\d+$/u.test(value) ? null : 'must be an id';
  }
}

function wrongChoice(choices: readonly { readonly value: Value }[] | undefined, value: Value): string | null {
  if (choices === undefined || choices.length === 0 || choices.some((choice) => choice.value === value)) return null;
  return `must be one of the choices ${choices.map((choice) => choice.value).join(', ')}`;
}

function wrongText(min = 0, max = STRING_MAX_LENGTH, value: Value): string | null {
  if (typeof value !== 'string') return 'must be text';
  const length = [...value].length;
  if (length === 0) return 'must not be empty (leave it out instead)';
  return length >= min && length <= max ? null : `must have ${min} to ${max} characters`;
}

function wrongNumber(bounds: { min_value?: number; max_value?: number }, value: Value): string | null {
  const { min_value: min = -NUMBER_MAX, max_value: max = NUMBER_MAX } = bounds;
  if (typeof value !== 'number' || Number.isNaN(value)) return 'must be a number';
  return value >= min && value <= max ? null : `must be from ${min} to ${max}`;
}
