/** A body as lines: what a line begins with (a list mark, a heading's hashes) is set apart from its words. */
import type { Span } from '../../language/types.ts';
import type { FormatBlock } from '../formats/types.ts';
import { trim } from '../trim.ts';

export type LineKind = 'text' | 'heading' | 'item' | 'row' | 'rule' | 'furniture';

/** The words of a line; `start` is behind the mark it begins with. Never empty, but for a rule. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** Where the line itself begins, its mark and white space included. */
  readonly lineStart: number;
  /** Whether an empty line, or another paragraph of the format, ends before it. */
  readonly afterBlank: boolean;
  /** Characters of the number that it begins with as an item: `1. `. */
  readonly numberLength: number;
  /** White space before its mark, in characters. */
  readonly indent: number;
  /** Whether it is one of several lines below each other that have the form `Place: the boathouse`. */
  readonly isField: boolean;
  /** Whether somebody else speaks from here on, whom nothing names. */
  readonly isChange: boolean;
  /** The speaker's label that the format marks at its start. */
  readonly label: Span | null;
}

/** So much of a line tells what it is. UTF-16 code units. */
export const OPENING_MAX_LENGTH = 400;

const HEADING = /^\s{0,3}#{1,6}\s+(?=\S)/;
const ITEM = /^\s*(?:>\s?)*(?:[-*+•●◦▪‣⁃–]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)/u;
const BULLET = /^\s*(?:>\s?)*[-*+•●◦▪‣⁃–]\s+(?=\S)/u;
/** Several items on one line are told apart as sentences. */
const INLINE_LIST = /[•⁃].*\S.*[•⁃]/u;
const NUMBER = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;
const CHECKBOX = /^\[[ xX]\]\s+/;
const QUOTED = /^\s*>\s+(?=\S)/;
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$|^\s*(?:\|\s*)?(?::?-{3,}:?\s*\|\s*)+:?-*:?\s*$|^```/;

const WORD = /^\p{L}[^.)]/u;
const PLAIN = { kind: 'text', length: 0 } as const;

/** Cuts a body into its lines, in order. Linear in its length. */
export function readLines(body: string, blocks: readonly FormatBlock[] | null): Line[] {
  const lines = blocks === null ? textLines(body) : blocks.flatMap((block) => blockLines(body, block));
  return markFields(body, blocks === null ? markRunning(body, lines) : lines);
}

/** `Page 1 of 3`, `Halaman 2`, `- 4 -`. */
const PAGE_NUMBER = /^(?:(?:page|halaman|hal\.?)\s*\d{1,4}(?:\s*(?:of|dari|\/)\s*\d{1,4})?|[-–]\s?\d{1,4}\s?[-–])$/iu;
const PAGE_NUMBER_MAX_LENGTH = 24;

/** Beside the numbers of pages a line that stands beside another one too is the header or footer of the pages. */
function markRunning(body: string, lines: readonly Line[]): Line[] {
  const textOf = ({ start, end }: Line) => body.slice(start, end);
  const isNumber = lines.map(
    (line) => line.end - line.start <= PAGE_NUMBER_MAX_LENGTH && PAGE_NUMBER.test(textOf(line)),
  );
  if (!isNumber.includes(true)) return [...lines];
  const isBeside = (at: number) => isNumber[at - 1] === true || isNumber[at + 1] === true;
  const beside = new Map<string, number>();
  for (const [at, line] of lines.entries())
    if (isBeside(at)) beside.set(textOf(line), (beside.get(textOf(line)) ?? 0) + 1);
  return lines.map((line, at) =>
    isNumber[at] === true || (isBeside(at) && (beside.get(textOf(line)) ?? 0) > 1)
      ? { ...line, kind: 'furniture' }
      : line,
  );
}

/** `Place: the boathouse`, `Waktu : 19.00`. */
const FIELD = /^[*_]{0,3}\p{Lu}[\p{L} ./()-]{1,28}[*_]{0,3}\s*:/u;

/** The colon of a field stands within so many characters. */
const FIELD_WITHIN = 48;

function isFieldLine(opening: string): boolean {
  return opening.includes(':') && FIELD.test(opening);
}

/** Lines of fields that stand below each other without a blank line are not one sentence. */
function markFields(body: string, lines: readonly Line[]): Line[] {
  const isField = lines.map(
    ({ kind, start, end }) => kind === 'text' && isFieldLine(body.slice(start, Math.min(end, start + FIELD_WITHIN))),
  );
  return lines.map((line, at) => {
    const isBelow = isField[at - 1] === true && !line.afterBlank;
    return isField[at] === true && isBelow ? { ...line, isField: true } : line;
  });
}

function textLines(body: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let start = 0; start <= body.length; ) {
    const next = body.indexOf('\n', start);
    const lineEnd = next < 0 ? body.length : next;
    const { start: first, end } = trim(body, start, lineEnd);
    if (first === end) blank = true;
    else {
      const { kind, length } =
        first === start && beginsWithWord(body, start) ? PLAIN : markOf(body.slice(start, lineEnd));
      const from = kind === 'rule' ? end : trim(body, start + length, end).start;
      const numberLength = kind === 'item' && length === 0 ? numberOf(body.slice(from, from + NUMBER_MAX_LENGTH)) : 0;
      const line: Line = {
        start: from,
        end,
        kind,
        lineStart: start,
        afterBlank: blank,
        numberLength,
        indent: first - start,
        isField: false,
        isChange: false,
        label: null,
      };
      if (kind === 'text' && FIRST_QUESTION.test(body.slice(from, from + 3))) lines.push(...atQuestions(body, line));
      else if (kind === 'rule' || from < end) lines.push(line);
      blank = false;
    }
    start = lineEnd + 1;
  }
  return lines;
}

/** Most lines begin with a letter, and not with `a.` or `b)`. */
function beginsWithWord(body: string, start: number): boolean {
  const code = body.charCodeAt(start) | 0x20;
  const next = body.charAt(start + 1);
  return code >= 0x61 && code <= 0x7a && next !== '.' && next !== ')';
}

/** `(12) ` with the space behind it. */
const NUMBER_MAX_LENGTH = 8;

function numberOf(words: string): number {
  return NUMBER.exec(words)?.[0].length ?? 0;
}

/** `Q: … A: …` on one line: what begins such a line, and where the next question or answer in it does. */
const FIRST_QUESTION = /^[QT][:.]\s/u;
const NEXT_QUESTION = /(?<=[.!?…]["”’)]?)\s+(?=[QATJ]:\s\S)/gu;

/** A line at its questions and answers; as it is where it holds no more than one. */
function atQuestions(body: string, line: Line): Line[] {
  const parts: Line[] = [];
  let start = line.start;
  for (const { index, 0: gap } of body.slice(line.start, line.end).matchAll(NEXT_QUESTION)) {
    parts.push({ ...line, start, end: line.start + index, afterBlank: line.afterBlank && parts.length === 0 });
    start = line.start + index + gap.length;
  }
  return [...parts, { ...line, start, afterBlank: line.afterBlank && parts.length === 0 }];
}

function markOf(text: string): { readonly kind: LineKind; readonly length: number } {
  // Most lines begin with a word.
  if (WORD.test(text)) return PLAIN;
  if (RULE.test(text)) return { kind: 'rule', length: text.length };
  const heading = HEADING.exec(text);
  if (heading !== null) return { kind: 'heading', length: heading[0].length };
  if (ROW.test(text)) return { kind: 'row', length: 0 };
  const item = INLINE_LIST.test(text) ? null : ITEM.exec(text);
  if (item !== null) {
    const length = item[0].length + (CHECKBOX.exec(text.slice(item[0].length, item[0].length + 8))?.[0].length ?? 0);
    // A number at the start of a line may be part of its sentence: it stays, as what the text says.
    return { kind: 'item', length: BULLET.test(text) ? length : 0 };
  }
  return { kind: 'text', length: QUOTED.exec(text)?.[0].length ?? 0 };
}

function blockLines(body: string, { start, end, kind, label, isChange = false }: FormatBlock): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const text of body.slice(start, end).split('\n')) {
    const span = trim(body, at, at + text.length);
    if (span.start < span.end)
      lines.push({
        ...span,
        kind: kind === 'paragraph' ? 'text' : kind,
        lineStart: at,
        afterBlank: at === start,
        numberLength: 0,
        indent: 0,
        isField: false,
        isChange: isChange && at === start,
        label: at === start ? label : null,
      });
    at += text.length + 1;
  }
  return lines;
}
