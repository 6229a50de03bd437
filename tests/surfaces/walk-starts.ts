/** Where a walk through the bot begins: every command that a member is offered, with every option. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { Member, OptionValues, Outcome } from 'discord-standin';
import type { Command } from '../../src/discord/commands/command.ts';
import { messageCommandOf } from '../../src/discord/interactions/routes.ts';

export type Commands = ReadonlyMap<string, Command>;

/** What members type and say. */
export interface Typed {
  /** By option's name, each tried; where the bot completes the option, what it offers first is tried too. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Into an option that the bot completes. */
  readonly begun: readonly string[];
  /** Into every form. */
  readonly forms: readonly string[];
  /** In the channel, for the commands of a message's menu. */
  readonly said: readonly string[];
}

/** A command that is used, or a message that stands in the channel. */
export interface Start {
  /** As a failed test names it. */
  readonly trail: string;
  /** What of the bot it is, as `surfacesOf` writes it; `null` for what somebody else has done. */
  readonly surface: string | null;
  /** Whether everybody in the channel is meant to see the answer. */
  readonly everybody: boolean;
  open(): Promise<Outcome>;
}

/** What was offered while a member typed. */
export interface Completed {
  readonly surface: string;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** `ask question…`: an option that the bot completes. */
export function completing(command: string, option: string): string {
  return `${command} ${option}…`;
}

/**
 * Every command that the member is offered: slash commands with each value of each option, and with all options
 * together; those of a message's menu on each message that `other` says.
 * @throws Error for an option of which nobody said what to try
 */
export async function startsOf(
  member: Member,
  other: Member,
  commands: Commands,
  typed: Typed,
): Promise<{ readonly starts: readonly Start[]; readonly completed: readonly Completed[] }> {
  const starts: Start[] = [];
  const completed: Completed[] = [];

  async function complete(command: string, option: string): Promise<readonly string[]> {
    const choices: APIApplicationCommandOptionChoice[] = [];
    for (const begun of typed.begun) choices.push(...(await member.autocomplete(command, { [option]: begun }, option)));
    completed.push({ surface: completing(command, option), choices });
    return choices.slice(0, 1).map(({ value }) => String(value));
  }

  async function valuesOf(command: string, option: APIApplicationCommandBasicOption): Promise<Filling> {
    const { name, required = false } = option;
    if (option.type === Option.Boolean) return { name, required, values: [true, false] };
    if (option.type !== Option.String) throw new Error(`/${command} ${name}: nobody said what to try`);
    if (option.choices !== undefined) return { name, required, values: option.choices.map(({ value }) => value) };
    const offered = option.autocomplete === true ? await complete(command, name) : [];
    const values = [...(typed.options[name] ?? []), ...offered];
    if (values.length === 0) throw new Error(`/${command} ${name}: nobody said what to try`);
    return { name, required, values };
  }

  for (const { name, type, options = [] } of member.commands()) {
    if (type === ApplicationCommandType.Message) {
      const surface = messageCommandOf(commands, name)?.data.name ?? name;
      for (const words of typed.said) {
        const open = () => member.useOnMessage(name, other.say(words));
        starts.push({ trail: `${name} on ${short(words)}`, surface, everybody: false, open });
      }
      continue;
    }
    const fillings: Filling[] = [];
    for (const option of options) fillings.push(await valuesOf(name, option as APIApplicationCommandBasicOption));
    for (const values of filled(fillings)) {
      const written = Object.entries(values).map(([key, value]) => ` ${key}=${short(String(value))}`);
      const open = () => member.slash(name, values);
      starts.push({ trail: `/${name}${written.join('')}`, surface: name, everybody: values.public === true, open });
    }
  }
  return { starts, completed };
}

/** What is tried in an option, not empty. */
interface Filling {
  readonly name: string;
  readonly required: boolean;
  readonly values: readonly OptionValues[string][];
}

/**
 * As little as can be given, each value beside it, and something of everything. A flag that is off is only tried with
 * everything.
 */
function filled(fillings: readonly Filling[]): OptionValues[] {
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

function pick(fillings: readonly Filling[], place: number): OptionValues {
  return Object.fromEntries(fillings.map(({ name, values }) => [name, values.at(place) ?? '']));
}

/** The beginning of a longer text. */
export function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
