import { CUES } from '../../language/tables/speech/cues.ts';
import { ANGLED_MARKS, MARK_FORMS } from '../../language/tables/speech/marks.ts';
import type { Span } from '../../language/types.ts';
import type { Paragraph } from '../types.ts';

/** What stands between two quotation marks, the marks included. */
export interface MarkedSpan extends Span {
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** Length of the mark it opens with: 2 for `''`. */
  readonly markLength: number;
  /** Length of the mark it closes with, 0 where it runs on. */
  readonly closingLength: number;
  /** It is not closed because the next paragraph takes it up with another opening mark. */
  readonly runsOn: boolean;
}

interface Mark extends Span {
  /** The mark it is, however it is written. */
  readonly char: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly afterDigit: boolean;
  /** A comma or full stop and a space stand before it. */
  readonly afterStop: boolean;
  /** A full stop or the like stands right before it. */
  readonly afterEnd: boolean;
}

const DOUBLE_MARKS = new RegExp(`[“”„‟"″«»‹›《》「」『』]|''|‘‘|’’|${[...MARK_FORMS.keys()].join('|')}`, 'g');
const SINGLE_MARKS = /[‘’]/g;
/**
 * Straight single marks where a paragraph has no others: they open before a capital, or where a quotation may begin,
 * and close after punctuation.
 */
const STRAIGHT_SINGLE_MARKS = /(?<![\p{L}\p{N}])'(?=\p{Lu})|(?<=^|[,:]\s)'(?=\p{Ll})|(?<=[,.?!…])'(?![\p{L}\p{N}])/gu;
const WORD_AFTER = /^\p{Ll}+/u;
const CUE_MAX_LENGTH = 20;
const BEFORE_OPENING = /[\s([{—–―:;,/-]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?…—–―/-]/;

/**
 * A paragraph longer than this, in UTF-16 code units, is an article whose paragraphs were lost: one unpaired mark there
 * costs the words around it, not the paragraph's direct speech.
 */
const PARAGRAPH_MAX_LENGTH = 2_000;

/**
 * Finds what stands between quotation marks, per paragraph, in order, without overlaps. Indonesian newspapers close and
 * open with the same `”`, so marks alternate; a mark inside another kind of marks belongs to the outer span. A
 * paragraph whose marks do not pair gives none, unless the next paragraph takes its open span up. Linear in the body's
 * length.
 */
export function findMarkedSpans(body: string, paragraphs: readonly Paragraph[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const paragraph of paragraphs) {
    const next = paragraphs[paragraph.index + 1];
    const goesOn = next !== undefined && marksIn(body, { start: next.start, end: next.start + 2 }).length > 0;
    for (const span of spansOf(paragraph, marksIn(body, paragraph), goesOn)) spans.push(span);
  }
  return spans;
}

/** A straight mark that does not pair says nothing about the curly ones: `"A “fine” day, she said.` */
function spansOf(paragraph: Paragraph, marks: readonly Mark[], goesOn: boolean): MarkedSpan[] {
  const all = pair(paragraph, marks, goesOn);
  if (all !== null) return all;
  const curly = marks.filter(({ char }) => char !== '"');
  return (curly.length < marks.length && curly.length > 0 ? pair(paragraph, curly, goesOn) : null) ?? [];
}

/** A tag with its attributes; the marks around their values quote nobody. */
const TAG = /<\/?[a-z][^<>\n]{0,500}>/giu;

function marksIn(body: string, { start, end }: Span): Mark[] {
  const raw = body.slice(start, end);
  const text = raw.includes('<') ? raw.replace(TAG, (tag) => ' '.repeat(tag.length)) : raw;
  const marks = collect(text, start, DOUBLE_MARKS);
  if (marks.length > 0) return marks;
  const single = collect(text, start, SINGLE_MARKS).filter((mark) => isSingleMark(text, start, mark));
  return single.length > 0 || !text.includes("'") ? single : collect(text, start, STRAIGHT_SINGLE_MARKS);
}

/** `"Pompa rusak,"ujar Sari`: the space between a closing mark and its cue is forgotten. */
function isBeforeCue(text: string, at: number, before: string): boolean {
  if (!/[,.?!]/.test(before)) return false;
  const word = WORD_AFTER.exec(text.slice(at, at + CUE_MAX_LENGTH))?.[0] ?? '';
  const form = CUES.id.get(word)?.form;
  return form === 'bare' || form === 'clitic' || (word !== '' && CUES.en.get(word)?.form === 'active');
}

function collect(text: string, offset: number, pattern: RegExp): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const char = MARK_FORMS.get(written) ?? written;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + written.length);
    const afterStop = /[,.?!]\s$/.test(text.slice(Math.max(0, index - 2), index));
    const isTight = /\p{Ll}/u.test(after) && isBeforeCue(text, index + written.length, before);
    const misplaced = isTight || (char === '”' && afterStop && /\p{Ll}/u.test(after));
    const canOpen = !misplaced && (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !/\s/.test(after);
    const canClose = misplaced || (before !== '' && !/\s/.test(before) && (after === '' || AFTER_CLOSING.test(after)));
    const afterEnd = /[.?!]/.test(before);
    const afterDigit = /\p{N}/u.test(before);
    marks.push({
      start: offset + index,
      end: offset + index + written.length,
      char,
      canOpen,
      canClose,
      afterDigit,
      afterStop,
      afterEnd,
    });
  }
  return marks;
}

/**
 * Apostrophes are no marks: a single one opens as `‘` before a word, and closes as `’` after punctuation or at a word's
 * end.
 */
function isSingleMark(text: string, offset: number, { start, char, canOpen, canClose }: Mark): boolean {
  if (char === '‘') return canOpen;
  return canClose && !/s/i.test(text.charAt(start - offset - 1));
}

/** The spans between marks that alternate; `null` where one of them does not pair. */
function pair(paragraph: Paragraph, marks: readonly Mark[], goesOn: boolean): MarkedSpan[] | null {
  const spans: MarkedSpan[] = [];
  let open: Mark | null = null;
  let depth = 0;
  let nested = false;
  const isLong = paragraph.end - paragraph.start > PARAGRAPH_MAX_LENGTH;
  let unpaired = false;
  for (const [at, mark] of marks.entries()) {
    if (open === null) {
      if (isInch(mark) || isArrow(mark)) continue;
      if (closesOnly(mark) && !isMisplaced(mark, marks[at + 1])) {
        unpaired = true;
        continue;
      }
      open = mark;
      depth = 1;
      nested = false;
    } else if (opensAgain(open, mark, isLong)) {
      unpaired = true;
      open = mark;
    } else if (open.char === '“' && mark.char === '“' && mark.canOpen) {
      depth += 1;
      nested = true;
    } else if (closes(open, mark)) {
      depth -= 1;
      if (depth > 0) continue;
      spans.push({
        start: open.start,
        end: mark.end,
        paragraph: paragraph.index,
        markLength: open.end - open.start,
        closingLength: mark.end - mark.start,
        runsOn: false,
      });
      open = null;
    }
  }
  if (open !== null && goesOn && open.canOpen && !nested) {
    spans.push({
      start: open.start,
      end: paragraph.end,
      paragraph: paragraph.index,
      markLength: open.end - open.start,
      closingLength: 0,
      runsOn: true,
    });
  } else if (open !== null) {
    unpaired = true;
  }
  return unpaired && !isLong ? null : spans;
}

function closesOnly({ canOpen, canClose }: Mark): boolean {
  return canClose && !canOpen;
}

/** Some write the spaces on the wrong sides: `pulang.” Kami siap, ”kata Sari`. */
function isMisplaced(mark: Mark, next: Mark | undefined): boolean {
  return mark.afterEnd && next !== undefined && next.char === mark.char && closesOnly(next);
}

/** `17"` is a length. */
function isInch({ char, afterDigit, canOpen }: Mark): boolean {
  return (char === '"' || char === '″' || char === "''") && afterDigit && !canOpen;
}

/** `Beranda › Berita` is a path. */
function isArrow({ char, canOpen, canClose }: Mark): boolean {
  return (char === '‹' || char === '›') && !canOpen && !canClose;
}

function closes(open: Mark, mark: Mark): boolean {
  const closing = ANGLED_MARKS.get(open.char);
  if (closing !== undefined) return mark.char === closing;
  if (open.char === '‘') return mark.char === '’';
  return !ANGLED_MARKS.has(mark.char) && (open.char === '„' || mark.char !== '„');
}

/**
 * Where the spacing leaves no doubt that a mark opens, the one still open was never closed. `“` within `“…”` is
 * nesting, unless it opens a sentence in a text that has lost its paragraphs.
 */
function opensAgain(open: Mark, mark: Mark, isLong: boolean): boolean {
  if (open.char !== mark.char || closesOnly(open) || !open.canOpen || !mark.canOpen || mark.canClose) return false;
  return open.char !== '“' || (isLong && mark.afterStop);
}
