import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
  commandIn,
  describe as describeIn,
  findFault,
  fixedChoices,
  invocablesOf,
  matchChoices,
  matchCommands,
  valuesOf,
} from '../../src/page/composer/command.ts';

const command = (name: string, type = 1, options: object[] = []) =>
  ({ name, type, description: name, options }) as unknown as APIApplicationCommand;
const places = { people: [], channels: [{ id: '7', name: 'square' }], roles: [] };
const option = (over: object) =>
  ({ name: 'tide', description: 'The tide', type: 3, ...over }) as APIApplicationCommandOption;
const field = (over: object, text: string, chosen: string | number | boolean | null = null) => ({
  option: option(over),
  text,
  chosen,
});

describe('the picker', () => {
  const branches = [
    { name: 'add', type: 1, description: 'Adds' },
    { name: 'old', type: 2, description: '', options: [{ name: 'drop', type: 1, description: 'Drops' }] },
  ];
  const commands = invocablesOf([command('tides'), command('ask'), command('untie'), command('tie-knot', 3)]);

  test('GIVEN the start of a name WHEN typed THEN commands that begin with it come before those that hold it', () => {
    expect(matchCommands(commands, '/ti').map(({ name }) => name)).toEqual(['tides', 'untie']);
  });

  test('GIVEN a bare slash WHEN typed THEN every slash command is there by name, and no context-menu command', () => {
    expect(matchCommands(commands, '/').map(({ name }) => name)).toEqual(['ask', 'tides', 'untie']);
  });

  test('GIVEN subcommands WHEN listed THEN each is a command of its own, and is found by what is typed', () => {
    const known = invocablesOf([command('source', 1, branches), command('ask')]);
    expect(known.map(({ name }) => name)).toEqual(['source add', 'source old drop', 'ask']);
    expect(commandIn(known, '/source old drop now')).toMatchObject({
      command: { name: 'source old drop' },
      rest: 'now',
    });
    expect(commandIn(known, '/sourc')).toBeNull();
  });

  test('GIVEN a description in Indonesian WHEN shown in each language THEN English falls back on the command itself', () => {
    const described = { description: 'The tide', description_localizations: { id: 'Pasang' } };
    expect([describeIn(described, 'id'), describeIn(described, 'en-US')]).toEqual(['Pasang', 'The tide']);
  });
});

describe('an option', () => {
  test.each([
    ['required and empty', field({ required: true }, ' '), 'missing'],
    ['optional and empty', field({}, ''), null],
    ['too long', field({ max_length: 3 }, 'abcd'), 'tooLong'],
    ['too short', field({ min_length: 3 }, 'ab'), 'tooShort'],
    ['within bounds', field({ min_length: 2, max_length: 3 }, 'abc'), null],
    ['a choice typed but not chosen', field({ choices: [{ name: 'Low', value: 'l' }] }, 'Low'), 'notOffered'],
    ['a choice chosen', field({ choices: [{ name: 'Low', value: 'l' }] }, 'Low', 'l'), null],
    ['a boolean typed', field({ type: 5 }, 'perhaps'), 'notOffered'],
    ['a whole number', field({ type: 4 }, '12'), null],
    ['a broken number where a whole one is due', field({ type: 4 }, '1.5'), 'notNumber'],
    ['a number', field({ type: 10 }, '1.5'), null],
    ['words where a number is due', field({ type: 10 }, 'many'), 'notNumber'],
    ['a channel typed but not chosen', field({ type: 7 }, 'square'), 'notOffered'],
    ['free text beside what is completed', field({ autocomplete: true }, 'anything'), null],
  ])('GIVEN %s WHEN it is about to be sent THEN its fault is found', (_what, given, expected) => {
    expect(findFault(given)).toBe(expected);
  });

  test('GIVEN a boolean WHEN its choices are listed in Indonesian THEN they are yes and no in Indonesian', () => {
    const words = { yes: 'Benar', no: 'Salah' };
    const choices = fixedChoices(option({ type: 5 }), words, 'id', places) ?? [];
    expect(matchChoices(choices, 'sal')).toEqual([{ name: 'Salah', value: false }]);
  });

  test('GIVEN an option for a channel WHEN its choices are listed THEN they are those of the server', () => {
    const choices = fixedChoices(option({ type: 7 }), { yes: '', no: '' }, 'id', places);
    expect(choices).toEqual([{ name: '#square', value: '7' }]);
  });

  test('GIVEN fields of each kind WHEN sent THEN values have their types and empty ones are left out', () => {
    const fields = [
      field({ name: 'place' }, ' quay '),
      field({ name: 'depth', type: 10 }, '1.5'),
      field({ name: 'calm', type: 5 }, 'True', true),
      field({ name: 'note' }, '  '),
    ];
    expect(valuesOf(fields)).toEqual({ place: 'quay', depth: 1.5, calm: true });
  });
});
