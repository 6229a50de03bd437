/** Lines copied out of a chat, with the time or the sign that shows who wrote them: `[10:21] Sari: …`, `<Sari> …`. */
import { readLabel } from '../../article/structure/labels/grammar.ts';
import type { PeopleDirectory } from '../../search/index/people-directory.ts';
import { nameIn } from './names-in-text.ts';

/** What somebody wrote, up to the next copied line. */
export interface CopiedLine {
  /** As written beside the words. */
  readonly writer: string;
  readonly words: string;
}

/** Between signs or behind a time in brackets stands whoever writes, known or not. */
const NICK = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.'’ -]{0,39}$/u;
const BLOCK_QUOTE = /^\s{0,3}>{1,3}\s?(?!>)/u;

interface Line {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * The copied lines of a message that begins with one, each with the lines below it; lines below a block quote are no
 * part of it. None for any other message. Takes time linear in its length.
 */
export function readCopiedLines(message: string, people: PeopleDirectory): CopiedLine[] {
  const lines = message
    .split('\n')
    .map(readLine)
    .filter(({ text }) => text !== '');
  const copied: CopiedLine[] = [];
  let isQuoted = false;
  for (const line of lines) {
    const begun = beginning(line.text, people);
    const open = copied.at(-1);
    if (begun !== null) {
      copied.push(begun);
      isQuoted = line.isQuoted;
    } else if (open === undefined) return [];
    else if (line.isQuoted === isQuoted) {
      copied[copied.length - 1] = { ...open, words: `${open.words}\n${line.text}`.trim() };
    }
  }
  return copied.filter(({ words }) => words !== '');
}

/** `[10:21, 12/3/2026]`, as one program copies lines: the time before the day. */
const TIME_BEFORE_DAY =
  /^\[(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?),\s{1,2}(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})\]/u;

function readLine(line: string): Line {
  const text = line.replace(BLOCK_QUOTE, '');
  return { text: text.trim().replace(TIME_BEFORE_DAY, '[$2, $1]'), isQuoted: text !== line };
}

/** Who wrote a line, by its time or its sign, and the words on it. */
function beginning(line: string, people: PeopleDirectory): CopiedLine | null {
  const read = readLabel(line, { start: 0, end: line.length });
  if (read === null || (read.strength !== 'stamp' && read.shape !== 'nick')) return null;
  const writer = line.slice(read.label.start, read.label.end);
  const isShown = /^[[<]/u.test(line) || read.shape === 'chat-nick';
  if (nameIn(writer, people) === null && !(isShown && NICK.test(writer))) return null;
  return { writer, words: line.slice(read.words.start, read.words.end).trim() };
}
