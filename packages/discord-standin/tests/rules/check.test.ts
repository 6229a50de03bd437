import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { DiscordError } from '../../src/errors.ts';
import { createChecker, type Part } from '../../src/rules/check.ts';
import { loadSchemas } from '../../src/rules/schema.ts';

const check = createChecker(loadSchemas());
const rulesOnly = createChecker(Promise.resolve(() => []));

function commandParts(body: unknown): Part[] {
  return [
    { by: { schema: 'ApplicationCommandCreateRequestSchema' }, body, at: [] },
    { by: { subject: 'command' }, body, at: [] },
  ];
}

async function refusalOf(promise: Promise<void>): Promise<DiscordError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DiscordError) return error;
  throw new Error(`not refused: ${String(error)}`);
}

describe('checking a body', () => {
  it('GIVEN all that a builder of discord.js can set THEN nothing is refused', async () => {
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
    await expect(check(commandParts(JSON.parse(JSON.stringify(body))))).resolves.toBeUndefined();
  });

  it('GIVEN a place where both the schema and a rule object THEN it is named once', async () => {
    const error = await refusalOf(check(commandParts({ name: 'w'.repeat(33), description: 'd' })));
    expect(error.problems.map(({ path }) => path)).toEqual([['name']]);
  });

  it('GIVEN a field of a wrong type THEN the schema names its place inside a union by what it was meant as', async () => {
    const option = { type: 3, name: 'town', description: 'Where', max_length: 'many' };
    const error = await refusalOf(check(commandParts({ name: 'w', description: 'd', options: [option] })));
    expect(error.problems.map(({ path }) => path)).toEqual([['options', 0, 'max_length']]);
    expect(error.toBody()).toMatchObject({
      code: 50035,
      errors: { options: { 0: { max_length: { _errors: [{ message: expect.any(String) }] } } } },
    });
  });

  it('GIVEN no schema package THEN the rules still refuse', async () => {
    const error = await refusalOf(rulesOnly(commandParts({ name: 'Big', description: 'd' })));
    expect(error.describe()).toBe('name: Command name is invalid');
    await expect(rulesOnly(commandParts({ name: 'big', description: 'd' }))).resolves.toBeUndefined();
  });

  it('GIVEN an empty message THEN the code is 50006, unless the form is wrong elsewhere too', async () => {
    const message = (body: unknown): Part[] => [{ by: { subject: 'message' }, body, at: ['data'] }];
    expect(await refusalOf(check(message({ content: ' ' })))).toMatchObject({ code: 50006 });
    expect(await refusalOf(check(message({ allowed_mentions: { parse: ['users'], users: ['1'] } })))).toMatchObject({
      code: 50035,
    });
  });
});
