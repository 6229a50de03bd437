/** The source's words as they stand above the claim's, with what only they have in bold. */
import { readableWith } from '../../../article/markup.ts';
import type { Difference } from '../../../check/types.ts';
import { escapeWithBold } from '../escape.ts';

/** Of a long stretch that does not differ, words shown at either end. */
const EDGE_WORDS = 8;
const GAP = ' […] ';

type Span = readonly [start: number, end: number];

/** Whether a word was left out, added or changed. */
export function areDifferent(differences: readonly Difference[]): boolean {
  return differences.some(([operation, words]) => operation !== 'equal' && words.trim() !== '');
}

/**
 * One line of the words that were said: those that the claim does not have in bold, long stretches that it has
 * shortened in the middle.
 */
export function saidWords(differences: readonly Difference[]): string {
  let text = '';
  const bold: Span[] = [];
  for (const [operation, piece] of differences) {
    if (operation === 'insert') continue;
    const line = piece.replace(/\s+/gu, ' ').trim();
    if (line === '') continue;
    const shown = operation === 'equal' ? shortenMiddle(line) : line;
    if (text !== '') text += ' ';
    if (operation === 'delete') bold.push([text.length, text.length + shown.length]);
    text += shown;
  }
  const plain = readableWith(text, { start: 0, end: text.length }, bold);
  return escapeWithBold(plain.text, plain.ranges);
}

function shortenMiddle(line: string): string {
  const all = line.split(' ');
  if (all.length <= EDGE_WORDS * 3) return line;
  return `${all.slice(0, EDGE_WORDS).join(' ')}${GAP}${all.slice(-EDGE_WORDS).join(' ')}`;
}
