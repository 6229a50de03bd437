import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/preview/rules/table.ts';
import { COMMAND_EXAMPLES } from './rule-examples/commands.ts';
import { MESSAGE_EXAMPLES } from './rule-examples/messages.ts';
import { MODAL_EXAMPLES } from './rule-examples/modals.ts';

const EXAMPLES = { ...COMMAND_EXAMPLES, ...MESSAGE_EXAMPLES, ...MODAL_EXAMPLES };

describe('the table of rules', () => {
  it('GIVEN all rows THEN each has a name of its own, a documentation address and examples', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(names.toSorted());
    for (const { docs } of RULES) expect(docs).toMatch(/^https:\/\/discord\.com\/developers\/docs\//u);
  });

  it('GIVEN any JSON THEN no rule throws on it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('components', 'embeds', 'options', 'name', 'flags'), fc.jsonValue()),
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
