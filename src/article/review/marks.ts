/** The marks of a paragraph that come in pairs, and what each can be. */
import type { Span } from '../../language/types.ts';

/**
 * `open` and `close` where its form and the spaces around it agree; `either` for one that looks the same on both sides;
 * `perhaps`: it need not be one of a pair (inches, `a)`, a face).
 */
export type Role = 'open' | 'close' | 'either' | 'perhaps';

export interface PairMark extends Span {
  readonly role: Role;
  /** Which side its surroundings speak for. */
  readonly looks: 'open' | 'close' | 'both';
}

/** What is not read for marks: one form a row, with an example. */
const SKIPPED: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/<\/?[a-z][^<>\n]{0,500}>/giu, '<a href="https://kabar.example">'],
  [
    /\bhttps?:\/\/[^\s<>"“”()[\]]+(?:\([^\s<>"“”()]{0,200}\)[^\s<>"“”()[\]]*)*/giu,
    'https://kabar.example/kolam_(danau)',
  ],
  [/[[(]\s?[-−]?[\d.,]{1,12}\s?[,;]\s?[-−]?[\d.,∞]{1,12}\s?[\])]/gu, '[0, 1)'],
  [/\\[()[\]"]/gu, '\\('],
];

/** Marks of more than one character, which some write for one mark and others for something else. */
const DOUBLED = /''|``|‘‘|’’|,,(?=\p{L})/gu;
const QUOTES = /[“”„‟"″«»]/gu;
/** Faces hold brackets and marks: `:)`, `;-(`, `:"`, `=D`, `:'(`. */
const FACE_BEFORE = /[:;=8xX][-'’^o"]{0,2}$/u;
/** `= )`, `= (`, `: )`. */
const FACE_APART = { open: /= $/u, close: /[:;=] $/u };
const FACE_BEHIND = /^[-'’^o]{0,2}[:;=](?!\S*[\p{L}\p{N}])/u;
/** `a)`, `12)`, `iv)`, `1.)`: the mark of an item. */
const LIST_MARK_BEFORE = /(?:^|[\s,;:.–—-])(?:\p{L}|\d{1,3}|[ivx]{1,4})\.?$/iu;
/** So far is looked to either side. UTF-16 code units. */
const BESIDE_LENGTH = 6;

/** A paragraph without what is not read for marks, character by character where it was. */
function readableMarks(text: string): string {
  let read = text;
  for (const [pattern] of SKIPPED) read = read.replace(pattern, (found) => ' '.repeat(found.length));
  return read;
}

/** Marks that quote; `‘` and `’` are letters and apostrophes too, and left aside. Offsets are those of the body. */
export function quotationMarksIn(body: string, { start, end }: Span): PairMark[] {
  const raw = body.slice(start, end);
  if (!/[“”„‟"″«»]/u.test(raw)) return [];
  const text = readableMarks(raw);
  const marks: PairMark[] = [];
  for (const { 0: char, index } of text.matchAll(QUOTES)) {
    const before = text.slice(Math.max(0, index - BESIDE_LENGTH), index);
    const behind = text.slice(index + 1, index + 1 + BESIDE_LENGTH);
    const looks = looksOf(before, behind);
    marks.push({ start: start + index, end: start + index + 1, role: roleOf(char, looks, before, behind), looks });
  }
  const isMisplaced = (char: string, side: PairMark['looks']): boolean =>
    marks.some((mark) => mark.looks === side && body.charAt(mark.start) === char);
  // `daring.” Kami siap, ”kata Sari`: where one is on the wrong side of the space, another may be.
  if (isMisplaced('”', 'open')) loosen(marks, 'close');
  if (isMisplaced('“', 'close')) loosen(marks, 'open');
  for (const { 0: doubled, index } of text.matchAll(DOUBLED))
    marks.push({ start: start + index, end: start + index + doubled.length, role: 'perhaps', looks: 'both' });
  return marks.sort((a, b) => a.start - b.start);
}

function loosen(marks: PairMark[], role: Role): void {
  for (const [at, mark] of marks.entries()) if (mark.role === role) marks[at] = { ...mark, role: 'either' };
}

function roleOf(char: string, looks: PairMark['looks'], before: string, behind: string): Role {
  // Arrows: `Home » Berita`, `« Sebelumnya`; and a mark that stands alone repeats the line above.
  const isAlone = /(?:^|[\s-])$/u.test(before) && /^(?:$|[\s-])/u.test(behind);
  if (isAlone || FACE_BEFORE.test(before)) return 'perhaps';
  if (char === '«' || char === '»')
    return looks === 'both' ? 'either' : looks === guillemetSide(char) ? looks : 'either';
  if ((char === '"' || char === '″') && /\d$/u.test(before)) return 'perhaps';
  if ((char === '“' || char === '„') && looks === 'open') return 'open';
  return char === '”' && looks === 'close' ? 'close' : 'either';
}

function guillemetSide(char: string): 'open' | 'close' {
  return char === '«' ? 'open' : 'close';
}

function looksOf(before: string, behind: string): PairMark['looks'] {
  const opens = /(?:^|[\s([{—–―:;,/“„«"'‘-])$/u.test(before) && /^[^\s)\]}.,;:!?]/u.test(behind);
  const closes = /[^\s([{]$/u.test(before) && /^(?:$|[\s)\]}.,;:!?…—–―/”»"'’-])/u.test(behind);
  return opens === closes ? 'both' : opens ? 'open' : 'close';
}

/** Round or square brackets. Offsets are those of the body. */
export function bracketsIn(body: string, { start, end }: Span, opening: '(' | '['): PairMark[] {
  const closing = opening === '(' ? ')' : ']';
  const raw = body.slice(start, end);
  if (!raw.includes(opening) && !raw.includes(closing)) return [];
  const text = readableMarks(raw);
  const marks: PairMark[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (char !== opening && char !== closing) continue;
    const before = text.slice(Math.max(0, index - BESIDE_LENGTH), index);
    const behind = text.slice(index + 1, index + 1 + BESIDE_LENGTH);
    const looks = char === opening ? 'open' : 'close';
    const isFace =
      FACE_BEFORE.test(before) ||
      FACE_APART[looks].test(before) ||
      FACE_BEHIND.test(behind) ||
      before.endsWith(char) ||
      behind.startsWith(char);
    const isItem = char === ')' && LIST_MARK_BEFORE.test(before);
    marks.push({ start: start + index, end: start + index + 1, role: isFace || isItem ? 'perhaps' : looks, looks });
  }
  return marks;
}
