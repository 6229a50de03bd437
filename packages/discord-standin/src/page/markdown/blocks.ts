import { parseInline } from './inline.ts';
import type { Block } from './tree.ts';

const LIST_DEPTH_MAX = 11;
const FENCE = /(?<!\\)```(?:([\w+#.-]+)\n)?\n*([^\n`][\s\S]*?)\n*```/gu;
const HEADING = /^(#{1,3}) +(\S.*)$/u;
const SUBTEXT = /^-# +(\S.*)$/u;
const QUOTE = /^ *>(?!>>) (.*)$/u;
const QUOTE_REST = /^ *>>> /u;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/u;

/**
 * Parses a message's text as Discord draws it: headings, `-#`, quotes, lists and code blocks by line, the rest as
 * paragraphs that keep their line ends. Never throws.
 */
export function parseMarkdown(source: string): readonly Block[] {
  return parseBlocks(source, { inQuote: false });
}

interface Where {
  /** A quote inside a quote is text. */
  readonly inQuote: boolean;
}

function parseBlocks(source: string, where: Where): readonly Block[] {
  const rest = where.inQuote ? -1 : findQuoteRest(source);
  if (rest >= 0) {
    const quoted = source.slice(rest).replace(QUOTE_REST, '');
    const before = source.slice(0, Math.max(0, rest - 1));
    return [...parseFences(before, where), { type: 'quote', children: parseBlocks(quoted, { inQuote: true }) }];
  }
  return parseFences(source, where);
}

/** Where the line begins from which all is quoted (`>>> `); -1 where there is none. */
function findQuoteRest(source: string): number {
  const match = /^ *>>> /mu.exec(source);
  return match?.index ?? -1;
}

function parseFences(source: string, where: Where): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const match of source.matchAll(FENCE)) {
    blocks.push(...parseLines(source.slice(from, match.index).replace(/\n$/u, ''), where));
    blocks.push({ type: 'code-block', language: match[1] ?? null, text: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  const last = from === 0 ? source : source.slice(from).replace(/^\n/u, '');
  return [...blocks, ...parseLines(last, where)];
}

function parseLines(source: string, where: Where): readonly Block[] {
  if (source === '') return [];
  const lines = source.split('\n');
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', children: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = parseSpecial(lines, at, where);
    if (found === null) {
      paragraph.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    endParagraph();
    blocks.push(found.block);
    at = found.next;
  }
  endParagraph();
  return blocks;
}

interface Found {
  readonly block: Block;
  /** The first line after it. */
  readonly next: number;
}

function parseSpecial(lines: readonly string[], at: number, where: Where): Found | null {
  const line = lines[at] ?? '';
  const [, marks, title] = HEADING.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) {
    const level = marks.length as 1 | 2 | 3;
    return { block: { type: 'heading', level, children: parseInline(title) }, next: at + 1 };
  }
  const small = SUBTEXT.exec(line)?.[1];
  if (small !== undefined) return { block: { type: 'subtext', children: parseInline(small) }, next: at + 1 };
  if (!where.inQuote && QUOTE.test(line)) return parseQuote(lines, at);
  if (ITEM.test(line)) return parseList(lines, at, 1);
  return null;
}

function parseQuote(lines: readonly string[], at: number): Found {
  const quoted: string[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const inner = QUOTE.exec(lines[next] ?? '')?.[1];
    if (inner === undefined) break;
    quoted.push(inner);
  }
  return { block: { type: 'quote', children: parseBlocks(quoted.join('\n'), { inQuote: true }) }, next };
}

function parseList(lines: readonly string[], at: number, depth: number): Found {
  const [, indent = '', mark = '-'] = ITEM.exec(lines[at] ?? '') ?? [];
  const items: Block[][] = [];
  let next = at;
  while (next < lines.length) {
    const [, ownIndent, , content] = ITEM.exec(lines[next] ?? '') ?? [];
    if (ownIndent === undefined || content === undefined || ownIndent.length < indent.length) break;
    const item = items.at(-1);
    if (item !== undefined && ownIndent.length > indent.length && depth < LIST_DEPTH_MAX) {
      const inner = parseList(lines, next, depth + 1);
      item.push(inner.block);
      next = inner.next;
      continue;
    }
    items.push([{ type: 'paragraph', children: parseInline(content) }]);
    next += 1;
  }
  const start = mark.endsWith('.') ? Number.parseInt(mark, 10) : null;
  return { block: { type: 'list', start, items }, next };
}
