/** What can be known about a command being typed without looking at the page. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { PageLocale, PageUpload } from '../../server/wire.ts';
import { channelsOf, peopleOf, rolesOf } from '../select/options.ts';
import type { Places } from '../session.ts';

export type OptionValue = string | number | boolean | PageUpload;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What is wrong with an option's value, as the key of the sentence that says so. */
export type Fault = 'missing' | 'notOffered' | 'notNumber' | 'tooShort' | 'tooLong';

/** An option as it stands in the composer: what is typed, and the choice it came from, if from one. */
export interface Field {
  readonly option: APIApplicationCommandOption;
  readonly text: string;
  readonly chosen: OptionValue | null;
}

/**
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type
 */
const TYPES = {
  subcommand: 1,
  group: 2,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;
const CHAT_INPUT = 1;

/** A command as it can be typed: one with subcommands is one for each of them. */
export interface Invocable extends Described {
  /** `sources add` */
  readonly name: string;
  readonly options: readonly APIApplicationCommandOption[];
}

interface Described {
  readonly description: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/** The slash commands among `commands`, each subcommand one of its own. */
export function invocablesOf(commands: readonly APIApplicationCommand[]): readonly Invocable[] {
  return commands.filter(({ type }) => type === CHAT_INPUT).flatMap((command) => branchesOf(command.name, command));
}

function branchesOf(name: string, node: Described & { readonly options?: unknown }): readonly Invocable[] {
  const options = (node.options ?? []) as readonly APIApplicationCommandOption[];
  const branches = options.filter(({ type }) => type === TYPES.subcommand || type === TYPES.group);
  if (branches.length > 0) return branches.flatMap((branch) => branchesOf(`${name} ${branch.name}`, branch));
  const { description, description_localizations } = node;
  return [{ name, description, description_localizations, options }];
}

/** Commands whose name contains what is typed after the slash; those that begin with it first, then by name. */
export function matchCommands(commands: readonly Invocable[], typed: string): Invocable[] {
  const wanted = typed.replace(/^\//u, '').trim().toLowerCase();
  return commands
    .filter(({ name }) => name.includes(wanted))
    .sort((a, b) => rank(a, wanted) - rank(b, wanted) || a.name.localeCompare(b.name));
}

/** The command that stands at the start of what is typed, with a space behind it, and the rest. */
export function commandIn(
  commands: readonly Invocable[],
  typed: string,
): { readonly command: Invocable; readonly rest: string } | null {
  const found = commands
    .filter(({ name }) => typed.startsWith(`/${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return found === undefined ? null : { command: found, rest: typed.slice(found.name.length + 2) };
}

/** A description in the member's language where the bot gave one. */
export function describe(described: Described, locale: PageLocale): string {
  return described.description_localizations?.[locale] ?? described.description;
}

/** A choice's name in the member's language where the bot gave one. */
export function nameChoice(choice: APIApplicationCommandOptionChoice, locale: PageLocale): string {
  return choice.name_localizations?.[locale] ?? choice.name;
}

/** What an option of ids can be given. */
const MEANT: Readonly<Record<number, (places: Places) => ReturnType<typeof peopleOf>>> = {
  [TYPES.user]: peopleOf,
  [TYPES.channel]: channelsOf,
  [TYPES.role]: rolesOf,
  [TYPES.mentionable]: (places) => [...peopleOf(places), ...rolesOf(places)],
};

/** Whether the option takes a file. */
export function takesFile(option: APIApplicationCommandOption): boolean {
  return option.type === TYPES.attachment;
}

/** The choices that stand in the option's own definition; `null` where anything may be typed. */
export function fixedChoices(
  option: APIApplicationCommandOption,
  words: { readonly yes: string; readonly no: string },
  locale: PageLocale,
  places: Places,
): readonly Choice[] | null {
  const meant = MEANT[option.type]?.(places);
  if (meant !== undefined) return meant.map(({ value, label }) => ({ name: label, value }));
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
  const mustChoose =
    option.type === TYPES.boolean || option.type in MEANT || ('choices' in option && (option.choices?.length ?? 0) > 0);
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

function sentValue({ option, text, chosen }: Field): OptionValue {
  if (chosen !== null) return chosen;
  return isNumeric(option) && isNumberFor(option, text.trim()) ? Number(text) : text.trim();
}

function isNumeric(option: APIApplicationCommandOption): boolean {
  return option.type === TYPES.integer || option.type === TYPES.number;
}

function isNumberFor(option: APIApplicationCommandOption, text: string): boolean {
  return option.type === TYPES.integer ? Number.isSafeInteger(Number(text)) : Number.isFinite(Number(text));
}

function rank({ name }: Invocable, wanted: string): number {
  return name.startsWith(wanted) ? 0 : 1;
}
