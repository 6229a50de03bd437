/** Finds every command: one loader for start-up and for registration. */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { COMMAND_DESCRIPTION_MAX_LENGTH, COMMAND_NAME_MAX_LENGTH, COMMAND_OPTIONS_MAX } from '../replies/limits.ts';
import type { Command } from './command.ts';

/** Beside the sources (`commands/*.ts`) and beside the compiled files (`dist/commands/*.js`) alike. */
const COMMANDS_FOLDER = fileURLToPath(new URL('../../../commands/', import.meta.url));
/** Commands are written in what this file is written in. */
const ENDING = extname(import.meta.url);

const isFunction = z.custom<() => unknown>((value) => typeof value === 'function', 'must be a function');

const WORDS = /^[a-z]{1,32}$|^(?=.{1,32}$)[a-z]+(?:-[a-z]+)+$/;

const NAME = z.string().regex(WORDS, 'must be 1 to 32 lower-case letters, words joined by -');
const ACTION = z.string().regex(/^[a-z]+$/, 'must be lower-case letters');
const ID = z.object({ command: NAME, action: ACTION, granted: z.boolean().optional() });
const LABEL = z.string().min(1).max(COMMAND_NAME_MAX_LENGTH);
const PERMISSION = z.enum(['ManageGuild']).nullable();
const OPTIONS = z.array(z.object({ name: NAME, autocomplete: z.boolean().optional() })).max(COMMAND_OPTIONS_MAX);
const SLASH_JSON = z.object({ name: z.string(), description: z.string().min(1).max(COMMAND_DESCRIPTION_MAX_LENGTH) });

const DEFINITION = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slash'), name: NAME, permission: PERMISSION, options: OPTIONS, json: SLASH_JSON }),
  z.object({
    kind: z.literal('subcommands'),
    name: NAME,
    permission: PERMISSION,
    subcommands: z
      .array(z.object({ name: NAME, options: OPTIONS }))
      .min(1)
      .max(COMMAND_OPTIONS_MAX),
    json: SLASH_JSON,
  }),
  z.object({
    kind: z.literal('message'),
    name: NAME,
    permission: PERMISSION,
    json: z.object({ name: LABEL, name_localizations: z.record(z.string(), LABEL) }),
  }),
]);

const COMMAND = z.object({
  data: DEFINITION,
  execute: z.union([isFunction, z.record(NAME, isFunction)]),
  formFirst: z.record(NAME, z.object({ when: isFunction, show: isFunction })).optional(),
  visibility: isFunction.optional(),
  autocomplete: isFunction.optional(),
  buttons: z
    .record(ACTION, z.object({ id: ID, shows: z.enum(['page', 'new', 'form', 'share', 'removal']), press: isFunction }))
    .optional(),
  forms: z.record(ACTION, z.object({ id: ID, shows: z.enum(['page', 'new']), submit: isFunction })).optional(),
});

type Parsed = z.infer<typeof COMMAND>;

/**
 * All commands of a folder by name, in order of their files' names.
 * @param folder Default: the package's own `commands/`.
 * @throws Error with the file's path where one can't be loaded, is no command, is named otherwise than its file,
 * completes an option without `autocomplete`, or lets anybody press a button of a command that needs a permission
 */
export async function loadCommands(folder: string = COMMANDS_FOLDER): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder)).filter((file) => extname(file) === ENDING).sort();
  const commands = new Map<string, Command>();
  for (const file of files) {
    const path = join(folder, file);
    const command = readCommand(await importDefault(path), path);
    const { name } = command.data;
    const shown = command.data.kind === 'message' ? name : `/${name}`;
    if (commands.has(name))
      throw new Error(`notulen: ${path}: there is a command ${shown} already: give this one another name`);
    if (`${name}${ENDING}` !== file)
      throw new Error(`notulen: ${path}: the command is called ${shown}: name the file ${name}${ENDING}`);
    commands.set(name, command);
  }
  if (commands.size === 0) throw new Error(`notulen: ${folder} holds no command`);
  return commands;
}

async function importDefault(path: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
  } catch (error) {
    throw new Error(`notulen: ${path}: no command: ${(error as Error).message}`, { cause: error });
  }
}

function readCommand(exported: unknown, path: string): Command {
  const parsed = COMMAND.safeParse(exported);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `notulen: ${path}: no command: ${['default', ...(issue?.path ?? [])].join('.')}: ${issue?.message}`,
    );
  }
  for (const fault of faultsOf(parsed.data)) throw new Error(`notulen: ${path}: ${fault}`);
  return exported as Command;
}

function* faultsOf({ data, execute, autocomplete, buttons, forms }: Parsed): Iterable<string> {
  const { name } = data;
  if (data.kind === 'subcommands') {
    const missing = data.subcommands.find((one) => typeof execute === 'function' || !Object.hasOwn(execute, one.name));
    if (missing !== undefined) yield `no command: /${name} ${missing.name} has nothing to \`execute\``;
  } else if (typeof execute !== 'function') yield 'no command: default.execute: must be a function';
  if (optionsOf(data).some((option) => option.autocomplete) && autocomplete === undefined)
    yield `/${name} offers to complete an option and has no \`autocomplete\``;
  for (const [action, { id }] of [...Object.entries(buttons ?? {}), ...Object.entries(forms ?? {})]) {
    if (id.command !== name || id.action !== action)
      yield `no command: ids of ${name}:${action} are those of ${id.command}:${id.action}`;
    if (data.permission !== null && id.granted !== true)
      yield `${name}:${action} belongs to a command that needs a permission: make its ids with \`defineGrantedId\``;
  }
}

function optionsOf(data: Parsed['data']) {
  if (data.kind === 'message') return [];
  return data.kind === 'slash' ? data.options : data.subcommands.flatMap(({ options }) => options);
}
