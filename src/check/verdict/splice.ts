/** Claims whose parts come from separate statements. */

import { isSpoken, type Word } from '../align/compared-words.ts';
import { findPlaces } from '../align/exact.ts';
import type { Sameness } from '../align/sameness.ts';
import type { Statement } from '../statements.ts';
import type { FoundStatement } from '../types.ts';
import { type Checking, compareAt, foundAt, type Match } from './matches.ts';
import { findWarnings } from './meaning.ts';

/** So many words of another statement make a splice. */
const SPLICE_MIN_WORDS = 4;
/** Parts that `…` joins may be shorter by one. */
const PART_MIN_WORDS = 3;

interface Part {
  readonly words: readonly Word[];
  readonly statement: Statement;
  readonly from: number;
}

/** What somebody said that has these words together; `null` where they are too few, or nobody's. */
export function otherStatement(
  claimed: readonly Word[],
  statements: readonly Statement[],
  same: Sameness,
): FoundStatement | null {
  if (claimed.length < SPLICE_MIN_WORDS) return null;
  const found = placeOf(claimed, statements, same);
  return found === null ? null : foundAt(found.statement, found.from);
}

/**
 * A claim whose parts, joined by `…`, each stand word for word in something said, and not all of them in one statement:
 * `altered`, whoever said
 * them. `null` for any other claim.
 */
export function findSplice(checking: Checking, statements: readonly Statement[]): Match | null {
  const { claim, same, isSpeaker, index } = checking;
  if (claim.fragments.length < 2) return null;
  const parts: Part[] = [];
  for (const words of claim.fragments) {
    if (words.filter(isSpoken).length < PART_MIN_WORDS) return null;
    const part = placeOf(words, statements, same);
    if (part === null) return null;
    parts.push(part);
  }
  const [first] = parts;
  if (first === undefined) return null;
  const all = parts.map(({ statement, from }) => foundAt(statement, from));
  const main = all.findIndex((found) => isSpeaker(found) !== false);
  const { statement, from, words } = parts[main] ?? first;
  const found = all[main] ?? foundAt(first.statement, first.from);
  const { differences, changes, typos } = compareAt({ statement, from, to: from + words.length }, checking);
  const speakerMatches = isSpeaker(found);
  return {
    verdict: speakerMatches === false ? 'misattributed' : 'altered',
    statement: found,
    speakerMatches,
    cut: false,
    differences,
    typos,
    warnings: [
      ...findWarnings(changes, statement.article.language, index),
      { kind: 'splice', said: '', claimed: claim.claim.text },
    ],
    spliced: distinct(all, found),
    similarity: 1,
  };
}

/** Statements, each once, without one of them. */
export function distinct(statements: readonly FoundStatement[], without: FoundStatement): FoundStatement[] {
  const byQuotation = new Map(statements.map((one) => [one.quotation, one]));
  byQuotation.delete(without.quotation);
  return [...byQuotation.values()];
}

function placeOf(words: readonly Word[], statements: readonly Statement[], same: Sameness): Part | null {
  for (const statement of statements) {
    if (statement.voice !== 'said') continue;
    const [place] = findPlaces({ fragments: [words] }, statement, same);
    if (place !== undefined) return { words, statement, from: place.ranges[0]?.[0] ?? 0 };
  }
  return null;
}
