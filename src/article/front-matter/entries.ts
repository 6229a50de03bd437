/** The lines between the fences become keys with values, whatever state the YAML is in. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';

/**
 * What a key says, as plain data: text as it stands in the file, no numbers, no dates, nothing that refers to something
 * else.
 */
export type Value =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly Value[] }
  | { readonly type: 'pairs'; readonly pairs: readonly Pair[] }
  /** Nothing, `~` or `null`. */
  | { readonly type: 'empty' }
  /** Cannot be read, or refers to what is no text. */
  | { readonly type: 'broken' };

export interface Pair {
  readonly key: string;
  readonly value: Value;
}

export interface Entry extends Pair {
  /** 1-based, from the line below the opening fence. */
  readonly line: number;
}

export interface Entries {
  /** In order; a key may stand more than once. */
  readonly entries: readonly Entry[];
  /** Lines of words that belong to no key, 1-based. */
  readonly strays: readonly number[];
}

/**
 * The parser calls itself at each level, and a pattern that it compiles near the end of the stack ends the whole
 * process instead of throwing. An opening bracket, or a column before a line's first word, is at most one level.
 */
const LEVELS_MAX = 200;

/** Text whatever YAML says. */
const PLAIN = /^(?!null$)\p{L}[\p{L}\p{N} ,.]*$/iu;

const EMPTY: Value = { type: 'empty' };
const BROKEN: Value = { type: 'broken' };

/**
 * Reads keys and values (YAML 1.2 core schema). Where the whole is not valid YAML, each key is read with its own lines
 * alone, and one that fits on a line is the text behind its first colon. Gives `null` where there is no mapping. Never
 * throws; takes up to a tenth of a second for 16,384 characters.
 */
export function readEntries(yaml: string): Entries | null {
  const lines = new LineCounter();
  const document = parseShallow(yaml, lines);
  if (document === null) return readLines(yaml);
  if (document.contents === null) return { entries: [], strays: [] };
  if (!isMap(document.contents)) return null;
  const anchors = new Map<string, Value>();
  const entries = document.contents.items.map(({ key, value }) => ({
    key: keyText(key),
    value: readNode(value, anchors),
    line: lines.linePos(startOf(key)).line,
  }));
  return { entries, strays: [] };
}

/** `null` for what is not valid, or nested too deeply to be tried. */
function parseShallow(yaml: string, lineCounter?: LineCounter): Document | null {
  if (!isShallow(yaml)) return null;
  try {
    const options = {
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: false,
      ...(lineCounter && { lineCounter }),
    } as const;
    const document = parseDocument(yaml, options);
    return document.errors.length > 0 ? null : document;
  } catch {
    return null;
  }
}

function isShallow(yaml: string): boolean {
  const brackets = yaml.split(/[[{]/).length - 1;
  if (brackets > LEVELS_MAX) return false;
  return yaml.split('\n').every((line) => line.search(/[^\s\-?:]|$/) <= LEVELS_MAX);
}

/** @param anchors texts that were named so far, for aliases; others are not followed, so that nothing grows */
function readNode(node: unknown, anchors: Map<string, Value>): Value {
  if (node === null || node === undefined) return EMPTY;
  if (isAlias(node)) return anchors.get(node.source) ?? BROKEN;
  if (isScalar(node)) {
    const value = readScalar(node);
    if (node.anchor !== undefined) anchors.set(node.anchor, value);
    return value;
  }
  if (isSeq(node)) return { type: 'list', items: node.items.map((item) => readNode(item, anchors)) };
  if (!isMap(node)) return BROKEN;
  const pairs = node.items.map(({ key, value }) => ({ key: keyText(key), value: readNode(value, anchors) }));
  return { type: 'pairs', pairs };
}

function readScalar({ value, source }: Scalar): Value {
  if (value === null) return EMPTY;
  return { type: 'text', text: typeof value === 'string' ? value : (source ?? String(value)) };
}

function keyText(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : '?';
}

function startOf(key: unknown): number {
  return isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? (key.range?.[0] ?? 0) : 0;
}

/** A key and all lines that belong to it. */
interface Block {
  readonly key: string;
  readonly rest: string;
  readonly line: number;
  readonly below: string[];
}

function readLines(yaml: string): Entries | null {
  const blocks: Block[] = [];
  const strays: number[] = [];
  yaml.split('\n').forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '' || text.startsWith('#')) return;
    const own = splitKey(text);
    const last = blocks.at(-1);
    if (own !== null) blocks.push({ ...own, line, below: [] });
    else if (last !== undefined && /^(?:[ \t]|-(?:[ \t]|$))/.test(text)) last.below.push(text);
    else if (/[\p{L}\p{N}]/u.test(text)) strays.push(line);
  });
  if (blocks.length === 0) return null;
  return { entries: blocks.map(readBlock), strays };
}

/** The key before the first colon that white space or the line's end follows; `null` where the line opens none. */
function splitKey(line: string): { key: string; rest: string } | null {
  if (/^[\s\-?&*!|>%@`[\]{},:]/.test(line)) return null;
  for (let at = line.indexOf(':'); at !== -1; at = line.indexOf(':', at + 1)) {
    if (!/^(?:[ \t]|$)/.test(line.slice(at + 1, at + 2))) continue;
    const key = line
      .slice(0, at)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    return { key, rest: line.slice(at + 1).trim() };
  }
  return null;
}

function readBlock({ key, rest, line, below }: Block): Entry {
  return { key, line, value: readAlone(rest, below) };
}

function readAlone(rest: string, below: readonly string[]): Value {
  if (rest === '' && below.length === 0) return EMPTY;
  if (below.length === 0 && PLAIN.test(rest)) return { type: 'text', text: rest };
  const document = parseShallow([`_: ${rest}`, ...below].join('\n'));
  const item = document !== null && isMap(document.contents) ? document.contents.items[0] : undefined;
  if (item !== undefined) return readNode(item.value, new Map());
  return below.length === 0 ? { type: 'text', text: rest } : BROKEN;
}
