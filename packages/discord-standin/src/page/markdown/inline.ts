import { EMOJI_BY_NAME } from './emoji.ts';
import { type Inline, type Mentioned, TIME_STYLES, type TimeStyle } from './tree.ts';

/** Deeper nesting is left as text; Discord itself stops at a similar depth. */
const DEPTH_MAX = 12;

type Match = readonly (string | undefined)[];

interface Rule {
  /** A text this rule is for. */
  readonly example: string;
  /** Sticky: matches at the place looked at, or not at all. */
  readonly pattern: RegExp;
  /** The nodes, or `null` where the text only looked like one. */
  readonly build: (match: Match, depth: number) => readonly Inline[] | null;
}

/** In the order in which Discord tries them; the first that matches wins. */
const RULES: readonly Rule[] = [
  { example: '\\*', pattern: /\\([^0-9A-Za-z\s])/y, build: ([, char = '']) => text(char) },
  {
    example: '`code`',
    pattern: /(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y,
    build: ([, , code = '']) => [{ type: 'code', text: code }],
  },
  {
    example: '[minutes](https://example.org "title")',
    pattern:
      /\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\(\s*<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+"[^"]*")?\s*\)/y,
    build: ([, label = '', href = ''], depth) => link(href, parseAt(label, depth + 1), true),
  },
  { example: '<https://example.org>', pattern: /<(https?:\/\/[^\s<>]+)>/y, build: ([, href = '']) => link(href) },
  {
    example: 'discord.gg/abc',
    pattern: /(?:https?:\/\/)?(?:www\.)?(?:discord\.gg|discord(?:app)?\.com\/invite)\/([\w-]{2,32})/iy,
    build: ([, code = '']) => [{ type: 'invite', code }],
  },
  {
    example: 'https://example.org/a?b',
    pattern: /https?:\/\/[^\s<]*[^\s<.,:;"')\]]/y,
    build: ([href = '']) => link(href),
  },
  { example: '<@123>', pattern: /<@!?(\d+)>/y, build: ([, id = '']) => mention('user', id) },
  { example: '<@&123>', pattern: /<@&(\d+)>/y, build: ([, id = '']) => mention('role', id) },
  { example: '<#123>', pattern: /<#(\d+)>/y, build: ([, id = '']) => mention('channel', id) },
  { example: '</ask:123>', pattern: /<\/([\w -]{1,98}):\d+>/y, build: ([, name = '']) => mention('command', name) },
  {
    example: '<id:customize>',
    pattern: /<id:(home|browse|customize|guide|linked-roles(?::\d+)?)>/y,
    build: ([, name = '']) => mention('guide', name),
  },
  { example: '@everyone', pattern: /@(everyone|here)\b/y, build: ([, name = '']) => mention('everyone', name) },
  {
    example: '<t:1761004800:R>',
    pattern: /<t:(-?\d{1,13})(?::([a-zA-Z]))?>/y,
    build: ([, s, style]) => time(s, style),
  },
  {
    example: '<:name:123>',
    pattern: /<a?:(\w{2,32}):\d+>/y,
    build: ([, name = '']) => [{ type: 'emoji', name, glyph: null }],
  },
  { example: ':fire:', pattern: /:([\w+-]{1,32}):/y, build: ([, name = '']) => emoji(name) },
  { example: '**bold**', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, build: around('bold') },
  { example: '__underline__', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, build: around('underline') },
  {
    example: '*italic*',
    pattern: /\*(?![\s*])((?:\*\*|\\[\s\S]|[^*\\])*?(?:\*\*|\\[\s\S]|[^\s*\\]))\*(?!\*)/y,
    build: around('italic'),
  },
  { example: '_italic_', pattern: /(?<!\w)_((?:__|\\[\s\S]|[^\\_])+)_(?!\w)/y, build: around('italic') },
  { example: '~~strike~~', pattern: /~~([\s\S]+?)~~(?!_)/y, build: around('strike') },
  { example: '||spoiler||', pattern: /\|\|([\s\S]+?)\|\|/y, build: around('spoiler') },
];

/** The characters, and starts of words, at which any rule can begin. */
const START = /[\\`[<@:*_~|]|https?:\/\/|(?:www\.)?discord(?:app)?\.(?:gg|com)/giu;

/** Parses one run of text (no headings, quotes or lists) as Discord draws it. Never throws. */
export function parseInline(source: string): readonly Inline[] {
  return parseAt(source, 0);
}

/** Every rule's example, for those who want to see that each one is alive. */
export const INLINE_EXAMPLES: readonly string[] = RULES.map(({ example }) => example);

function parseAt(source: string, depth: number): readonly Inline[] {
  if (depth > DEPTH_MAX) return text(source);
  const nodes: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < source.length) {
    START.lastIndex = at;
    const start = START.exec(source)?.index;
    if (start === undefined) break;
    const found = matchRule(source, start, depth);
    if (found === null) {
      at = start + 1;
      continue;
    }
    nodes.push(...text(source.slice(plainFrom, start)), ...found.nodes);
    at = found.end;
    plainFrom = at;
  }
  return mergeText([...nodes, ...text(source.slice(plainFrom))]);
}

function matchRule(source: string, at: number, depth: number): { nodes: readonly Inline[]; end: number } | null {
  for (const { pattern, build } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) continue;
    const end = pattern.lastIndex;
    const nodes = build(match, depth);
    if (nodes !== null) return { nodes, end };
  }
  return null;
}

function text(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', text: value }];
}

function mergeText(nodes: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { type: 'text', text: last.text + node.text };
    else merged.push(node);
  }
  return merged;
}

function around(type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'): Rule['build'] {
  return ([, inner = ''], depth) => [{ type, children: parseAt(inner, depth + 1) }];
}

function link(href: string, children: readonly Inline[] = text(href), masked = false): readonly Inline[] | null {
  return URL.canParse(href) ? [{ type: 'link', href, masked, children }] : null;
}

function mention(of: Mentioned, name: string): readonly Inline[] {
  return [{ type: 'mention', of, name }];
}

function time(seconds: string | undefined, style = 'f'): readonly Inline[] | null {
  const value = Number(seconds);
  if (!isTimeStyle(style) || Math.abs(value) > 8_640_000_000_000) return null;
  return [{ type: 'time', seconds: value, style }];
}

function isTimeStyle(style: string): style is TimeStyle {
  return (TIME_STYLES as readonly string[]).includes(style);
}

function emoji(name: string): readonly Inline[] | null {
  const glyph = EMOJI_BY_NAME.get(name);
  return glyph === undefined ? null : [{ type: 'emoji', name, glyph }];
}
