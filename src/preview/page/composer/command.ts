/** What can be known about a command being typed without looking at the page. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { PageLocale } from '../wire.ts';

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What is wrong with an option's value, as the key of the sentence that says so. */
export type Fault = 'missing' | 'notOffered' | 'notNumber' | 'tooShort' | 'tooLong';

/** An option as it stands in the composer: what is typed, and the choice it came from, if from one. */
export interface Field {
  readonly option: APIApplicationCommandOption;
  readonly text: string;
  readonly chosen: string | number | boolean | null;
}

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const TYPES = { integer: 4, boolean: 5, number: 10 } as const;
const CHAT_INPUT = 1;

/** Slash commands whose name contains what is typed after the slash; those that begin with it first, then by name. */
export function matchCommands(commands: readonly APIApplicationCommand[], typed: string): APIApplicationCommand[] {
  const wanted = typed.replace(/^\//u, '').trim().toLowerCase();
  return commands
    .filter(({ type, name }) => type === CHAT_INPUT && name.includes(wanted))
    .sort((a, b) => rank(a, wanted) - rank(b, wanted) || a.name.localeCompare(b.name));
}

/** A description in the member's language where the bot gave one. */
export function describe(
  described: {
    readonly description: string;
    readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
  },
  locale: PageLocale,
): string {
  return described.description_localizations?.[locale] ?? described.description;
}

/** A choice's name in the member's language where the bot gave one. */
export function nameChoice(choice: APIApplicationCommandOptionChoice, locale: PageLocale): string {
  return choice.name_localizations?.[locale] ?? choice.name;
}

/** The choices that stand in the option's own definition; `null` where anything may be typed. */
export function fixedChoices(
  option: APIApplicationCommandOption,
  words: { readonly yes: string; readonly no: string },
  locale: PageLocale,
): readonly Choice[] | null {
  if (option.type === TYPES.boolean) {
    return [
      { name: words.yes, value: true },
      { name: words.no, value: false },
    ];
  }
  if (!('choices' in option) || option.choices === undefined || option.choices.length === 0) return null;
  return option.choices.map((choice) => ({ name: nameChoice(choice, locale), value: choice.value }));
}

export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** Whether the bot is asked what to offer while this option is typed. */
export function isAutocompleted(option: APIApplicationCommandOption): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** Fixed choices whose name contains what is typed. */
export function matchChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** What is wrong with the field, `null` where it can be sent. */
export function findFault(field: Field): Fault | null {
  const { option, chosen } = field;
  const text = field.text.trim();
  if (text === '') return option.required === true ? 'missing' : null;
  if (chosen !== null) return null;
  const mustChoose = option.type === TYPES.boolean || ('choices' in option && (option.choices?.length ?? 0) > 0);
  if (mustChoose) return 'notOffered';
  if (isNumeric(option)) return isNumberFor(option, text) ? null : 'notNumber';
  if ('min_length' in option && text.length < (option.min_length ?? 0)) return 'tooShort';
  if ('max_length' in option && text.length > (option.max_length ?? Number.POSITIVE_INFINITY)) return 'tooLong';
  return null;
}

/** The values to send: fields left empty are not in them. */
export function valuesOf(fields: readonly Field[]): OptionValues {
  const filled = fields.filter(({ text }) => text.trim() !== '');
  return Object.fromEntries(filled.map((field) => [field.option.name, sentValue(field)]));
}

function sentValue({ option, text, chosen }: Field): string | number | boolean {
  if (chosen !== null) return chosen;
  return isNumeric(option) && isNumberFor(option, text.trim()) ? Number(text) : text.trim();
}

function isNumeric(option: APIApplicationCommandOption): boolean {
  return option.type === TYPES.integer || option.type === TYPES.number;
}

function isNumberFor(option: APIApplicationCommandOption, text: string): boolean {
  return option.type === TYPES.integer ? Number.isSafeInteger(Number(text)) : Number.isFinite(Number(text));
}

function rank({ name }: APIApplicationCommand, wanted: string): number {
  return name.startsWith(wanted) ? 0 : 1;
}
