/** Where a walk through the bot begins: every command that a member is offered, with every option. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { Member, OptionValues, Outcome } from 'discord-standin';
import { messageCommandOf } from '../../src/discord/interactions/routes.ts';
import { type Commands, completing, isPermitted } from './surface-names.ts';
import { type Made, made, nameOf, type Said, short, type Typed } from './typed.ts';

/** A command that is used, or a message that stands in the channel. */
export interface Start {
  /** As a failed test names it. */
  readonly trail: string;
  /** What of the bot it is, as `surfacesOf` writes it; `null` for what somebody else has done. */
  readonly surface: string | null;
  /** Whether everybody in the channel is meant to see the answer. */
  readonly everybody: boolean;
  /** Whether the answer has to tell of a mistake. */
  readonly isMistake?: boolean;
  /** How far to go from it. Default: everywhere. `own`: not into what other commands have. */
  readonly reach?: 'own' | 'here';
  open(): Promise<Outcome>;
}

/** What was offered while a member typed. */
export interface Completed {
  readonly surface: string;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** A slash command, with its subcommand, or a command of a message's menu. */
export interface Offered {
  readonly surface: string;
  /** What a client shows; of a slash command, what is typed. */
  readonly name: string;
  /** `null` for a command of a message's menu. */
  readonly options: readonly APIApplicationCommandBasicOption[] | null;
}

/** Every command that the member is offered. */
export function offeredTo(member: Member, commands: Commands): readonly Offered[] {
  return member.commands().flatMap(({ type, name, options = [] }): Offered[] => {
    if (type === ApplicationCommandType.Message)
      return [{ surface: messageCommandOf(commands, name)?.data.name ?? name, name, options: null }];
    const inside = options.filter((option) => option.type === Option.Subcommand);
    if (inside.length === 0) return [{ surface: name, name, options: basic(options) }];
    return inside.map((one) => {
      const full = `${name} ${one.name}`;
      return { surface: full, name: full, options: basic(one.options ?? []) };
    });
  });
}

function basic(options: readonly APIApplicationCommandOption[]): readonly APIApplicationCommandBasicOption[] {
  return options.filter(
    (option): option is APIApplicationCommandBasicOption =>
      option.type !== Option.Subcommand && option.type !== Option.SubcommandGroup,
  );
}

export interface Stage {
  readonly member: Member;
  /** Who says what a message's menu is opened on. */
  readonly other: Member;
  readonly commands: Commands;
  readonly typed: Typed;
  /** Told of what was offered while the member typed. */
  readonly onCompleted: (completed: Completed) => void;
}

/** Options of which a command takes one alone. */
const EXCLUSIVE: Readonly<Record<string, readonly string[]>> = { 'library add': ['file', 'link'] };

/**
 * A command as it is used: a slash command with each value of each option, and with all options together; one of a
 * message's menu on each message that the other says.
 * @throws Error for an option of which nobody said what to try
 */
export async function startsOf(offered: Offered, stage: Stage): Promise<readonly Start[]> {
  const { surface, name, options } = offered;
  const { member, other, commands, typed } = stage;
  const isAdding = isPermitted(surface, commands);
  const reach = isAdding ? ({ reach: 'own' } as const) : {};
  if (options === null) {
    const wrong = (typed.mistaken[surface] ?? []).map((words) => ({ said: { words: String(words) }, isMistake: true }));
    const right = (isAdding ? typed.announced : typed.said).map((said) => ({ said, isMistake: false }));
    return [...right, ...wrong].map(({ said, isMistake }, place) => ({
      trail: `${name} on ${typeof said === 'function' ? `no. ${place + 1}` : short(said.words)}`,
      surface,
      everybody: false,
      isMistake,
      ...reach,
      open: () => member.useOnMessage(name, sayIn(other, made(said))),
    }));
  }
  const fillings: Filling[] = [];
  for (const option of options) fillings.push(await fillingOf(offered, option, stage));
  const exclusive = EXCLUSIVE[surface];
  const isBoth = (values: Values) => exclusive?.every((option) => values[option] !== undefined) ?? false;
  const right = filled(fillings).map((values) => ({ values, isMistake: isBoth(values) }));
  const wrong = mistaken(surface, fillings, typed).map((values) => ({ values, isMistake: true }));
  return [...right, ...wrong].map(({ values, isMistake }) => ({
    trail: `/${name}${Object.entries(values).map(written).join('')}`,
    surface,
    everybody: values.public === true,
    isMistake,
    ...reach,
    open: () => member.slash(name, Object.fromEntries(Object.entries(values).map(([key, one]) => [key, made(one)]))),
  }));
}

function sayIn(other: Member, { words, files = [], isForwarded = false }: Said) {
  const message = other.say(words, files);
  return isForwarded ? other.forward(message) : message;
}

/** What is tried in an option, not empty. */
interface Filling {
  readonly name: string;
  readonly required: boolean;
  readonly values: readonly Value[];
}

type Value = Made<OptionValues[string]>;
type Values = Readonly<Record<string, Value>>;

function written([key, value]: [string, Value]): string {
  return ` ${key}=${typeof value === 'function' ? '…' : nameOf(value)}`;
}

async function fillingOf(
  { surface, name: command }: Offered,
  option: APIApplicationCommandBasicOption,
  { member, typed, onCompleted }: Stage,
): Promise<Filling> {
  const { name, required = false } = option;
  const { [name]: everywhere = [], [`${surface} ${name}`]: here = [] } = typed.options;
  if (option.type === Option.Boolean) return { name, required, values: [true, false] };
  if (option.type === Option.String && option.choices !== undefined)
    return { name, required, values: option.choices.map(({ value }) => value) };
  const choices: APIApplicationCommandOptionChoice[] = [];
  if ('autocomplete' in option && option.autocomplete === true) {
    for (const begun of typed.begun) choices.push(...(await member.autocomplete(command, { [name]: begun }, name)));
    onCompleted({ surface: completing(surface, name), choices });
  }
  const values = [...everywhere, ...choices.slice(0, 1).map(({ value }) => String(value)), ...here];
  if (values.length === 0) throw new Error(`/${command} ${name}: nobody said what to try`);
  return { name, required, values };
}

/**
 * As little as can be given, each value beside it, and something of everything. A flag that is off is only tried with
 * everything.
 */
function filled(fillings: readonly Filling[]): Values[] {
  const required = fillings.filter((one) => one.required);
  const optional = fillings.filter((one) => !one.required);
  const least = pick(required, 0);
  return [
    ...(required.length === 0 ? [least] : []),
    ...required.flatMap(({ name, values }) => values.map((value) => ({ ...least, [name]: value }))),
    ...optional.flatMap(({ name, values }) =>
      values.filter((value) => value !== false).map((value) => ({ ...least, [name]: value })),
    ),
    ...(optional.length < 2 ? [] : [{ ...least, ...pick(optional, -1) }]),
  ];
}

/** As little as can be given, with each value that is wrong. */
function mistaken(surface: string, fillings: readonly Filling[], typed: Typed): Values[] {
  const least = pick(
    fillings.filter((one) => one.required),
    0,
  );
  return fillings.flatMap(({ name }) =>
    (typed.mistaken[`${surface} ${name}`] ?? []).map((wrong) => ({ ...least, [name]: wrong })),
  );
}

function pick(fillings: readonly Filling[], place: number): Values {
  return Object.fromEntries(fillings.map(({ name, values }) => [name, values.at(place) ?? '']));
}
