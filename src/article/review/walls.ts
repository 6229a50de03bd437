/** Words of a consent banner, or of a page that is not shown to everybody, among the paragraphs of a text. */
import { WALL_WORDS, WALLS } from '../../language/tables/structure/walls.ts';
import type { Article, Quotation } from '../types.ts';
import { flagAt } from './flag.ts';
import type { FlagOf } from './types.ts';

/** A notice in front of a page is short; what is longer tells of one. UTF-16 code units. */
const NOTICE_MAX_LENGTH = 320;
/** What quotes such words tells of them. */
const QUOTED = /["“”„«]/u;

/**
 * Each paragraph or line of the page that is such a notice. Somebody's words, and what tells of such a notice, are
 * none. Linear in the length of the body.
 */
export function wallFlags({ body, blocks, quotations }: Article): FlagOf<'wall'>[] {
  const flags: FlagOf<'wall'>[] = [];
  let at = 0;
  for (const { start, end } of blocks) {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    if (end - start > NOTICE_MAX_LENGTH || isSaid(quotations[at], end)) continue;
    const text = body.slice(start, end);
    if (WALL_WORDS.test(text) && !QUOTED.test(text) && WALLS.some(([wall]) => wall.test(text)))
      flags.push(flagAt(body, { start, end }, 'wall', {}));
  }
  return flags;
}

/** Whether a quotation begins before a block ends. */
function isSaid(quotation: Quotation | undefined, end: number): boolean {
  return quotation !== undefined && quotation.start < end;
}
