import type { Span } from '../../language/types.ts';
import type { Provenance } from '../provenance.ts';
import { trim } from '../trim.ts';
import type { Paragraph } from '../types.ts';

/**
 * Finds the paragraphs: where the body has a blank line, blank lines part them; otherwise each line is one. Dateline
 * and credit line belong to none. Spans are trimmed of white space, in order, never empty. Linear in the body's length.
 */
export function findParagraphs(
  body: string,
  { dateline, credit }: Pick<Provenance, 'dateline' | 'credit'>,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const textEnd = credit?.start ?? body.length;
  for (const block of blocks(body)) {
    const start = Math.max(block.start, dateline?.end ?? 0);
    const span = trim(body, start, Math.min(block.end, textEnd));
    if (span.start < span.end) paragraphs.push({ index: paragraphs.length, ...span });
  }
  return paragraphs;
}

function blocks(body: string): Span[] {
  const lines = linesOf(body);
  const filled = lines.filter(({ start, end }) => start < end);
  const first = filled[0];
  const last = filled[filled.length - 1];
  if (first === undefined || last === undefined) return [];
  const inner = lines.slice(lines.indexOf(first), lines.indexOf(last) + 1);
  if (inner.length === filled.length) return filled;
  return joinRuns(inner);
}

function joinRuns(lines: readonly Span[]): Span[] {
  const runs: Span[] = [];
  let start: number | null = null;
  let end = 0;
  for (const line of lines) {
    if (line.start < line.end) {
      start ??= line.start;
      end = line.end;
    } else if (start !== null) {
      runs.push({ start, end });
      start = null;
    }
  }
  if (start !== null) runs.push({ start, end });
  return runs;
}

function linesOf(body: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    lines.push(trim(body, start, start + line.length));
    start += line.length + 1;
  }
  return lines;
}
