import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { DiscordError } from '../../src/errors.ts';
import { checkParts, type Part } from '../../src/rules/check.ts';

function commandParts(body: unknown): Part[] {
  return [
    { by: { schema: 'ApplicationCommandCreateRequestSchema' }, body, at: [] },
    { by: { subject: 'command' }, body, at: [] },
  ];
}

function refusalOf(parts: readonly Part[]): DiscordError {
  try {
    checkParts(parts);
  } catch (error) {
    if (error instanceof DiscordError) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('checking a body', () => {
  it('GIVEN all that a builder of discord.js can set THEN nothing is refused', () => {
    const body = new SlashCommandBuilder()
      .setName('weather')
      .setNameLocalizations({ id: 'cuaca' })
      .setDescription('Tells the weather')
      .setDescriptionLocalizations({ id: 'Memberi tahu cuaca' })
      .setDefaultMemberPermissions(32n)
      .setContexts(0)
      .setIntegrationTypes(0)
      .addStringOption((option) => option.setName('town').setDescription('Where').setRequired(true).setMaxLength(80))
      .addBooleanOption((option) => option.setName('public').setDescription('For all'))
      .addIntegerOption((option) =>
        option
          .setName('days')
          .setDescription('Ahead')
          .addChoices({ name: 'One', value: 1, name_localizations: { id: 'Satu' } }),
      )
      .toJSON();
    expect(() => checkParts(commandParts(JSON.parse(JSON.stringify(body))))).not.toThrow();
  });

  it('GIVEN a place where both the schema and a rule object THEN it is named once', () => {
    const error = refusalOf(commandParts({ name: 'w'.repeat(33), description: 'd' }));
    expect(error.problems.map(({ path }) => path)).toEqual([['name']]);
  });

  it('GIVEN a field of a wrong type THEN the schema names its place inside a union by what it was meant as', () => {
    const option = { type: 3, name: 'town', description: 'Where', max_length: 'many' };
    const error = refusalOf(commandParts({ name: 'w', description: 'd', options: [option] }));
    expect(error.problems.map(({ path }) => path)).toEqual([['options', 0, 'max_length']]);
    expect(error.toBody()).toMatchObject({
      code: 50035,
      errors: { options: { 0: { max_length: { _errors: [{ message: expect.any(String) }] } } } },
    });
  });

  // The published schemas say "Invalid input" of everything.
  it.each([
    [
      'a text that is too long',
      { name: 'w', description: 'd'.repeat(101) },
      'description: Must be 100 or fewer in length.',
    ],
    ['a text that is too short', { name: '', type: 3 }, 'name: Must be 1 or more in length.'],
    [
      'a number that is too large',
      { name: 'w', description: 'd', options: [{ type: 3, name: 'o', description: 'd', max_length: 6_001 }] },
      'options[0].max_length: Must be less than or equal to 6000.',
    ],
    [
      'another type',
      { name: 'w', description: 'd', options: [{ type: 3, name: 'o', description: 'd', required: 'yes' }] },
      'options[0].required: Must be of type boolean.',
    ],
    [
      'a value that is not offered',
      { name: 'w', description: 'd', contexts: [7] },
      'contexts[0]: Must be one of 0, 1, 2.',
    ],
  ])('GIVEN %s THEN the schema says what would be right', (_mistake, body, sentence) => {
    expect(refusalOf(commandParts(body)).describe()).toBe(sentence);
  });

  it('GIVEN an empty message THEN the code is 50006, unless the form is wrong elsewhere too', () => {
    const message = (body: unknown): Part[] => [{ by: { subject: 'message' }, body, at: ['data'] }];
    expect(refusalOf(message({ content: ' ' }))).toMatchObject({ code: 50006 });
    expect(refusalOf(message({ allowed_mentions: { parse: ['users'], users: ['1'] } }))).toMatchObject({
      code: 50035,
    });
  });
});
