/** What is registered with Discord, made from the bot's own words so that every language has it. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { MESSAGES } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';

/** Picks a text out of the bot's own words, so that every language has it. */
export type Describe = (messages: Messages) => string;

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

export interface SlashDefinition<Options extends readonly OptionDefinition[] = readonly OptionDefinition[]> {
  readonly kind: 'slash';
  readonly name: string;
  readonly options: Options;
  /** What is registered. */
  readonly json: RESTPostAPIChatInputApplicationCommandsJSONBody;
}

export interface MessageDefinition {
  readonly kind: 'message';
  /** Name of its file, and of the command in custom_ids; what a member sees is `json.name`. */
  readonly name: string;
  readonly json: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}

/** Where all commands live: in servers, installed there. */
const IN_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** A slash command of a server: the same name in every language, its descriptions in each. */
export function slashCommand<const Options extends readonly OptionDefinition[]>({
  name,
  describe,
  options,
}: {
  readonly name: string;
  readonly describe: Describe;
  readonly options: Options;
}): SlashDefinition<Options> {
  const json: RESTPostAPIChatInputApplicationCommandsJSONBody = {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(describe),
    options: options.map(optionJson),
    ...IN_SERVERS,
  };
  return { kind: 'slash', name, options, json };
}

/** A command of a message's context menu (Apps). It has no description, so its name is in the member's language. */
export function messageCommand({
  name,
  label,
}: {
  readonly name: string;
  /** What stands in the menu, 1 to 32 characters. */
  readonly label: Describe;
}): MessageDefinition {
  return {
    kind: 'message',
    name,
    json: {
      type: ApplicationCommandType.Message,
      name: label(MESSAGES.en),
      name_localizations: { id: label(MESSAGES.id) },
      ...IN_SERVERS,
    },
  };
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
