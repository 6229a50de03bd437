import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCommands } from '../../../../src/discord/commands/loader.ts';
import { COMMAND_TEXT_MAX_LENGTH } from '../../../../src/discord/replies/limits.ts';
import '../../../support/commands.ts';

const VALID = (name: string) => `export default {
  data: { kind: 'slash', name: '${name}', permission: null, options: [], json: { name: '${name}', description: 'x' } },
  execute: () => ({ components: [] }),
};`;

const SHELF = `export default {
  data: {
    kind: 'subcommands', name: 'a', permission: 'ManageGuild', json: { name: 'a', description: 'x' },
    subcommands: [{ name: 'add', options: [] }, { name: 'list', options: [{ name: 'x', autocomplete: true }] }],
  },
  execute: { add: () => null, list: () => null },
  autocomplete: () => [],
  buttons: { x: { id: { command: 'a', action: 'x', granted: true }, shows: 'new', press: () => null } },
};`;

type Translations = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Texts {
  readonly name: string;
  readonly value?: string | number;
  readonly description?: string;
  readonly name_localizations?: Translations;
  readonly description_localizations?: Translations;
  readonly options?: readonly Texts[] | undefined;
  readonly choices?: readonly Texts[] | undefined;
}

/** A command, its subcommands and their options. */
function namedIn(command: Texts): Texts[] {
  return [command, ...(command.options ?? []).flatMap(namedIn)];
}

/**
 * As Discord counts it, of each text the longest translation:
 * https://discord.com/developers/docs/interactions/application-commands#slash-commands
 */
function textLength(part: Texts): number {
  const { name, name_localizations, description = '', description_localizations, value = '' } = part;
  const longest = (text: string, translations: Translations) =>
    Math.max(...[text, ...Object.values(translations ?? {})].map((each) => each?.length ?? 0));
  const inside = [...(part.options ?? []), ...(part.choices ?? [])].map(textLength);
  return inside.reduce(
    (sum, length) => sum + length,
    longest(name, name_localizations) + longest(description, description_localizations) + `${value}`.length,
  );
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notulen-commands-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('given the package’s own folder, then every command of it is loaded by its name', async () => {
  expect([...(await loadCommands()).keys()]).toEqual([
    'add',
    'ask',
    'check',
    'find',
    'help',
    'library',
    'quotes',
    'sources',
    'verify',
  ]);
});

test('given every command, then its texts exist in both languages and are no longer than Discord takes', async () => {
  for (const { data } of (await loadCommands()).values()) {
    if (data.kind === 'message') continue;
    for (const { name, description, description_localizations } of namedIn(data.json)) {
      const texts = [description ?? '', description_localizations?.id ?? ''];
      expect(new Set(texts).size, name).toBe(2);
      for (const each of texts) expect(each.length, `${name}: ${each}`).toBeGreaterThan(0);
      for (const each of texts) expect(each.length, `${name}: ${each}`).toBeLessThanOrEqual(100);
    }
  }
});

test('given every command, then all of its texts together are no longer than Discord takes', async () => {
  for (const { data } of (await loadCommands()).values())
    expect(textLength(data.json), data.name).toBeLessThanOrEqual(COMMAND_TEXT_MAX_LENGTH);
});

test('given every command with a permission, then Discord offers it to those who manage the server alone', async () => {
  const commands = [...(await loadCommands()).values()].filter(({ data }) => data.permission !== null);
  expect(commands.map(({ data }) => data.name)).toEqual(['add', 'library']);
  for (const { data } of commands) expect(data.json.default_member_permissions).toBe('32');
});

test('given every command of a message’s menu, then its name exists in both languages and fits', async () => {
  const commands = [...(await loadCommands()).values()].filter(({ data }) => data.kind === 'message');
  expect(commands.map(({ data }) => data.json.name)).toContain('Find in sources');
  for (const { data } of commands) {
    const names = [data.json.name, data.json.name_localizations?.id ?? ''];
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^.{1,32}$/u);
  }
});

test.each([
  ['no default export', 'a.ts', 'export const x = 1;', /a\.ts: no command/],
  ['no execute', 'a.ts', VALID('a').replace('execute', 'run'), /a\.ts: no command: default\.execute/],
  ['no kind', 'a.ts', VALID('a').replace("kind: 'slash', ", ''), /a\.ts: no command: default\.data\.kind/],
  [
    'a name for a menu that Discord does not take',
    'a.ts',
    `export default { data: { kind: 'message', name: 'a', permission: null, json: { name: '${'x'.repeat(33)}', name_localizations: {} } }, execute: () => null }`,
    /a\.ts: no command: default\.data\.json\.name/,
  ],
  [
    'a button that shows nothing known',
    'a.ts',
    VALID('a').replace(
      'execute:',
      "buttons: { x: { id: { command: 'a', action: 'x' }, shows: 'all', press: () => null } }, execute:",
    ),
    /a\.ts: no command: default\.buttons\.x\.shows/,
  ],
  [
    'a button with the ids of another',
    'a.ts',
    VALID('a').replace(
      'execute:',
      "buttons: { x: { id: { command: 'a', action: 'y' }, shows: 'new', press: () => null } }, execute:",
    ),
    /a\.ts: no command: ids of a:x are those of a:y/,
  ],
  ['a name in upper case', 'a.ts', VALID('A'), /a\.ts: no command: default\.data\.name/],
  ['a name other than the file’s', 'a.ts', VALID('b'), /a\.ts: the command is called \/b/],
  [
    'an option to complete and nothing that completes it',
    'a.ts',
    VALID('a').replace('options: []', "options: [{ name: 'x', autocomplete: true }]"),
    /a\.ts: \/a offers to complete an option/,
  ],
  [
    'a subcommand that does nothing',
    'a.ts',
    SHELF.replace('list: () => null', ''),
    /a\.ts: no command: \/a list has nothing to `execute`/,
  ],
  [
    'an option of a subcommand to complete and nothing that completes it',
    'a.ts',
    SHELF.replace('autocomplete: () => [],', ''),
    /a\.ts: \/a offers to complete an option/,
  ],
  [
    'a permission and a button that anybody may press',
    'a.ts',
    SHELF.replace(', granted: true', ''),
    /a\.ts: a:x belongs to a command that needs a permission/,
  ],
  ['a permission that there is not', 'a.ts', SHELF.replace('ManageGuild', 'All'), /a\.ts: .*data\.permission/],
])('given %s, when loaded, then it throws with the file’s path', async (_what, file, source, message) => {
  await writeFile(join(folder, file), source);
  await expect(loadCommands(folder)).rejects.toThrow(message);
});

test('given a command with subcommands and a permission, then it is loaded', async () => {
  await writeFile(join(folder, 'a.ts'), SHELF);
  expect([...(await loadCommands(folder)).keys()]).toEqual(['a']);
});

test('given two files with one command, when loaded, then it throws with the second one’s path', async () => {
  await writeFile(join(folder, 'a.ts'), VALID('a'));
  await writeFile(join(folder, 'b.ts'), VALID('a'));
  await expect(loadCommands(folder)).rejects.toThrow(/b\.ts: there is a command \/a already/);
});

test('given a folder without commands, when loaded, then it throws', async () => {
  await expect(loadCommands(folder)).rejects.toThrow(/holds no command/);
});
