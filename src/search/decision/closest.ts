/** What is shown where nothing answers for sure: a few short passages at once. */

import { structureOf } from '../../article/structure/outline.ts';
import type { Article } from '../../article/types.ts';
import type { Sentences } from '../index/sentences.ts';
import { lengthOf, PASSAGE_MAX_SENTENCES, pointsBack } from '../passages/passages.ts';
import type { Answer, Ranked, RankedPassage } from '../types.ts';

/**
 * Passages that are shown together where none answers for sure, and how long they are together, in UTF-16 code units.
 */
export const CLOSEST_MAX = 3;
export const CLOSEST_MAX_LENGTH = 600;
/** A question and the answer that comes after it are shown together up to this length. */
const ANSWERED_QUESTION_MAX_LENGTH = 300;

/**
 * The passages that every surface shows for the decision `closest`, best first: the first three that fit into 600
 * UTF-16 code units together, one that does not fit left out. A first passage that is longer is alone, to be shortened
 * by the surface. None for another decision.
 */
export function closestPassages({ decision, passages }: Pick<Answer, 'decision' | 'passages'>): RankedPassage[] {
  return decision === 'closest' ? fitting(passages, ({ text }) => text.length) : [];
}

/** The first items that fit together; the first always, alone where it is too long. */
export function fitting<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Item[] {
  const chosen: Item[] = [];
  let room = CLOSEST_MAX_LENGTH;
  for (const item of items) {
    if (chosen.length === CLOSEST_MAX) break;
    const length = lengthOf(item);
    if (length > room && chosen.length > 0) continue;
    chosen.push(item);
    room -= length;
    if (room <= 0) break;
  }
  return chosen;
}

/** First and last sentence, indices into `article.sentences`, inclusive. */
export type Range = readonly [first: number, last: number];

interface Place {
  readonly candidate: Ranked;
  readonly article: Article;
  range: Range;
}

/**
 * The candidates that are shown together, best first, each with its sentences: the first that fit, each alone, and
 * where there is room left what they point back at and what follows them in their paragraph. The sentence that answers
 * often stands beside the one that has the question's words.
 */
export function closestRanges(ranked: readonly Ranked[], sentences: Sentences): Map<Ranked, Range> {
  const places = ranked.map((candidate): Place => {
    const article = sentences.article(candidate.sentence);
    return { candidate, article, range: alone(article, candidate.sentence - sentences.firstOf(article)) };
  });
  const chosen = fitting(places, sizeOf);
  for (const widen of [withWhatItPointsAt, withNext, withNext]) {
    for (const place of chosen) {
      const range = widen(place.article, place.range);
      const room = CLOSEST_MAX_LENGTH - chosen.reduce((sum, one) => sum + sizeOf(one), 0);
      const isFree = chosen.every(
        (one) => one === place || one.article !== place.article || !overlap(one.range, range),
      );
      if (isFree && lengthOf(place.article, ...range) - sizeOf(place) <= room) place.range = range;
    }
  }
  return new Map(chosen.map(({ candidate, range }) => [candidate, range]));
}

function sizeOf({ article, range }: Place): number {
  return lengthOf(article, ...range);
}

/** A sentence alone; an answer with the question that it comes after, where both are short. */
function alone(article: Article, at: number): Range {
  const question = structureOf(article).questions[at] ?? -1;
  return question >= 0 && lengthOf(article, question, at) <= ANSWERED_QUESTION_MAX_LENGTH ? [question, at] : [at, at];
}

function withWhatItPointsAt(article: Article, [first, last]: Range): Range {
  return first > 0 && pointsBack(article, first) && isBeside(article, first - 1, first)
    ? [first - 1, last]
    : [first, last];
}

function withNext(article: Article, [first, last]: Range): Range {
  const fits = last - first + 1 < PASSAGE_MAX_SENTENCES && isBeside(article, last + 1, last);
  return fits && structureOf(article).kinds[last + 1] === 'text' ? [first, last + 1] : [first, last];
}

function isBeside({ sentences }: Article, one: number, other: number): boolean {
  return sentences[one]?.paragraph === sentences[other]?.paragraph;
}

function overlap([first, last]: Range, [otherFirst, otherLast]: Range): boolean {
  return first <= otherLast && last >= otherFirst;
}
