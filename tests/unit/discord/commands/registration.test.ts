import type { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { register, sameCommands } from '../../../../src/discord/commands/registration.ts';
import { COMMANDS } from '../../../support/commands.ts';

const WANTED = {
  name: 'ask',
  description: 'Ask',
  description_localizations: { id: 'Tanya' },
  contexts: [0],
  options: [
    { type: 3, name: 'question', description: 'What', required: true },
    { type: 5, name: 'public', description: 'All' },
  ],
};

/** As Discord sends it back: ids, defaults written out, keys in another order. */
const STORED = {
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  nsfw: false,
  name_localizations: null,
  contexts: [0],
  options: [
    { required: true, name: 'question', description: 'What', type: 3, name_localizations: null },
    { type: 5, name: 'public', description: 'All', required: false },
  ],
  description_localizations: { id: 'Tanya' },
  description: 'Ask',
  name: 'ask',
};

test('given the same command with Discord’s additions, then it is the same', () => {
  expect(sameCommands([STORED], [WANTED])).toBe(true);
});

test.each([
  ['another description', { ...WANTED, description: 'Ask!' }],
  ['another translation', { ...WANTED, description_localizations: { id: 'Bertanya' } }],
  ['an option more', { ...WANTED, options: [...WANTED.options, { type: 3, name: 'x', description: 'x' }] }],
  ['options in another order', { ...WANTED, options: WANTED.options.toReversed() }],
  ['other contexts', { ...WANTED, contexts: [0, 1] }],
])('given %s, then it is another command', (_what, changed) => {
  expect(sameCommands([STORED], [changed])).toBe(false);
});

test('given commands that are stored already, when registered, then nothing is put', async () => {
  const commands = COMMANDS;
  const stored = [...commands.values()].map(({ data }, index) => ({ ...data.json, id: `${index}`, version: '1' }));
  const puts: unknown[] = [];
  const rest = fakeRest(stored.toReversed(), puts);
  expect(await register(rest, '1', commands)).toBe('unchanged');
  expect(puts).toEqual([]);
});

test('given one command too many, when registered, then all are put', async () => {
  const commands = COMMANDS;
  const puts: unknown[] = [];
  expect(await register(fakeRest([STORED], puts), '1', commands)).toBe('registered');
  expect(puts).toEqual([[...commands.values()].map(({ data }) => data.json)]);
});

function fakeRest(stored: unknown, puts: unknown[]): REST {
  const rest: Pick<REST, 'get' | 'put'> = {
    get: async () => stored,
    put: async (_route, options) => puts.push(options?.body),
  };
  return rest as REST;
}
