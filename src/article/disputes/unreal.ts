import type { Dispute, Span } from '../../language/types.ts';
import { entryAt, type Lexicon, spelt, type Word } from './lexicon.ts';

export interface UnrealMedium {
  readonly dispute: Dispute | null;
  readonly span: Span;
  /** The first of its words. */
  readonly first: number;
  /** A preposition of place stands before it: `in a fake clip`. */
  readonly within: boolean;
}

/**
 * How far, in items, a medium may stand from what makes it unreal: `a fake campaign video`, `video yang telah diedit`.
 */
const MEDIUM_REACH = 4;
const WITHIN = new Set('in on dalam pada di lewat melalui via within from dari'.split(' '));
/** How far, in items, the preposition stands before its medium: `in Anna Moor’s first new novel`. */
const WITHIN_REACH = 5;
const TOPIC_REACH = 5;

/** The medium that a word at `at` makes unreal, or the fiction that it is; null for any other word. */
export function unrealMediumAt(words: readonly Word[], at: number, lexicon: Lexicon): UnrealMedium | null {
  const entry = entryAt(words, at, lexicon);
  if (entry === null || (entry.frame !== 'unreal' && entry.frame !== 'fiction')) return null;
  const first = at - entry.words.length + 1;
  const medium = mediumNear(words, first, at, lexicon);
  if (entry.frame === 'unreal' && medium === -1) return null;
  const begin = medium === -1 ? first : Math.min(first, medium);
  const end = medium === -1 ? at : Math.max(at, medium);
  if (isDenied(words, begin, first, lexicon)) return null;
  return {
    dispute: entry.dispute,
    first: begin,
    span: { start: words[begin]?.start ?? 0, end: words[end]?.end ?? 0 },
    within: isWithin(words, begin, lexicon),
  };
}

/** The nearest medium before (Indonesian) or after (English) the words that make it unreal, else on the other side. */
function mediumNear(words: readonly Word[], first: number, last: number, lexicon: Lexicon): number {
  const sides = lexicon.language === 'en' ? [1, -1] : [-1, 1];
  for (const side of sides) {
    for (let step = 1; step <= MEDIUM_REACH; step += 1) {
      const at = side === 1 ? last + step : first - step;
      const word = words[at];
      if (word === undefined || word.kind === 'mark' || word.kind === 'quotation') break;
      if (lexicon.media.has(lexicon.language === 'id' ? word.lower.replace(/nya$/u, '') : word.lower)) return at;
    }
  }
  return -1;
}

/** `bukan video palsu`, `not a fake clip`, `the clip was not doctored`. */
function isDenied(words: readonly Word[], begin: number, first: number, lexicon: Lexicon): boolean {
  for (let at = first - 1; at >= Math.max(0, begin - 3); at -= 1) {
    if (words[at]?.kind === 'mark') return false;
    if (lexicon.denials.has(spelt(words[at]?.lower ?? ''))) return true;
  }
  return false;
}

function isWithin(words: readonly Word[], begin: number, lexicon: Lexicon): boolean {
  for (let at = begin - 1; at >= 0 && at >= begin - WITHIN_REACH; at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') return false;
    if (WITHIN.has(word.lower) || (word.lower === 'to' && words[at - 1]?.lower === 'according')) return true;
    if (lexicon.topics.has(word.lower)) return false;
  }
  return false;
}

/** Whether an unreal medium at `at` is only what is spoken of: `menanggapi video palsu itu`. */
export function isTopic(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let back = at - 1; back >= 0 && back >= at - TOPIC_REACH; back -= 1) {
    const word = words[back];
    if (word === undefined || word.kind === 'mark' || word.kind === 'quotation') return false;
    if (lexicon.topics.has(spelt(word.lower))) return words[back - 1]?.lower !== 'according';
  }
  return false;
}
