import { ApplicationCommandType, Locale } from 'discord-api-types/v10';
import type { Problem } from '../errors.ts';
import { PAGES } from './docs.ts';
import { type Body, lengthOf, missing, type Rule, record, records, repeated, text } from './rule.ts';
import { namedOf } from './walk.ts';

const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMAND_MAX_LENGTH = 8_000;
/** Commands of one scope, by type. */
const COMMANDS_MAX: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const LOCALES: readonly string[] = Object.values(Locale);

function typeOf(command: Body): number {
  return typeof command.type === 'number' ? command.type : ApplicationCommandType.ChatInput;
}

function isChatInput(command: Body): boolean {
  return typeOf(command) === ApplicationCommandType.ChatInput;
}

/** A field and its translations, with their paths. */
function translations(node: Body, key: string, path: Problem['path']): { value: unknown; path: Problem['path'] }[] {
  const localized = Object.entries(record(node[`${key}_localizations`]));
  return [
    { value: node[key], path: [...path, key] },
    ...localized
      .filter(([, value]) => value !== null)
      .map(([locale, value]) => ({ value, path: [...path, `${key}_localizations`, locale] })),
  ];
}

function longest(node: Body, key: string): number {
  return Math.max(...translations(node, key, []).map(({ value }) => lengthOf(value)));
}

/**
 * https://discord.com/developers/docs/interactions/application-commands#slash-commands: localisations count by the
 * longest.
 */
function combinedLength(node: Body): number {
  const choices = records(node.choices).map((choice) => longest(choice, 'name') + lengthOf(choice.value));
  const inner = records(node.options).map(combinedLength);
  return [...choices, ...inner].reduce(
    (sum, length) => sum + length,
    longest(node, 'name') + longest(node, 'description'),
  );
}

export const COMMAND_RULES: readonly Rule[] = [
  {
    name: 'command-name-pattern',
    docs: PAGES.commandNaming,
    subject: 'command',
    check: (command) => {
      if (!isChatInput(command)) return [];
      return namedOf(command)
        .flatMap(({ node, path }) => translations(node, 'name', path))
        .filter(
          ({ value }) => typeof value === 'string' && (!NAME_PATTERN.test(value) || value !== value.toLowerCase()),
        )
        .map(({ path }) => ({ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }));
    },
  },
  {
    name: 'command-description-required',
    docs: PAGES.commandStructure,
    subject: 'command',
    check: (command) => {
      if (!isChatInput(command)) return [];
      return namedOf(command).flatMap(({ node, path }) =>
        text(node.description).trim() === '' ? [missing([...path, 'description'])] : [],
      );
    },
  },
  {
    name: 'context-menu-without-description',
    docs: PAGES.commandStructure,
    subject: 'command',
    check: (command) => {
      if (isChatInput(command) || text(command.description) === '') return [];
      const message = 'Context menu commands cannot have description';
      return [{ path: ['description'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message }];
    },
  },
  {
    name: 'context-menu-without-options',
    docs: PAGES.commandStructure,
    subject: 'command',
    check: (command) => {
      if (isChatInput(command) || records(command.options).length === 0) return [];
      const message = 'Context menu commands cannot have options';
      return [{ path: ['options'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', message }];
    },
  },
  {
    name: 'command-localization-locale',
    docs: PAGES.commandLocalization,
    subject: 'command',
    check: (command) =>
      namedOf(command).flatMap(({ node, path }) =>
        ['name_localizations', 'description_localizations'].flatMap((key) =>
          Object.keys(record(node[key]))
            .filter((locale) => !LOCALES.includes(locale))
            .map((locale) => ({ path: [...path, key, locale], code: 'ENUM_TYPE_COERCE', message: 'Unknown locale.' })),
        ),
      ),
  },
  {
    name: 'command-combined-length',
    docs: PAGES.slashCommands,
    subject: 'command',
    check: (command) => {
      const length = combinedLength(command);
      if (length <= COMMAND_MAX_LENGTH) return [];
      const message = `Command exceeds maximum size of ${COMMAND_MAX_LENGTH}: ${length}`;
      return [{ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
    },
  },
  {
    name: 'command-names-unique',
    docs: PAGES.bulkOverwrite,
    subject: 'command-list',
    check: ({ commands }) =>
      repeated(records(commands).map((command) => `${typeOf(command)} ${text(command.name)}`)).map((index) => ({
        path: [index, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      })),
  },
  {
    name: 'command-count',
    docs: PAGES.commandLimits,
    subject: 'command-list',
    check: ({ commands }) =>
      Object.entries(COMMANDS_MAX).flatMap(([type, max]) => {
        const count = records(commands).filter((command) => typeOf(command) === Number(type)).length;
        if (count <= max) return [];
        const message = `Maximum number of application commands of type ${type} reached (${max})`;
        return [{ path: [], code: 'APPLICATION_COMMANDS_MAX', message }];
      }),
  },
];
