/** Reads the label of a line, whoever it may name. Which shapes a text uses is decided later. */
import { EDITED } from '../../../language/tables/structure/furniture.ts';
import type { Span } from '../../../language/types.ts';
import { SHAPES, STAMP_START, type Strength, TIME_LINE } from './shapes.ts';

/** A line that may begin a turn. */
export interface LabelledLine {
  readonly shape: string;
  readonly strength: Strength;
  readonly alone: boolean;
  /** As written, without emphasis, time and colon. */
  readonly label: Span;
  /** What is said on the line; empty where it stands below. */
  readonly words: Span;
  /** As written: `00:01:12`, `10.15`; `null` where there is none. */
  readonly time: string | null;
  /** A day, as written, beside the time: the time is one of the clock. */
  readonly isDated: boolean;
}

/** A line longer than this is looked at as far as this: no label ends later. UTF-16 code units. */
const LABEL_MAX_LENGTH = 240;

/** Quickly tells most lines of a text from those with a label. */
const MAY_BE_LABELLED =
  /^[^\p{L}]|^[QATJP](?:\s{2}|\t|[.:])|^.{0,130}?(?::(?!\/)|\t|\.\s?[-–—]|\s[-–—]\s|\d[:.]\d{2}[)\]:*_]*$|[ap]\.?m[)\]]?$)|^\p{Lu}[^.!?]{1,39}$|^\p{Lu}{2,4}\.\s|^(?:M(?:r|rs|s|iss)|Dr|The)\b/iu;

/** Reads a line's label, whoever it may name; `null` where the line has the form of none. Offsets are the body's. */
export function readLabel(body: string, { start, end }: Span): LabelledLine | null {
  const text = body.slice(start, Math.min(end, start + LABEL_MAX_LENGTH));
  if (!MAY_BE_LABELLED.test(text)) return null;
  for (const { id, strength, alone, pattern } of SHAPES) {
    const match = pattern.exec(text);
    const label = match?.indices?.groups?.label;
    if (match === null || label === undefined) continue;
    const words = match.indices?.groups?.words;
    const [from, to] = trimmed(text, label[0], label[1]);
    if (from === to) continue;
    return {
      shape: id,
      strength,
      alone: alone || words === undefined,
      label: { start: start + from, end: start + to },
      words: words === undefined ? { start: end, end } : wordsIn(body, text, start + words[0], end),
      time: match.groups?.time ?? null,
      isDated: match.groups?.date !== undefined,
    };
  }
  return null;
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (first < last && /[\s~@*_\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text.charAt(first))) first += 1;
  while (first < last && /[\s*_\u200e\u200f\u202a-\u202e\u2066-\u2069-]/u.test(text.charAt(last - 1))) last -= 1;
  return [first, last];
}

/** Whether a text begins with a day and a time, as the lines of a chat do. */
export function isDated(text: string): boolean {
  return STAMP_START.exec(text)?.groups?.date !== undefined;
}

/** A line that holds nothing but a time: what it says; `null` for others. */
export function readTimeLine(body: string, { start, end }: Span): string | null {
  if (end - start > TIME_LINE_MAX_LENGTH) return null;
  return TIME_LINE.exec(body.slice(start, end))?.groups?.time ?? null;
}

const TIME_LINE_MAX_LENGTH = 40;
const OPENING_EMPHASIS = /^(?:\*{1,3}|_{1,3})/u;
const ENDING_MAX_LENGTH = 60;

/** The words of a line without what closes around label and words, and without a note that they were edited. */
function wordsIn(body: string, text: string, start: number, end: number): Span {
  const ending = body.slice(Math.max(start, end - ENDING_MAX_LENGTH), end);
  const edited = EDITED.exec(ending);
  if (edited !== null) return { start, end: end - edited[0].length };
  if (text.startsWith('<v') && ending.endsWith('</v>')) return { start, end: end - '</v>'.length };
  const [run] = OPENING_EMPHASIS.exec(text) ?? [];
  const isAround = run !== undefined && ending.endsWith(run) && body.indexOf(run, start) === end - run.length;
  return { start, end: isAround ? end - run.length : end };
}
