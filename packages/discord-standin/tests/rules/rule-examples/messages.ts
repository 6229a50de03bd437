import type { Body } from '../../../src/rules/rule.ts';
import type { RuleExamples } from './example.ts';

const COMPONENTS_V2 = 32_768;

const button = (fields: Body = {}): Body => ({ type: 2, style: 1, label: 'Next', custom_id: 'next', ...fields });
const link = (fields: Body = {}): Body => ({
  type: 2,
  style: 5,
  label: 'Open',
  url: 'https://example.org/',
  ...fields,
});
const row = (...components: readonly Body[]): Body => ({ type: 1, components });
const withButton = (fields: Body): Body => ({ content: 'Rain', components: [row(button(fields))] });
const withLink = (fields: Body): Body => ({ content: 'Rain', components: [row(link(fields))] });
const shown = (content: string): Body => ({ type: 10, content });
const v2 = (...components: readonly Body[]): Body => ({ flags: COMPONENTS_V2, components });
const embed = (fields: Body): Body => ({ embeds: [fields] });
const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));

export const MESSAGE_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'message-not-empty': {
    fails: [
      { body: {}, paths: [''] },
      { body: { content: ' \n', embeds: [] }, paths: [''] },
      { body: v2(), paths: [''] },
    ],
    passes: [{ content: 'Rain' }, embed({ title: 'Rain' }), v2(shown('Rain'))],
  },
  'content-length': {
    fails: [{ body: { content: 'r'.repeat(2_001) }, paths: ['content'] }],
    passes: [{ content: '🌧'.repeat(2_000) }],
  },
  'components-v2-alone': {
    fails: [
      { body: { ...v2(shown('Rain')), content: 'Rain' }, paths: ['content'] },
      { body: { ...v2(shown('Rain')), embeds: [{ title: 'Rain' }] }, paths: ['embeds'] },
    ],
    passes: [
      { ...v2(shown('Rain')), content: '', embeds: [] },
      { content: 'Rain', components: [row(button())] },
    ],
  },
  'allowed-mentions-exclusive': {
    fails: [
      { body: { content: 'Hi', allowed_mentions: { parse: ['users'], users: ['1'] } }, paths: ['allowed_mentions'] },
    ],
    passes: [
      { content: 'Hi', allowed_mentions: { parse: [] } },
      { allowed_mentions: { parse: ['roles'], users: ['1'] } },
    ],
  },
  'embeds-combined-length': {
    fails: [
      { body: { embeds: [{ description: 'r'.repeat(4_000) }, { description: 'r'.repeat(2_001) }] }, paths: ['embeds'] },
    ],
    passes: [{ embeds: [{ description: 'r'.repeat(4_000) }, { description: 'r'.repeat(2_000) }] }],
  },
  'embed-not-empty': {
    fails: [{ body: embed({ color: 1 }), paths: ['embeds.0.description'] }],
    passes: [embed({ footer: { text: 'Rain' } }), embed({ image: { url: 'https://example.org/rain.png' } })],
  },
  'embed-field-required': {
    fails: [{ body: embed({ fields: [{ name: '', value: 'v' }] }), paths: ['embeds.0.fields.0.name'] }],
    passes: [embed({ fields: [{ name: 'n', value: 'v' }] })],
  },
  'embed-address': {
    fails: [
      { body: embed({ title: 't', url: 'ftp://example.org' }), paths: ['embeds.0.url'] },
      { body: embed({ title: 't', image: { url: 'rain.png' } }), paths: ['embeds.0.image.url'] },
    ],
    passes: [embed({ title: 't', url: 'https://example.org', image: { url: 'attachment://rain.png' } })],
  },
  'legacy-rows-only': {
    fails: [{ body: { content: 'Rain', components: [shown('Rain')] }, paths: ['components.0.type'] }],
    passes: [v2(shown('Rain')), { components: [row(button())] }],
  },
  'legacy-row-count': {
    fails: [
      { body: { components: many(6, (index) => row(button({ custom_id: `b${index}` }))) }, paths: ['components'] },
    ],
    passes: [
      { components: many(5, (index) => row(button({ custom_id: `b${index}` }))) },
      v2(...many(6, () => shown('x'))),
    ],
  },
  'components-v2-count': {
    fails: [{ body: v2({ type: 17, components: many(40, () => shown('x')) }), paths: ['components'] }],
    passes: [v2({ type: 17, components: many(39, () => shown('x')) })],
  },
  'components-v2-text-length': {
    fails: [
      {
        body: v2(shown('x'.repeat(2_000)), { type: 17, components: [shown('x'.repeat(2_001))] }),
        paths: ['components'],
      },
    ],
    passes: [v2(shown('x'.repeat(2_000)), { type: 17, components: [shown('x'.repeat(2_000))] })],
  },
  'action-row-contents': {
    fails: [
      { body: { components: [row()] }, paths: ['components.0.components'] },
      { body: { components: [row(...many(6, () => link()))] }, paths: ['components.0.components'] },
      {
        body: { components: [row(link(), { type: 3, custom_id: 's', options: [] })] },
        paths: ['components.0.components'],
      },
    ],
    passes: [
      { components: [row(...many(5, () => link()))] },
      { components: [row({ type: 3, custom_id: 's', options: [{ label: 'Monday', value: 'mon' }] })] },
    ],
  },
  'custom-ids-unique': {
    fails: [{ body: { components: [row(button()), row(button())] }, paths: ['components.1.components.0.custom_id'] }],
    passes: [{ components: [row(button(), button({ custom_id: 'other' }), link(), link())] }],
  },
  'component-ids-unique': {
    fails: [{ body: v2({ ...shown('a'), id: 7 }, { ...shown('b'), id: 7 }), paths: ['components.1.id'] }],
    passes: [v2({ ...shown('a'), id: 0 }, { ...shown('b'), id: 0 }, { ...shown('c'), id: 7 })],
  },
  'button-needs': {
    fails: [
      { body: withButton({ custom_id: undefined }), paths: ['components.0.components.0.custom_id'] },
      { body: withLink({ url: undefined }), paths: ['components.0.components.0.url'] },
    ],
    passes: [withButton({}), withLink({})],
  },
  'button-bars': {
    fails: [
      { body: withButton({ url: 'https://example.org' }), paths: ['components.0.components.0.url'] },
      { body: withLink({ custom_id: 'open' }), paths: ['components.0.components.0.custom_id'] },
      { body: withButton({ style: 6, sku_id: '1', custom_id: undefined }), paths: ['components.0.components.0.label'] },
    ],
    passes: [withButton({ url: null }), withLink({ emoji: { name: '🌧' } })],
  },
  'button-label-or-emoji': {
    fails: [{ body: withButton({ label: undefined }), paths: ['components.0.components.0.label'] }],
    passes: [withButton({ label: undefined, emoji: { name: '🌧' } }), withButton({})],
  },
  'link-button-url-scheme': {
    fails: [
      { body: withLink({ url: 'javascript:alert(1)' }), paths: ['components.0.components.0.url'] },
      { body: withLink({ url: 'example.org' }), paths: ['components.0.components.0.url'] },
    ],
    passes: [
      withLink({ url: 'https://example.org/#:~:text=rain%20fell' }),
      withLink({ url: 'discord://-/channels/1' }),
    ],
  },
};
