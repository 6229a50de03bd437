/** Options of slash commands: what is registered, and the types of their values. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { MESSAGES } from '../messages/index.ts';
import type { Messages } from '../messages/types.ts';
import type { ReceivedFile } from '../replies/received-file.ts';

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

interface FileOption {
  readonly type: 'file';
  readonly name: string;
  readonly describe: Describe;
  readonly required?: true;
}

export type OptionDefinition = TextOption | FlagOption | FileOption;

type Value<Option extends OptionDefinition> = Option extends FlagOption
  ? boolean
  : Option extends FileOption
    ? Option extends { readonly required: true }
      ? ReceivedFile
      : ReceivedFile | null
    : Option extends { readonly choices: ReadonlyArray<{ readonly value: infer Choice }> }
      ? Choice | null
      : Option extends { readonly required: true }
        ? string
        : string | null;

/** Values by option name: a text or a file not given is `null`, a flag not given is `false`. */
export type Values<Options extends readonly OptionDefinition[]> = {
  readonly [Option in Options[number] as Option['name']]: Value<Option>;
};

export function optionJson(option: OptionDefinition): APIApplicationCommandBasicOption {
  const common = { name: option.name, ...described(option.describe) };
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...common };
  const { required = false } = option;
  if (option.type === 'file') return { type: ApplicationCommandOptionType.Attachment, ...common, required };
  const { maxLength, autocomplete, choices } = option;
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

export function described(describe: Describe) {
  return { description: describe(MESSAGES.en), description_localizations: { id: describe(MESSAGES.id) } };
}
