/** What a file in `commands/` exports. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { LanguageCode } from '../article/types.ts';
import type { Sources } from '../library/types.ts';
import { MESSAGES } from './messages/index.ts';
import type { Messages } from './messages/types.ts';
import type { Reply, Visibility } from './reply.ts';

/** Picks a text out of the bot's own words, so that every language has it. */
type Describe = (messages: Messages) => string;

interface TextOption {
  readonly type: 'text';
  readonly name: string;
  readonly describe: Describe;
  readonly required?: true;
  /** Characters, 1 to 6000. */
  readonly maxLength?: number;
  readonly autocomplete?: true;
  readonly choices?: ReadonlyArray<{ readonly value: string; readonly describe: Describe }>;
}

interface FlagOption {
  readonly type: 'flag';
  readonly name: string;
  readonly describe: Describe;
}

export type OptionDefinition = TextOption | FlagOption;

type Value<Option extends OptionDefinition> = Option extends FlagOption
  ? boolean
  : Option extends { readonly choices: ReadonlyArray<{ readonly value: infer Choice }> }
    ? Choice | null
    : Option extends { readonly required: true }
      ? string
      : string | null;

/** Values by option name: text not given is `null`, a flag not given is `false`. */
export type Values<Options extends readonly OptionDefinition[]> = {
  readonly [Option in Options[number] as Option['name']]: Value<Option>;
};

export interface Definition<Options extends readonly OptionDefinition[] = readonly OptionDefinition[]> {
  readonly name: string;
  readonly options: Options;
  /** What is registered. */
  readonly json: RESTPostAPIChatInputApplicationCommandsJSONBody;
}

/** Who asks, in which language, and what there is to answer from. */
export interface Context {
  readonly language: LanguageCode;
  readonly messages: Messages;
  readonly sources: Sources;
}

export interface ButtonContext extends Context {
  readonly fields: readonly string[];
  /** What the member typed when the message was made, read back from it; `null` where it says none. */
  readonly asked: string | null;
}

export interface Button {
  /** `page` takes the place of a message that only its reader sees; `new` (and a page of a public message) is a message of its own, for the one who pressed. */
  readonly shows: 'page' | 'new';
  press(context: ButtonContext): Reply | Promise<Reply>;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Command<Options extends readonly OptionDefinition[] = readonly OptionDefinition[]> {
  readonly data: Definition<Options>;
  /** `reply` answers directly, and defers by itself only where it is not ready in 700 ms. */
  readonly acknowledge: 'reply';
  /** Who sees the answer; decided before anything else. Default: the one who asked. */
  visibility?(values: Values<Options>): Visibility;
  /** @throws UserError for a member's mistake */
  execute(context: Context, values: Values<Options>): Reply | Promise<Reply>;
  /** @param option Name of the option that is being typed */
  autocomplete?(context: Context, typed: string, option: string): readonly Choice[] | Promise<readonly Choice[]>;
  /** By action: lower-case letters. */
  readonly buttons?: Readonly<Record<string, Button>>;
}

interface Spec<Options extends readonly OptionDefinition[]> {
  readonly name: string;
  readonly describe: Describe;
  readonly options: Options;
}

/** A slash command of a server: the same name in every language, its descriptions in each. */
export function slashCommand<const Options extends readonly OptionDefinition[]>({
  name,
  describe,
  options,
}: Spec<Options>): Definition<Options> {
  const json: RESTPostAPIChatInputApplicationCommandsJSONBody = {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(describe),
    options: options.map(optionJson),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
  return { name, options, json };
}

function optionJson(option: OptionDefinition): APIApplicationCommandBasicOption {
  const common = { name: option.name, ...described(option.describe) };
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...common };
  const { required = false, maxLength, autocomplete, choices } = option;
  const text = {
    type: ApplicationCommandOptionType.String as const,
    ...common,
    required,
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
  };
  if (autocomplete) return { ...text, autocomplete };
  return choices === undefined ? text : { ...text, choices: choices.map(choiceJson) };
}

function choiceJson({
  value,
  describe,
}: {
  value: string;
  describe: Describe;
}): APIApplicationCommandOptionChoice<string> {
  return { value, name: describe(MESSAGES.en), name_localizations: { id: describe(MESSAGES.id) } };
}

function described(describe: Describe) {
  return { description: describe(MESSAGES.en), description_localizations: { id: describe(MESSAGES.id) } };
}
