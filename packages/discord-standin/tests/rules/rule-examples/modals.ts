import type { Body } from '../../../src/rules/rule.ts';
import type { RuleExamples } from './example.ts';

const input = (fields: Body = {}): Body => ({ type: 4, style: 1, custom_id: 'town', ...fields });
const labelled = (fields: Body = {}, inputFields: Body = {}): Body => ({
  type: 18,
  label: 'Town',
  component: input(inputFields),
  ...fields,
});
const row = (...components: readonly Body[]): Body => ({ type: 1, components });
const modal = (...components: readonly Body[]): Body => ({ custom_id: 'ask', title: 'Ask', components });
const labels = (count: number): Body[] =>
  Array.from({ length: count }, (_, index) => labelled({}, { custom_id: `town${index}` }));

export const MODAL_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'modal-component-count': {
    fails: [
      { body: modal(), paths: ['components'] },
      { body: modal(...labels(6)), paths: ['components'] },
    ],
    passes: [modal(...labels(5))],
  },
  'modal-custom-ids-unique': {
    fails: [{ body: modal(labelled(), labelled()), paths: ['components.1.component.custom_id'] }],
    passes: [modal(...labels(2))],
  },
  'modal-row-single-input': {
    fails: [
      {
        body: modal(row(input({ label: 'A' }), input({ label: 'B', custom_id: 'b' }))),
        paths: ['components.0.components'],
      },
    ],
    passes: [modal(row(input({ label: 'A' })), row(input({ label: 'B', custom_id: 'b' })))],
  },
  'text-input-label-place': {
    fails: [
      { body: modal(row(input())), paths: ['components.0.components.0.label'] },
      { body: modal(labelled({}, { label: 'Town' })), paths: ['components.0.component.label'] },
    ],
    passes: [modal(row(input({ label: 'Town' }))), modal(labelled())],
  },
  'text-input-bounds': {
    fails: [
      { body: modal(labelled({}, { min_length: 9, max_length: 8 })), paths: ['components.0.component.min_length'] },
      { body: modal(labelled({}, { value: 'too long', max_length: 3 })), paths: ['components.0.component.value'] },
    ],
    passes: [modal(labelled({}, { min_length: 1, max_length: 1, value: 'x' })), modal(labelled({}, { min_length: 5 }))],
  },
};
