/** Finds every command: one loader for start-up and for registration. */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { COMMAND_NAME_MAX_LENGTH } from '../replies/limits.ts';
import type { Command } from './command.ts';

/** Beside the sources (`commands/*.ts`) and beside the compiled files (`dist/commands/*.js`) alike. */
const COMMANDS_FOLDER = fileURLToPath(new URL('../../../commands/', import.meta.url));
/** Commands are written in what this file is written in. */
const ENDING = extname(import.meta.url);

const isFunction = z.custom<() => unknown>((value) => typeof value === 'function', 'must be a function');

const NAME = z.string().regex(/^[a-z]{1,32}$/, 'must be 1 to 32 lower-case letters');
const ACTION = z.string().regex(/^[a-z]+$/, 'must be lower-case letters');
const ID = z.object({ command: NAME, action: ACTION });
const LABEL = z.string().min(1).max(COMMAND_NAME_MAX_LENGTH);

const DEFINITION = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('slash'),
    name: NAME,
    options: z.array(z.object({ name: z.string(), autocomplete: z.boolean().optional() })),
    json: z.object({ name: z.string(), description: z.string().min(1).max(100) }),
  }),
  z.object({
    kind: z.literal('message'),
    name: NAME,
    json: z.object({ name: LABEL, name_localizations: z.record(z.string(), LABEL) }),
  }),
]);

const COMMAND = z.object({
  data: DEFINITION,
  execute: isFunction,
  visibility: isFunction.optional(),
  autocomplete: isFunction.optional(),
  buttons: z
    .record(ACTION, z.object({ id: ID, shows: z.enum(['page', 'new', 'form', 'share', 'removal']), press: isFunction }))
    .optional(),
  forms: z.record(ACTION, z.object({ id: ID, submit: isFunction })).optional(),
});

/**
 * All commands of a folder by name, in order of their files' names.
 * @param folder Default: the package's own `commands/`.
 * @throws Error with the file's path where one can't be loaded, is no command, is named otherwise than its file, or
 * completes an option without `autocomplete`
 */
export async function loadCommands(folder: string = COMMANDS_FOLDER): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder)).filter((file) => extname(file) === ENDING).sort();
  const commands = new Map<string, Command>();
  for (const file of files) {
    const path = join(folder, file);
    const command = readCommand(await importDefault(path), path);
    const { name } = command.data;
    const shown = command.data.kind === 'slash' ? `/${name}` : name;
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
  const { data, autocomplete, buttons, forms } = parsed.data;
  if (data.kind === 'slash' && data.options.some((option) => option.autocomplete) && autocomplete === undefined) {
    throw new Error(`notulen: ${path}: /${data.name} offers to complete an option and has no \`autocomplete\``);
  }
  for (const [action, { id }] of [...Object.entries(buttons ?? {}), ...Object.entries(forms ?? {})]) {
    if (id.command !== data.name || id.action !== action)
      throw new Error(
        `notulen: ${path}: no command: ids of ${data.name}:${action} are those of ${id.command}:${id.action}`,
      );
  }
  return exported as Command;
}
