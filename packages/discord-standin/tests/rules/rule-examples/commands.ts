import type { Body } from '../../../src/rules/rule.ts';
import type { RuleExamples } from './example.ts';

const command = (fields: Body = {}): Body => ({ name: 'weather', description: 'Tells the weather', ...fields });
const option = (fields: Body = {}): Body => ({ type: 3, name: 'town', description: 'Where', ...fields });
const withOptions = (...options: readonly Body[]): Body => command({ options });
const choice = (index: number): Body => ({ name: `Choice ${index}`, value: `c${index}` });
const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** A command whose names, descriptions and values come to `length` characters. */
function commandOfLength(length: number): Body {
  const options = many(20, (index) =>
    option({
      name: `o${index}`.padEnd(4, 'x'),
      description: 'd'.repeat(96),
      choices: [{ name: 'n'.repeat(100), value: 'v'.repeat(100) }],
    }),
  );
  const whole = command({ name: 'n', description: 'd', options });
  const missing = length - (2 + 20 * 300);
  const extra = many(Math.floor(missing / 200), (index) => ({
    name: `${index}`.padEnd(100, 'n'),
    value: 'v'.repeat(100),
  }));
  const rest = missing % 200;
  const last = rest > 0 ? [{ name: 'r'.repeat(Math.min(rest, 100)), value: 'v'.repeat(Math.max(0, rest - 100)) }] : [];
  const [first, ...others] = options;
  return {
    ...whole,
    options: [{ ...first, choices: [...((first?.choices as Body[]) ?? []), ...extra, ...last] }, ...others],
  };
}

export const COMMAND_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'command-name-pattern': {
    fails: [
      { body: command({ name: 'Weather' }), paths: ['name'] },
      { body: command({ name: 'two words' }), paths: ['name'] },
      { body: command({ name: 'w'.repeat(33) }), paths: ['name'] },
      { body: withOptions(option({ name: 'Kota' })), paths: ['options.0.name'] },
      { body: command({ name_localizations: { id: 'Cuaca' } }), paths: ['name_localizations.id'] },
    ],
    passes: [
      command({ name: "cuaca-hari_ini'2" }),
      command({ name: '天気' }),
      command({ name: 'Show Weather', type: 2, description: '' }),
      command({ name_localizations: { id: null } }),
    ],
  },
  'command-description-required': {
    fails: [
      { body: { name: 'weather' }, paths: ['description'] },
      { body: command({ description: '' }), paths: ['description'] },
      { body: withOptions({ type: 3, name: 'town' }), paths: ['options.0.description'] },
    ],
    passes: [command(), { name: 'Who says so?', type: 3 }],
  },
  'context-menu-without-description': {
    fails: [{ body: { name: 'Look', type: 2, description: 'Looks' }, paths: ['description'] }],
    passes: [{ name: 'Look', type: 2, description: '' }],
  },
  'context-menu-without-options': {
    fails: [{ body: { name: 'Look', type: 2, options: [option()] }, paths: ['options'] }],
    passes: [{ name: 'Look', type: 2, options: [] }, withOptions(option())],
  },
  'command-localization-locale': {
    fails: [{ body: command({ name_localizations: { jv: 'hawa' } }), paths: ['name_localizations.jv'] }],
    passes: [command({ name_localizations: { id: 'cuaca', 'pt-BR': 'tempo' } })],
  },
  'command-combined-length': {
    fails: [{ body: commandOfLength(8_001), paths: [''] }],
    passes: [commandOfLength(8_000)],
  },
  'command-names-unique': {
    fails: [{ body: { commands: [command(), command({ description: 'Again' })] }, paths: ['1.name'] }],
    passes: [{ commands: [command(), command({ type: 2, description: '' })] }],
  },
  'command-count': {
    fails: [
      { body: { commands: many(101, (index) => command({ name: `c${index}` })) }, paths: [''] },
      { body: { commands: many(16, (index) => ({ name: `Look ${index}`, type: 2 })) }, paths: [''] },
    ],
    passes: [{ commands: many(100, (index) => command({ name: `c${index}` })) }],
  },
  'option-names-unique': {
    fails: [{ body: withOptions(option(), option()), paths: ['options.1'] }],
    passes: [withOptions(option(), option({ name: 'day' }))],
  },
  'option-required-first': {
    fails: [{ body: withOptions(option(), option({ name: 'day', required: true })), paths: ['options.1'] }],
    passes: [withOptions(option({ required: true }), option({ name: 'day' })), withOptions(option({ required: true }))],
  },
  'subcommands-not-mixed': {
    fails: [{ body: withOptions(option(), option({ type: 1, name: 'add' })), paths: ['options'] }],
    passes: [withOptions(option({ type: 1, name: 'add', options: [option()] }), option({ type: 2, name: 'more' }))],
  },
  'choices-by-type': {
    fails: [{ body: withOptions(option({ type: 5, choices: [choice(1)] })), paths: ['options.0.choices'] }],
    passes: [withOptions(option({ type: 4, choices: [{ name: 'One', value: 1 }] }), option({ type: 5, name: 'loud' }))],
  },
  'choice-length': {
    fails: [
      {
        body: withOptions(option({ choices: [{ name: 'n'.repeat(101), value: 'v' }] })),
        paths: ['options.0.choices.0.name'],
      },
      {
        body: withOptions(option({ choices: [{ name: 'n', value: 'v'.repeat(101) }] })),
        paths: ['options.0.choices.0.value'],
      },
    ],
    passes: [withOptions(option({ choices: [{ name: 'n'.repeat(100), value: 'v'.repeat(100) }] }))],
  },
  'choice-names-unique': {
    fails: [
      {
        body: withOptions(option({ choices: [choice(1), { name: 'Choice 1', value: 'x' }] })),
        paths: ['options.0.choices.1'],
      },
    ],
    passes: [withOptions(option({ choices: [choice(1), choice(2)] }))],
  },
  'autocomplete-without-choices': {
    fails: [
      { body: withOptions(option({ autocomplete: true, choices: [choice(1)] })), paths: ['options.0.autocomplete'] },
    ],
    passes: [withOptions(option({ autocomplete: true, choices: [] }), option({ name: 'day', choices: [choice(1)] }))],
  },
  'option-bounds-ordered': {
    fails: [
      { body: withOptions(option({ min_length: 9, max_length: 8 })), paths: ['options.0.min_length'] },
      { body: withOptions(option({ type: 4, min_value: 9, max_value: 8 })), paths: ['options.0.min_value'] },
    ],
    passes: [withOptions(option({ min_length: 8, max_length: 8 }), option({ name: 'day', max_length: 8 }))],
  },
  'autocomplete-length': {
    fails: [
      { body: { choices: [{ name: '', value: 'v' }] }, paths: ['choices.0.name'] },
      { body: { choices: [choice(1), { name: 'n'.repeat(101), value: 'v' }] }, paths: ['choices.1.name'] },
      { body: { choices: [{ name: 'n', value: 'v'.repeat(101) }] }, paths: ['choices.0.value'] },
    ],
    passes: [{ choices: [{ name: 'n'.repeat(100), value: 12 }] }],
  },
};
