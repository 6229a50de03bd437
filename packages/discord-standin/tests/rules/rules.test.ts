import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body, Rule } from '../../src/rules/rule.ts';
import { type SchemaName, schemaProblems } from '../../src/rules/schema.ts';
import { RULES } from '../../src/rules/table.ts';
import { COMMAND_EXAMPLES } from './rule-examples/commands.ts';
import type { RuleExamples } from './rule-examples/example.ts';
import { MESSAGE_EXAMPLES } from './rule-examples/messages.ts';
import { MODAL_EXAMPLES } from './rule-examples/modals.ts';
import { SELECT_EXAMPLES } from './rule-examples/selects.ts';
import { UPLOAD_EXAMPLES } from './rule-examples/uploads.ts';

const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  ...COMMAND_EXAMPLES,
  ...MESSAGE_EXAMPLES,
  ...MODAL_EXAMPLES,
  ...SELECT_EXAMPLES,
  ...UPLOAD_EXAMPLES,
};
/** The published schema of each subject that has one, and how a body of that subject stands in it. */
const SCHEMAS: Partial<Record<Rule['subject'], readonly [SchemaName, (body: Body) => object]>> = {
  command: ['ApplicationCommandCreateRequestSchema', (body) => body],
  message: ['MessageCreateRequestSchema', (body) => body],
  modal: ['ModalInteractionCallbackRequestSchema', (data) => ({ type: 9, data })],
  choices: ['ApplicationCommandAutocompleteCallbackRequestSchema', (data) => ({ type: 8, data })],
};

const BAD_BODIES_MIN = 60;
const GOOD_BODIES_MIN = 20;

/** The places of a body that the published schema refuses. */
function placesIn({ subject }: Rule, body: Body): string[] {
  const [schema, wrap] = SCHEMAS[subject] ?? [];
  if (schema === undefined || wrap === undefined) return [];
  return schemaProblems(schema, wrap(body)).map(({ path }) => path.filter((part) => part !== 'data').join('.'));
}

describe('the table of rules', () => {
  it('GIVEN all rows THEN each has a name of its own, a documentation address and examples', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(names.toSorted());
    for (const { docs } of RULES) expect(docs).toMatch(/^https:\/\/discord\.com\/developers\/docs\//u);
  });

  it('GIVEN all rows THEN each has a body that fails and one that passes, and there are enough of both', () => {
    const rows = Object.entries(EXAMPLES);
    expect(rows.filter(([, { fails, passes }]) => fails.length === 0 || passes.length === 0)).toEqual([]);
    expect(rows.flatMap(([, { fails }]) => fails).length).toBeGreaterThanOrEqual(BAD_BODIES_MIN);
    expect(rows.flatMap(([, { passes }]) => passes).length).toBeGreaterThanOrEqual(GOOD_BODIES_MIN);
  });

  it('GIVEN the published schema THEN it refuses no good body', () => {
    const refused = RULES.flatMap((rule) => EXAMPLES[rule.name]?.passes.flatMap((body) => placesIn(rule, body)) ?? []);
    expect(refused).toEqual([]);
  });

  it('GIVEN the published schema THEN no row only repeats it', () => {
    const repeating = RULES.filter((rule) =>
      EXAMPLES[rule.name]?.fails.every(({ body, paths }) => {
        const found = placesIn(rule, body);
        return paths.every((path) => found.includes(path));
      }),
    );
    expect(repeating.map(({ name }) => name)).toEqual([]);
  });

  it('GIVEN any JSON THEN no rule throws on it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('components', 'embeds', 'options', 'name', 'flags', 'attachments', 'files', 'kept', 'poll'),
          fc.jsonValue(),
        ),
        (body) => {
          for (const rule of RULES) expect(rule.check(body)).toBeInstanceOf(Array);
        },
      ),
    );
  });
});

describe.each(RULES)('rule $name', (rule) => {
  const { fails, passes } = EXAMPLES[rule.name] ?? { fails: [], passes: [] };

  it.each(fails)('GIVEN a body that breaks it at $paths THEN it names the place', ({ body, paths }) => {
    expect(rule.check(body).map(({ path }) => path.join('.'))).toEqual(paths);
  });

  it.each(passes.map((body) => ({ body })))('GIVEN a body that keeps it THEN it is silent', ({ body }) => {
    expect(rule.check(body)).toEqual([]);
  });
});
