import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/page/markdown/blocks.ts';
import type { Block, Inline } from '../../src/page/markdown/tree.ts';

const text = (value: string): readonly Inline[] => [{ type: 'text', text: value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', children: text(value) });

describe('blocks', () => {
  test.each<[string, readonly Block[]]>([
    ['one\ntwo', [paragraph('one\ntwo')]],
    ['# Title', [{ type: 'heading', level: 1, children: text('Title') }]],
    ['### Title\nbody', [{ type: 'heading', level: 3, children: text('Title') }, paragraph('body')]],
    ['-# small', [{ type: 'subtext', children: text('small') }]],
    ['> one\n> two\nthree', [{ type: 'quote', children: [paragraph('one\ntwo')] }, paragraph('three')]],
    ['a\n>>> b\nc', [paragraph('a'), { type: 'quote', children: [paragraph('b\nc')] }]],
    ['> # Title', [{ type: 'quote', children: [{ type: 'heading', level: 1, children: text('Title') }] }]],
    ['> > twice', [{ type: 'quote', children: [paragraph('> twice')] }]],
    ['3. c\n4. d', [{ type: 'list', start: 3, items: [[paragraph('c')], [paragraph('d')]] }]],
    [
      '- a\n  - b\n- c',
      [
        {
          type: 'list',
          start: null,
          items: [[paragraph('a'), { type: 'list', start: null, items: [[paragraph('b')]] }], [paragraph('c')]],
        },
      ],
    ],
    ['```ts\nlet *a*\n```', [{ type: 'code-block', language: 'ts', text: 'let *a*' }]],
    ['a\n```b```\nc', [paragraph('a'), { type: 'code-block', language: null, text: 'b' }, paragraph('c')]],
  ])('GIVEN %j WHEN parsed THEN it is drawn so', (source, expected) => {
    expect(parseMarkdown(source)).toEqual(expected);
  });

  test.each([
    '#Title',
    '#### Title',
    '-#small',
    '>quoted',
    'a > b',
    '\\# Title',
    '\\> quoted',
    '\\-# small',
    '\\- item',
    '1\\. item',
    '-',
    'x - y',
  ])('GIVEN %j WHEN parsed THEN it is a plain paragraph', (source) => {
    expect(parseMarkdown(source)).toEqual([paragraph(source.replaceAll('\\', ''))]);
  });

  test('GIVEN any lines WHEN parsed THEN nothing throws and every word is still there', () => {
    const line = fc.tuple(
      fc.constantFrom('', '# ', '-# ', '> ', '>>> ', '- ', '  - ', '12. ', '```', '```js'),
      fc.constantFrom('word', 'word word', ''),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const source = lines.map((parts) => parts.join('')).join('\n');
        const count = (value: string) => value.match(/word/gu)?.length ?? 0;
        const language = /```js\w*\n/u.test(source);
        fc.pre(!language && !source.includes('```jsword'));
        expect(count(JSON.stringify(parseMarkdown(source)))).toBe(count(source));
      }),
    );
  });
});
