import { MARK_FORMS } from '../../language/tables/speech/marks.ts';
import type { Span } from '../../language/types.ts';

/** Longer than this, what stands between brackets or quotation marks is text of its own. UTF-16 code units. */
const ENCLOSURE_MAX_LENGTH = 300;

const MARK = new RegExp(`["“”„«»‹›《》()[\\]]|${[...MARK_FORMS.keys()].join('|')}`, 'g');
const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '‹': '›', '《': '》' };
const BRACKETS = new Set(['(', '[']);

interface Enclosure extends Span {
  readonly bracket: boolean;
}

/**
 * Whether a sentence whose first word stands at `firstWord` goes on after the terminator at `at`, whose closing marks
 * end at `end`.
 */
export type IsEnclosed = (firstWord: number, at: number, end: number) => boolean;

/**
 * Finds the brackets and quotations inside which a sentence does not end, because it began before them and goes on
 * after them: `The bridge (It fell in May. It was old.) stays shut`, `He cried “Stop! Thief!” and ran`. Quotation marks
 * are taken in turn as opening and closing, for newspapers often print one sign for both. The function it gives must
 * be asked with growing offsets; all together takes linear time.
 */
export function findEnclosures(text: string): IsEnclosed {
  const enclosures = pairs(text);
  let next = 0;
  return (firstWord, at, end) => {
    while (next < enclosures.length && (enclosures[next]?.end ?? 0) <= at) next += 1;
    const enclosure = enclosures[next];
    if (enclosure === undefined || enclosure.start >= at || end >= enclosure.end) return false;
    if (firstWord > enclosure.start) return false;
    return enclosure.bracket || goesOn(text, enclosure.end);
  };
}

function goesOn(text: string, offset: number): boolean {
  return /^,?\s{0,3}\p{Ll}/u.test(text.slice(offset, offset + 5));
}

/** Pairs in order of their end; none holds another. */
function pairs(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  let open: { readonly start: number; readonly mark: string } | null = null;
  for (const { index, 0: written } of text.matchAll(MARK)) {
    const mark = MARK_FORMS.get(written) ?? written;
    if (open !== null && index - open.start > ENCLOSURE_MAX_LENGTH) open = null;
    if (open === null) {
      if (!/[)\]»›》]/.test(mark)) open = { start: index, mark };
    } else if (closes(mark, open.mark)) {
      found.push({ start: open.start, end: index + written.length, bracket: BRACKETS.has(open.mark) });
      open = null;
    }
  }
  return found;
}

function closes(mark: string, opening: string): boolean {
  const closer = CLOSER_OF[opening];
  return closer === undefined ? /["“”]/.test(mark) : mark === closer;
}
