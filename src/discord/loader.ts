/** Finds every command: one loader for start-up and for registration. */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Command } from './command.ts';

/** Beside the sources (`commands/*.ts`) and beside the compiled files (`dist/commands/*.js`) alike. */
const COMMANDS_FOLDER = fileURLToPath(new URL('../../commands/', import.meta.url));
/** Commands are written in what this file is written in. */
const ENDING = extname(import.meta.url);

const isFunction = z.custom<() => unknown>((value) => typeof value === 'function', 'must be a function');

const COMMAND = z.object({
  data: z.object({
    name: z.string().regex(/^[a-z]{1,32}$/, 'must be 1 to 32 lower-case letters'),
    options: z.array(z.object({ name: z.string(), autocomplete: z.boolean().optional() })),
    json: z.object({ name: z.string(), description: z.string().min(1).max(100) }),
  }),
  acknowledge: z.literal('reply'),
  execute: isFunction,
  visibility: isFunction.optional(),
  autocomplete: isFunction.optional(),
  buttons: z
    .record(
      z.string().regex(/^[a-z]+$/, 'must be lower-case letters'),
      z.object({ shows: z.enum(['page', 'new']), press: isFunction }),
    )
    .optional(),
});

/**
 * All commands of a folder by name, in order of their files' names.
 * @param folder Default: the package's own `commands/`.
 * @throws Error with the file's path where one is no command, is named otherwise than its file, or completes an option without `autocomplete`
 */
export async function loadCommands(folder: string = COMMANDS_FOLDER): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder)).filter((file) => extname(file) === ENDING).sort();
  const commands = new Map<string, Command>();
  for (const file of files) {
    const path = join(folder, file);
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
    const command = readCommand(module.default, path);
    const { name } = command.data;
    if (commands.has(name))
      throw new Error(`notulen: ${path}: there is a command /${name} already: give this one another name`);
    if (`${name}${ENDING}` !== file)
      throw new Error(`notulen: ${path}: the command is called /${name}: name the file ${name}${ENDING}`);
    commands.set(name, command);
  }
  if (commands.size === 0) throw new Error(`notulen: ${folder} holds no command`);
  return commands;
}

function readCommand(exported: unknown, path: string): Command {
  const parsed = COMMAND.safeParse(exported);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `notulen: ${path}: no command: ${['default', ...(issue?.path ?? [])].join('.')}: ${issue?.message}`,
    );
  }
  const { data, autocomplete } = parsed.data;
  if (data.options.some((option) => option.autocomplete) && autocomplete === undefined) {
    throw new Error(`notulen: ${path}: /${data.name} offers to complete an option and has no \`autocomplete\``);
  }
  return exported as Command;
}
