import { h } from '../dom.ts';
import { parseMarkdown } from './blocks.ts';
import { formatTime } from './time.ts';
import type { Block, Inline, Mentioned } from './tree.ts';

const INLINE_TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;
const HEADING_TAGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

const MENTION_SIGNS: Readonly<Record<Mentioned, string>> = {
  user: '@',
  role: '@',
  everyone: '@',
  channel: '#',
  command: '/',
  guide: '#',
};

/** What a text is drawn with. */
export interface Reading {
  readonly locale: string;
  /** What a spoiler is called to those who cannot see it. */
  readonly spoiler: string;
  /** The name of a person, role or channel by its id, where it is known. */
  readonly nameOf: (id: string) => string | null;
}

/** A text in Discord's markdown as an element; text becomes text nodes only. */
export function renderMarkdown(source: string, reading: Reading): HTMLElement {
  return h('div', { class: 'markdown' }, ...renderBlocks(parseMarkdown(source), reading));
}

function renderBlocks(blocks: readonly Block[], reading: Reading): Node[] {
  return blocks.map((block) => renderBlock(block, reading));
}

function renderBlock(block: Block, reading: Reading): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, ...renderInlines(block.children, reading));
    case 'heading':
      return h(HEADING_TAGS[block.level], { class: `h${block.level}` }, ...renderInlines(block.children, reading));
    case 'subtext':
      return h('p', { class: 'subtext' }, ...renderInlines(block.children, reading));
    case 'quote':
      return h('blockquote', {}, ...renderBlocks(block.children, reading));
    case 'list': {
      const items = block.items.map((item) => h('li', {}, ...renderBlocks(item, reading)));
      return block.start === null ? h('ul', {}, ...items) : h('ol', { start: block.start }, ...items);
    }
    case 'code-block':
      return h('pre', {}, h('code', {}, block.text));
  }
}

function renderInlines(nodes: readonly Inline[], reading: Reading): Node[] {
  return nodes.map((node) => renderInline(node, reading));
}

function renderInline(node: Inline, reading: Reading): Node {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return h('code', {}, node.text);
    case 'link':
      return h(
        'a',
        { href: node.href, target: '_blank', rel: 'noopener noreferrer', title: node.masked ? node.href : null },
        ...renderInlines(node.children, reading),
      );
    case 'invite':
      return h('span', { class: 'invite' }, `discord.gg/${node.code}`);
    case 'mention':
      return h('span', { class: 'mention' }, MENTION_SIGNS[node.of] + mentionedName(node.of, node.name, reading));
    case 'time': {
      const full = formatTime(node.seconds, 'F', reading.locale, Date.now());
      const shown = formatTime(node.seconds, node.style, reading.locale, Date.now());
      return h('time', { datetime: new Date(node.seconds * 1000).toISOString(), title: full }, shown);
    }
    case 'emoji':
      return h('span', { class: 'emoji', role: 'img', 'aria-label': `:${node.name}:` }, node.glyph ?? `:${node.name}:`);
    case 'spoiler':
      return renderSpoiler(node.children, reading);
    default:
      return h(INLINE_TAGS[node.type], {}, ...renderInlines(node.children, reading));
  }
}

function renderSpoiler(children: readonly Inline[], reading: Reading): HTMLElement {
  const inner = h('span', {}, ...renderInlines(children, reading));
  inner.inert = true;
  const open = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    spoiler.replaceWith(h('span', { class: 'spoiler open' }, ...inner.childNodes));
  };
  const spoiler = h(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': reading.spoiler, onclick: open, onkeydown: open },
    inner,
  );
  return spoiler;
}

function mentionedName(of: Mentioned, name: string, reading: Reading): string {
  if (of === 'user' || of === 'role' || of === 'channel') return reading.nameOf(name) ?? `unknown-${of}`;
  return name;
}
