/** Paragraphs without a label beside labelled ones: headings of what follows, or told by the writer. */
import type { LabelledLine } from './labels/grammar.ts';
import { type Line, OPENING_MAX_LENGTH } from './lines.ts';
import { closesTurn, type NarrationTest, noteOfLine } from './notes.ts';

/** A line of prose that names what the next turns are about has no more letters and words than this. */
const HEADING_MAX_LENGTH = 60;
const HEADING_MAX_WORDS = 8;
/** Such a share of the turns at least ends with an end mark where a line without one is a heading. */
const ENDED_SHARE_MIN = 0.6;
const ENDED = /[.!?…]["”’)\]*_]*$/u;
const OPEN_END = /[\p{L}\p{N})]$/u;

/** Gives the test whether a line stands alone before a labelled one and has no end mark: `The repair`. */
export function headingBetweenTurns(
  body: string,
  lines: readonly Line[],
  labels: ReadonlyMap<number, LabelledLine>,
  isNarrated: NarrationTest,
): (at: number) => boolean {
  const spoken = [...labels.values()].filter(({ words }) => words.start < words.end);
  const ended = spoken.filter(({ words }) => ENDED.test(body.slice(Math.max(words.start, words.end - 6), words.end)));
  if (labels.size === 0 || ended.length < ENDED_SHARE_MIN * spoken.length) return () => false;
  return (at) => {
    const line = lines[at];
    const next = lines[at + 1];
    if (line?.kind !== 'text' || !line.afterBlank || !next?.afterBlank) return false;
    const above = labels.get(at - 1);
    if (above !== undefined && above.words.start === above.words.end) return false;
    const below = body.slice(next.start, Math.min(next.end, next.start + OPENING_MAX_LENGTH));
    if (!labels.has(at + 1) && !closesTurn(below) && !isNarrated(below)) return false;
    if (line.end - line.start > HEADING_MAX_LENGTH) return false;
    const text = body.slice(line.start, line.end);
    return /^[\p{Lu}\p{N}]/u.test(text) && OPEN_END.test(text) && text.split(/\s+/u).length <= HEADING_MAX_WORDS;
  };
}

/** So many paragraphs at least, and such a share of those without a label, begin as a writer tells of a meeting. */
const TOLD_MIN = 2;
const TOLD_SHARE_MIN = 0.15;

/** Whether the paragraphs between labelled ones are the writer's, as in minutes, and not more of the turn before. */
export function isToldBetween(
  body: string,
  lines: readonly Line[],
  labels: ReadonlyMap<number, LabelledLine>,
  isNarrated: NarrationTest,
): boolean {
  if (labels.size === 0) return false;
  let told = 0;
  let all = 0;
  for (const [at, { start, end, kind, afterBlank }] of lines.entries()) {
    if (kind !== 'text' || !afterBlank || labels.has(at)) continue;
    const opening = body.slice(start, Math.min(end, start + OPENING_MAX_LENGTH));
    // A heading, a decision and an action tell nothing of whose the paragraphs are.
    const isShort = end - start <= HEADING_MAX_LENGTH && OPEN_END.test(opening);
    if (isShort || noteOfLine(body, { start, end }) !== null) continue;
    all += 1;
    if (isNarrated(opening)) told += 1;
  }
  return told >= TOLD_MIN && told >= TOLD_SHARE_MIN * all;
}
