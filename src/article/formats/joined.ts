/** Paragraphs of a format are joined into one body. */
import type { PlaceMark } from '../types.ts';
import { assertTextLength } from './caps.ts';
import type { FormatBlock, SourceText } from './types.ts';

/** Where a place begins, counted from the start of its paragraph. */
export interface DraftMark {
  readonly at: number;
  readonly seconds?: number | null;
  readonly page?: number;
}

/** A paragraph before it has its place in the body. */
export interface DraftBlock {
  readonly kind: FormatBlock['kind'];
  /** One line, not empty. */
  readonly text: string;
  /** Length of the label at the start of the text, without the colon. */
  readonly labelLength?: number;
  readonly marks?: readonly DraftMark[];
  /** As `FormatBlock.isChange`. */
  readonly isChange?: boolean;
}

const SEPARATOR = '\n\n';

/**
 * The body of paragraphs, separated by a blank line, and where in it each stands.
 * @throws {ArticleError} where it is longer than what is read
 */
export function joinBlocks(drafts: readonly DraftBlock[]): Pick<SourceText, 'body' | 'marks'> & {
  readonly blocks: FormatBlock[];
} {
  const blocks: FormatBlock[] = [];
  const marks: PlaceMark[] = [];
  let start = 0;
  for (const { kind, text, labelLength, marks: own = [], isChange = false } of drafts) {
    const label = labelLength === undefined ? null : { start, end: start + labelLength };
    blocks.push({ kind, start, end: start + text.length, label, ...(isChange ? { isChange } : {}) });
    for (const { at, seconds = null, page = null } of own)
      marks.push({ start: start + at, seconds, clock: null, page });
    start += text.length + SEPARATOR.length;
  }
  assertTextLength(start);
  return { body: drafts.map(({ text }) => text).join(SEPARATOR), blocks, marks };
}

/** Control characters but white space, and the soft hyphen, which only lays out. */
const UNSEEN = /(?!\s)[\p{Cc}\u00AD]/gu;

/** Text of a format on one line: white space is one space, what only lays out is gone. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
