/** Lines become paragraphs, headings and list items. */
import type { DraftBlock, DraftMark } from '../joined.ts';
import { joinLines } from './hyphens.ts';
import type { Line } from './lines.ts';

export interface PageLine extends Line {
  /** 1-based. */
  readonly page: number;
}

/** What most lines look like. */
export interface Look {
  readonly size: number;
  readonly font: string;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** A gap of so many usual ones begins a paragraph. */
const GAP = 1.3;
/** Letters that differ by so much are of another paragraph. */
const SIZE_CHANGE = 0.12;
/** A first line that is set in by so many heights of its letters begins a paragraph. */
const INDENT = 0.8;
/** A line that ends so much of the column's width before its edge ends a paragraph, a sentence's end being there. */
const SHORT_AFTER_SENTENCE = 0.12;
const SHORT = 0.35;
const HEADING_LARGER = 1.12;
const HEADING_MAX_LENGTH = 120;
const HEADING_MAX_LINES = 4;

const SENTENCE_END = /[.!?…:;]["'”’)\]]*$/u;
/** `• satu`, `- dua`, `1. tiga`, `a) empat`, `(5) lima`. */
const ITEM = /^(?:[•◦▪‣●○·–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/;
/** `LENA MOOR:`, `Ketua:`, `Lena Moor (Ketua): `, `Q.`, `Q: `. */
const LABEL = /^(?:\p{Lu}[\p{L}\p{M}.’'()-]*(?: [\p{L}\p{M}.’'()&,-]+){0,6} ?:(?:\s|$)|[QA][.:]\s)/u;
const LABEL_MAX_LENGTH = 60;

/** Paragraphs of lines in reading order; each page begins with a mark. */
export function paragraphsOf(lines: readonly PageLine[], look: Look, words: ReadonlySet<string>): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const labels = labelsOf(lines);
  let group: PageLine[] = [];
  let marked = 0;
  const close = () => {
    if (group.length === 0) return;
    const block = blockOf(group, look, words, marked);
    if (block.text !== '') {
      blocks.push(block);
      marked = group.at(-1)?.page ?? marked;
    }
    group = [];
  };
  for (const line of lines) {
    const before = group.at(-1);
    if (before !== undefined && beginsAfter(before, line, group, look, labels)) close();
    group.push(line);
  }
  close();
  return blocks;
}

function beginsAfter(
  before: PageLine,
  line: PageLine,
  group: readonly PageLine[],
  look: Look,
  labels: ReadonlyMap<string, number>,
): boolean {
  if (line.isRow || before.isRow) return true;
  if (Math.abs(line.size - before.size) > before.size * SIZE_CHANGE) return true;
  if (ITEM.test(line.text)) return true;
  const label = labelOf(line.text);
  if (label !== null && (SENTENCE_END.test(before.text) || isSpeaker(label, labels))) return true;
  if (isHeading(group, look) !== isHeading([line], look) && line.font !== before.font) return true;
  const continues = !SENTENCE_END.test(before.text) && !isShort(before, SHORT);
  if (line.page !== before.page || line.y < before.y) return !continues || isIndented(line, group);
  if (line.y - before.y > look.leading * (line.size / look.size) * GAP) return true;
  return isIndented(line, group) || endsShort(before, line);
}

function isMarked(text: string): boolean {
  return ITEM.test(text) || labelOf(text) !== null;
}

function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[0] ?? '';
  return label === '' || label.length > LABEL_MAX_LENGTH ? null : label.trim();
}

/** `Catatan: …` may stand at the start of any line; a label in capitals, or one that recurs, is a speaker's. */
function isSpeaker(label: string, labels: ReadonlyMap<string, number>): boolean {
  return label === label.toUpperCase() || (labels.get(label) ?? 0) > 1;
}

function labelsOf(lines: readonly PageLine[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const { text } of lines) {
    const label = labelOf(text);
    if (label !== null) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return labels;
}

/** Whether a line is set in from the one before; in a list, and below a hanging first line, all but the first are. */
function isIndented(line: PageLine, group: readonly PageLine[]): boolean {
  const before = group.at(-1);
  if (before === undefined || isMarked(group[0]?.text ?? '')) return false;
  const edge = line.column.left === before.column.left ? before.x : line.column.left;
  return line.x - edge > line.size * INDENT && line.x - line.column.left < (line.column.right - line.column.left) / 2;
}

/** Whether a line ends although the next word would have fitted behind it. */
function endsShort(before: PageLine, line: PageLine): boolean {
  if (!fitsBehind(before, line)) return false;
  if (isShort(before, SHORT)) return SENTENCE_END.test(before.text) || /^[\p{Lu}\p{N}“"‘(]/u.test(line.text);
  return isShort(before, SHORT_AFTER_SENTENCE) && SENTENCE_END.test(before.text);
}

/** Whether a line's first word and a space have room behind the line before, as wide as its letters are on average. */
function fitsBehind(before: PageLine, { x, right, text }: PageLine): boolean {
  const [first = ''] = text.split(' ', 1);
  const letter = (right - x) / Math.max(1, text.length);
  return before.column.right - before.right > letter * (first.length + 1);
}

function isShort({ right, column }: PageLine, share: number): boolean {
  return column.right - right > (column.right - column.left) * share;
}

function isHeading(group: readonly PageLine[], look: Look): boolean {
  if (group.length > HEADING_MAX_LINES) return false;
  const text = group.map((line) => line.text).join(' ');
  if (text.length > HEADING_MAX_LENGTH || /[.,;:]$/.test(text)) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return false;
  const isLarger = group.every(({ size }) => size >= look.size * HEADING_LARGER);
  return isLarger || group.every(({ font, size }) => font !== look.font && size >= look.size * 0.95);
}

function blockOf(group: readonly PageLine[], look: Look, words: ReadonlySet<string>, marked: number): DraftBlock {
  const marks: DraftMark[] = [];
  const parts: string[] = [];
  let length = 0;
  let page = marked;
  for (const line of group) {
    const before = parts.pop();
    if (before !== undefined) {
      const joined = joinLines(before, line.text, words);
      const head = joined.slice(0, joined.length - line.text.length);
      parts.push(head);
      length += head.length;
    }
    if (line.page !== page) marks.push({ at: length, page: line.page });
    parts.push(line.text);
    page = line.page;
  }
  const text = parts.join('');
  if (group.some(({ isRow }) => isRow)) return { kind: 'row', text, marks };
  const item = ITEM.exec(text)?.[0].length ?? 0;
  if (item > 0 && !isHeading(group, look)) {
    const own = marks.map((mark) => ({ ...mark, at: Math.max(0, mark.at - item) }));
    return { kind: 'item', text: text.slice(item), marks: own };
  }
  return { kind: isHeading(group, look) ? 'heading' : 'paragraph', text, marks };
}
