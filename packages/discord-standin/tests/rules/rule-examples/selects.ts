import type { Body } from '../../../src/rules/rule.ts';
import type { RuleExamples } from './example.ts';

const option = (value: string, fields: Body = {}): Body => ({ label: value, value, ...fields });
const days = (...names: string[]): Body[] => names.map((name) => option(name));
const select = (fields: Body = {}): Body => ({ type: 3, custom_id: 's', options: days('mon', 'tue'), ...fields });
const users = (fields: Body = {}): Body => ({ type: 5, custom_id: 'u', ...fields });
const group = (fields: Body = {}): Body => ({ type: 22, custom_id: 'g', options: days('mon', 'tue'), ...fields });
const radios = (fields: Body = {}): Body => ({ type: 21, custom_id: 'r', options: days('mon', 'tue'), ...fields });
const files = (fields: Body = {}): Body => ({ type: 19, custom_id: 'f', ...fields });
const user = (id: string): Body => ({ id, type: 'user' });

const message = (component: Body): Body => ({ content: 'Day?', components: [{ type: 1, components: [component] }] });
const modal = (...components: Body[]): Body => ({
  custom_id: 'm',
  title: 'Day?',
  components: components.map((component) => ({ type: 18, label: 'Day', component })),
});
const IN_MESSAGE = 'components.0.components.0';
const IN_MODAL = 'components.0.component';

export const SELECT_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'message-option-values-unique': {
    fails: [{ body: message(select({ options: days('mon', 'tue', 'mon') })), paths: [`${IN_MESSAGE}.options.2`] }],
    passes: [message(select({ options: [option('mon', { label: 'x' }), option('tue', { label: 'x' })] }))],
  },
  'message-value-bounds-ordered': {
    fails: [
      { body: message(select({ min_values: 2 })), paths: [`${IN_MESSAGE}.min_values`] },
      { body: message(users({ min_values: 3, max_values: 2 })), paths: [`${IN_MESSAGE}.min_values`] },
    ],
    passes: [message(select({ min_values: 2, max_values: 2 })), message(users({ min_values: 0 }))],
  },
  'message-options-enough': {
    fails: [
      { body: message(select({ max_values: 3 })), paths: [`${IN_MESSAGE}.options`] },
      { body: message(select({ options: [] })), paths: [`${IN_MESSAGE}.options`] },
    ],
    passes: [message(select({ max_values: 2 })), message(users({ max_values: 25 }))],
  },
  'message-default-values-count': {
    fails: [
      { body: message(users({ default_values: [user('1'), user('2')] })), paths: [`${IN_MESSAGE}.default_values`] },
      {
        body: message(users({ min_values: 2, max_values: 3, default_values: [user('1')] })),
        paths: [`${IN_MESSAGE}.default_values`],
      },
    ],
    passes: [
      message(users({ min_values: 2, max_values: 3, default_values: [] })),
      message(users({ max_values: 2, default_values: [user('1'), user('2')] })),
    ],
  },
  'message-default-options-count': {
    fails: [
      {
        body: message(select({ options: [option('mon', { default: true }), option('tue', { default: true })] })),
        paths: [`${IN_MESSAGE}.options`],
      },
    ],
    passes: [message(select({ options: [option('mon', { default: true }), option('tue', { default: false })] }))],
  },
  'modal-option-values-unique': {
    fails: [
      { body: modal(select({ options: days('mon', 'mon') })), paths: [`${IN_MODAL}.options.1`] },
      { body: modal(radios({ options: days('mon', 'mon') })), paths: [`${IN_MODAL}.options.1`] },
      { body: modal(group({ options: days('mon', 'mon') })), paths: [`${IN_MODAL}.options.1`] },
    ],
    passes: [modal(select(), radios(), group())],
  },
  'modal-value-bounds-ordered': {
    fails: [
      { body: modal(files({ min_values: 2 })), paths: [`${IN_MODAL}.min_values`] },
      { body: modal(group({ min_values: 2, max_values: 1 })), paths: [`${IN_MODAL}.min_values`] },
    ],
    passes: [modal(files({ min_values: 2, max_values: 2 }), group({ min_values: 2 }), files({ min_values: 0 }))],
  },
  'modal-options-enough': {
    fails: [
      { body: modal(select({ max_values: 3 })), paths: [`${IN_MODAL}.options`] },
      { body: modal(group({ max_values: 3 })), paths: [`${IN_MODAL}.options`] },
    ],
    passes: [modal(select({ max_values: 2 }), group(), radios())],
  },
  'modal-default-values-count': {
    fails: [{ body: modal(users({ default_values: [user('1'), user('2')] })), paths: [`${IN_MODAL}.default_values`] }],
    passes: [modal(users({ default_values: [user('1')] }))],
  },
  'modal-default-options-count': {
    fails: [
      {
        body: modal(radios({ options: ['mon', 'tue'].map((day) => option(day, { default: true })) })),
        paths: [`${IN_MODAL}.options`],
      },
    ],
    passes: [modal(group({ options: ['mon', 'tue'].map((day) => option(day, { default: true })) }))],
  },
  'modal-select-enabled': {
    fails: [
      { body: modal(select({ disabled: true })), paths: [`${IN_MODAL}.disabled`] },
      { body: modal(users({ disabled: true })), paths: [`${IN_MODAL}.disabled`] },
    ],
    passes: [modal(select({ disabled: false }), users())],
  },
};
