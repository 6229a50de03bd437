import type { Body } from '../../../src/rules/rule.ts';
import type { RuleExamples } from './example.ts';

const COMPONENTS_V2 = 32_768;

const v2 = (...components: readonly Body[]): Body => ({ flags: COMPONENTS_V2, components });
const file = (url: string): Body => ({ type: 13, file: { url } });
const gallery = (...urls: readonly string[]): Body => ({ type: 12, items: urls.map((url) => ({ media: { url } })) });
const section = (url: string): Body => ({
  type: 9,
  components: [{ type: 10, content: 'Map' }],
  accessory: { type: 11, media: { url } },
});
const sent = (...names: readonly string[]): Body[] => names.map((filename, id) => ({ id: String(id), filename }));
const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}.txt`);
const poll = (question: string, ...answers: readonly string[]): Body => ({
  poll: { question: { text: question }, answers: answers.map((text) => ({ poll_media: { text } })) },
});

export const UPLOAD_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'media-address': {
    fails: [
      {
        body: v2(gallery('https://example.org/a.png', 'ftp://example.org/b.png')),
        paths: ['components.0.items.1.media.url'],
      },
      { body: v2(section('map.png')), paths: ['components.0.accessory.media.url'] },
      { body: v2(gallery(`https://example.org/${'a'.repeat(2_048)}`)), paths: ['components.0.items.0.media.url'] },
    ],
    passes: [v2(gallery('https://example.org/a.png', 'attachment://b.png'), section('http://example.org/map.png'))],
  },
  'upload-count': {
    fails: [
      { body: { files: sent(...many(11)) }, paths: ['attachments'] },
      { body: { files: sent('a.txt'), kept: sent(...many(10)) }, paths: ['attachments'] },
    ],
    passes: [
      { files: sent(...many(10)) },
      { files: sent('a.txt'), kept: sent(...many(10)), attachments: [{ id: '0' }] },
    ],
  },
  'upload-described-is-sent': {
    fails: [
      { body: { attachments: [{ id: '0' }, { id: '1' }], files: sent('a.txt') }, paths: ['attachments.1'] },
      {
        body: { attachments: [{ id: '123' }], files: [], kept: [{ id: '122', filename: 'a.txt' }] },
        paths: ['attachments.0'],
      },
    ],
    passes: [
      { attachments: [{ id: 0 }, { id: '123' }], files: sent('a.txt'), kept: [{ id: '123', filename: 'b.txt' }] },
      { files: sent('a.txt') },
    ],
  },
  'upload-ids-unique': {
    fails: [{ body: { attachments: [{ id: 0 }, { id: '0' }], files: sent('a.txt') }, paths: ['attachments.1.id'] }],
    passes: [{ attachments: [{ id: '0' }, { id: '1' }], files: sent('a.txt', 'b.txt') }],
  },
  'upload-referenced-is-sent': {
    fails: [
      { body: { ...v2(file('attachment://a.txt')), files: sent('b.txt') }, paths: ['components.0.file.url'] },
      { body: { ...v2(gallery('attachment://a.png')), files: [] }, paths: ['components.0.items.0.media.url'] },
    ],
    passes: [
      { ...v2(file('attachment://a.txt')), files: sent('a.txt') },
      { ...v2(file('attachment://kota_tua.txt')), files: [], kept: sent('kota tua.txt') },
      { ...v2(gallery('https://example.org/a.png')), files: [] },
    ],
  },
  'poll-text-length': {
    fails: [
      { body: poll('', 'Yes'), paths: ['poll.question.text'] },
      { body: poll('When?', 'a'.repeat(56)), paths: ['poll.answers.0.poll_media.text'] },
      { body: poll('When?', ''), paths: ['poll.answers.0.poll_media.text'] },
    ],
    passes: [
      poll('w'.repeat(300), 'a'.repeat(55)),
      { poll: { question: { text: 'When?' }, answers: [{ poll_media: { emoji: { name: '🌧' } } }] } },
    ],
  },
};
