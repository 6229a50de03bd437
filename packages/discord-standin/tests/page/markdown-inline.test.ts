import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INLINE_EXAMPLES, parseInline } from '../../src/page/markdown/inline.ts';
import type { Inline } from '../../src/page/markdown/tree.ts';

const text = (value: string): Inline => ({ type: 'text', text: value });

/** All the text a reader sees, without what marks it. */
function plain(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? plain(node.children) : 'text' in node ? node.text : '')).join('');
}

describe('marks inside a line', () => {
  test.each<[string, readonly Inline[]]>([
    ['**fat**', [{ type: 'bold', children: [text('fat')] }]],
    ['*slanted*', [{ type: 'italic', children: [text('slanted')] }]],
    ['_slanted_', [{ type: 'italic', children: [text('slanted')] }]],
    ['__lined__', [{ type: 'underline', children: [text('lined')] }]],
    ['~~gone~~', [{ type: 'strike', children: [text('gone')] }]],
    ['||hidden||', [{ type: 'spoiler', children: [text('hidden')] }]],
    ['`a*b*`', [{ type: 'code', text: 'a*b*' }]],
    ['``a`b``', [{ type: 'code', text: 'a`b' }]],
    ['***both***', [{ type: 'bold', children: [{ type: 'italic', children: [text('both')] }] }]],
    ['**a *b* c**', [{ type: 'bold', children: [text('a '), { type: 'italic', children: [text('b')] }, text(' c')] }]],
  ])('GIVEN %s WHEN parsed THEN it is drawn so', (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });

  test.each([
    'snake_case_name',
    '2 * 3 * 4',
    '** open',
    'a `tick',
    '[label](mailto:x)',
    '<@name>',
    '<t:soon>',
    ':nosuch:',
    'a:b:c',
    '@someone',
    'gg/abc',
    'C:\\dir',
  ])('GIVEN %s WHEN parsed THEN it stays text', (source) => {
    expect(parseInline(source)).toEqual([text(source)]);
  });
});

describe('what would act if it were alive', () => {
  test.each<[string, Inline]>([
    ['<@123>', { type: 'mention', of: 'user', name: '123' }],
    ['<@!123>', { type: 'mention', of: 'user', name: '123' }],
    ['<@&123>', { type: 'mention', of: 'role', name: '123' }],
    ['<#123>', { type: 'mention', of: 'channel', name: '123' }],
    ['@everyone', { type: 'mention', of: 'everyone', name: 'everyone' }],
    ['</ask:123>', { type: 'mention', of: 'command', name: 'ask' }],
    ['<id:customize>', { type: 'mention', of: 'guide', name: 'customize' }],
    ['<t:1761004800:R>', { type: 'time', seconds: 1761004800, style: 'R' }],
    ['<t:1761004800>', { type: 'time', seconds: 1761004800, style: 'f' }],
    ['<:seal:123>', { type: 'emoji', name: 'seal', glyph: null }],
    ['<a:seal:123>', { type: 'emoji', name: 'seal', glyph: null }],
    [':fire:', { type: 'emoji', name: 'fire', glyph: '🔥' }],
    ['discord.gg/harbour', { type: 'invite', code: 'harbour' }],
    ['https://discord.com/invite/harbour', { type: 'invite', code: 'harbour' }],
  ])('GIVEN %s WHEN parsed THEN it is alive', (source, expected) => {
    expect(parseInline(`see ${source} there`)).toEqual([text('see '), expected, text(' there')]);
  });

  test('GIVEN a bare address at the end of a sentence WHEN parsed THEN the full stop is no part of it', () => {
    const href = 'https://example.org/a?b=(c)';
    expect(parseInline('https://example.org/a.')).toEqual([
      { type: 'link', href: 'https://example.org/a', masked: false, children: [text('https://example.org/a')] },
      text('.'),
    ]);
    expect(parseInline(`[minutes](${href})`)).toEqual([
      { type: 'link', href, masked: true, children: [text('minutes')] },
    ]);
  });

  test.each(INLINE_EXAMPLES.slice(1))('GIVEN %s WHEN each of its signs is escaped THEN it is text', (example) => {
    const escaped = example.replaceAll(/[^0-9A-Za-z\s]/gu, '\\$&');
    expect(parseInline(escaped)).toEqual([text(example)]);
  });
});

describe('any text', () => {
  test('GIVEN any string WHEN parsed THEN nothing throws and every letter is still there', () => {
    const marked = fc.array(
      fc.constantFrom('*', '_', '~~', '||', '`', '[', '](https://a.b)', 'word', ' ', '\n', '<@1>', '\\'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          marked.map((parts) => parts.join('')),
          fc.string(),
        ),
        (source) => {
          const letters = (value: string) => value.replaceAll('(https://a.b)', '').match(/word/gu) ?? [];
          expect(letters(plain(parseInline(source)))).toEqual(letters(source));
        },
      ),
    );
  });

  test('GIVEN 4,000 characters of opened marks WHEN parsed THEN it takes under a second', () => {
    // The slowest of several tries is the machine's, the fastest is the code's.
    const tries = Array.from({ length: 3 }, () => {
      const started = performance.now();
      for (const sign of ['*', '_', '**a ', '[', '||a', '`', '[a](', '<t:', '*a **'])
        parseInline(sign.repeat(4000 / sign.length));
      return performance.now() - started;
    });
    expect(Math.min(...tries)).toBeLessThan(1000);
  });
});
