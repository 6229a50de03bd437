/** Quotation marks and brackets without their other half. */
import { CUES } from '../../language/tables/speech/cues.ts';
import type { Article, Paragraph } from '../types.ts';
import { flagAt } from './flag.ts';
import { bracketsIn, type PairMark, quotationMarksIn } from './marks.ts';
import type { FlagOf } from './types.ts';

/** Marks within marks are followed so deep; no text goes deeper. */
const DEPTH_MAX = 30;
const DEPTHS = 2 ** DEPTH_MAX - 1;
/** Nothing is open. */
const NONE_OPEN = 1;
/** One mark is open. */
const ONE_OPEN = 2;
/** Somebody's words may go on over so many paragraphs without a mark. */
const GOES_ON_MAX = 5;

/** So far behind a mark is looked for a verb of speaking. UTF-16 code units. */
const CUE_WITHIN = 600;
/** `“Kami siap, kata Sari`, `“Kami siap, ujarnya`, `“We are ready, said Lena Moor`. */
const BEFORE_CUE =
  /[,?!…]\s(?<cue>\p{Ll}+)(?<!ing)(?<subject>\s(?:(?:\p{Ll}+\s){0,2}\p{Lu}|ia\b|dia\b|he\b|she\b|they\b))?/gu;

type Reader = (body: string, paragraph: Paragraph) => PairMark[];

const READERS: readonly { readonly read: Reader; readonly repeats: boolean }[] = [
  { read: quotationMarksIn, repeats: true },
  { read: (body, paragraph) => bracketsIn(body, paragraph, '('), repeats: false },
  { read: (body, paragraph) => bracketsIn(body, paragraph, '['), repeats: false },
];

/**
 * In each paragraph the first quotation mark and the first bracket that has no other half there, where no reading of
 * its marks pairs them. What a later paragraph closes, or goes on with by opening again, is paired. Linear in the
 * length of the body.
 */
export function unpairedFlags({ body, paragraphs }: Pick<Article, 'body' | 'paragraphs'>): FlagOf<'unpaired'>[] {
  const unpaired = READERS.flatMap(({ read, repeats }) => unpairedIn(body, paragraphs, read, repeats));
  return unpaired
    .sort((a, b) => a.start - b.start)
    .map((mark) => flagAt(body, mark, 'unpaired', { mark: body.slice(mark.start, mark.end) }));
}

function unpairedIn(body: string, paragraphs: readonly Paragraph[], read: Reader, repeats: boolean): PairMark[] {
  const found: PairMark[] = [];
  let open: { readonly mark: PairMark; readonly paragraph: number } | null = null;
  for (const paragraph of paragraphs) {
    const marks = read(body, paragraph);
    const [first] = marks;
    if (first === undefined) continue;
    const before: PairMark | null = open !== null && paragraph.index - open.paragraph <= GOES_ON_MAX ? open.mark : null;
    if (open !== null && before === null) found.push(open.mark);
    open = null;
    const depths = depthsAfter(marks, NONE_OPEN);
    const isPaired = (depths & NONE_OPEN) !== 0;
    const isTakenUp = before !== null && repeats && first.start === paragraph.start && first.looks !== 'close';
    if (before !== null && !isTakenUp) {
      // Closed here, or here another one is missing too.
      const closed = depthsAfter(marks, ONE_OPEN);
      if (!isPaired && (closed & NONE_OPEN) !== 0) continue;
      found.push(before);
    }
    if (isPaired) continue;
    const culprit = unpairedOf(marks, first);
    const mayGoOn = (depths & ONE_OPEN) !== 0 && culprit.looks !== 'close' && !hasCue(body, culprit.end, paragraph.end);
    if (mayGoOn) open = { mark: culprit, paragraph: paragraph.index };
    else found.push(culprit);
  }
  if (open !== null) found.push(open.mark);
  return found;
}

/** Whether somebody is said to speak behind an open mark: there it should have been closed. */
function hasCue(body: string, start: number, end: number): boolean {
  const text = body.slice(start, Math.min(end, start + CUE_WITHIN));
  for (const { groups } of text.matchAll(BEFORE_CUE)) {
    const { cue = '', subject } = groups ?? {};
    const form = CUES.id.get(cue)?.form;
    if (form === 'clitic') return true;
    if (subject !== undefined && (form === 'bare' || CUES.en.get(cue)?.form === 'active')) return true;
  }
  return false;
}

/** How many marks may be open behind all of them, a bit for each number. */
function depthsAfter(marks: readonly PairMark[], before: number): number {
  let depths = before;
  for (const { role } of marks) {
    const opened = (depths << 1) & DEPTHS;
    const closed = depths >>> 1;
    if (role === 'open') depths = opened;
    else if (role === 'close') depths = closed;
    else depths = opened | closed | (role === 'perhaps' ? depths : 0);
  }
  return depths;
}

/** The mark that most likely has no other half, by what it and the spaces around it look like. */
function unpairedOf(marks: readonly PairMark[], first: PairMark): PairMark {
  const open: PairMark[] = [];
  for (const mark of marks) {
    if (mark.role === 'perhaps') continue;
    const last = open.at(-1);
    if (mark.role === 'open' || (mark.role === 'either' && mark.looks === 'open')) {
      // The same mark on both sides does not nest: the one before was never closed.
      if (mark.role === 'either' && last?.role === 'either') return last;
      open.push(mark);
    } else if (last !== undefined) open.pop();
    else if (mark.looks === 'both') open.push(mark);
    else return mark;
  }
  return open[0] ?? first;
}
