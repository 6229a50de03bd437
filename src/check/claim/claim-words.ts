/** The words of a claim, ready to be compared. */

import { ELLIPSIS_KEY, isSpoken, QUESTION_KEY, readWords, type Word } from '../align/compared-words.ts';
import type { Claim } from '../types.ts';

export interface ClaimWords {
  readonly claim: Claim;
  /** All of them in order, with an ellipsis between fragments and none at the ends. */
  readonly words: readonly Word[];
  /** The stretches between ellipses, none empty. */
  readonly fragments: readonly (readonly Word[])[];
  /** How many words it has as people count them: parted by white space. */
  readonly spoken: number;
  /** Whether the claim goes on behind what was read: then it is never verbatim. */
  readonly isCutOff: boolean;
}

/** Longer claims are read up to here, in UTF-16 code units; Discord's longest message has 4,000. */
export const CLAIM_MAX_LENGTH = 20_000;

/** Fewer words point at nothing. */
export const CLAIM_MIN_WORDS = 3;

/**
 * A fragment of so many words is a quotation by itself; a shorter one only where it is a whole sentence or clause, or
 * all that was said.
 */
export const FRAGMENT_MIN_WORDS = 6;

/** Whether a claim has too few words to be checked. */
export function isTooShort(claim: Claim): boolean {
  return readClaimWords(claim).spoken < CLAIM_MIN_WORDS;
}

/** Whether a claim has fewer words than a fragment that is a quotation by itself. */
export function isFragment(claim: Claim): boolean {
  return readClaimWords(claim).spoken < FRAGMENT_MIN_WORDS;
}

export function readClaimWords(claim: Claim): ClaimWords {
  const all = readWords(claim.text.slice(0, CLAIM_MAX_LENGTH));
  const isEdge = ({ key }: Word) => key === ELLIPSIS_KEY || (!claim.marked && key === QUESTION_KEY);
  let from = 0;
  let to = all.length;
  while (from < to && isEdge(all[from] as Word)) from += 1;
  while (to > from && isEdge(all[to - 1] as Word)) to -= 1;
  const words = all.slice(from, to);
  return {
    claim,
    words,
    fragments: splitAtEllipses(words),
    spoken: countWords(words, claim.text),
    isCutOff: claim.text.length > CLAIM_MAX_LENGTH,
  };
}

/** `terus-menerus` and `Rp4,2` are one word. */
function countWords(words: readonly Word[], text: string): number {
  const spoken = words.filter(isSpoken);
  return spoken.filter(({ start }, at) => at === 0 || /\s/u.test(text.slice(spoken[at - 1]?.end, start))).length;
}

function splitAtEllipses(words: readonly Word[]): Word[][] {
  const fragments: Word[][] = [[]];
  for (const word of words) {
    if (word.key === ELLIPSIS_KEY) fragments.push([]);
    else fragments.at(-1)?.push(word);
  }
  return fragments.filter((fragment) => fragment.length > 0);
}
