/** What is shown where nothing answers for sure: a few short passages at once. */

import { structureOf } from '../../article/structure/outline.ts';
import type { Article } from '../../article/types.ts';
import type { Sentences } from '../index/sentences.ts';
import { answeredFrom, lengthOf, listAround, PASSAGE_MAX_SENTENCES, pointsBack } from '../passages/passages.ts';
import type { Answer, AskedNote, Ranked, RankedPassage } from '../types.ts';

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
export function closestRanges(
  ranked: readonly Ranked[],
  asked: AskedNote | null,
  sentences: Sentences,
): Map<Ranked, Range> {
  const places: Place[] = [];
  for (const candidate of ranked) {
    const article = sentences.article(candidate.sentence);
    const place = { candidate, article, range: alone(article, candidate.sentence - sentences.firstOf(article), asked) };
    if (places.every((better) => isApart(better, place))) places.push(place);
  }
  const chosen = fitting(places, sizeOf);
  for (const widen of [withWhatItPointsAt, withNext, withNext]) {
    for (const place of chosen) {
      const range = widen(place.article, place.range);
      const room = CLOSEST_MAX_LENGTH - chosen.reduce((sum, one) => sum + sizeOf(one), 0);
      const isFree = chosen.every((one) => one === place || isApart(one, { ...place, range }));
      if (isFree && lengthOf(place.article, ...range) - sizeOf(place) <= room) place.range = range;
    }
  }
  return new Map(chosen.map(({ candidate, range }) => [candidate, range]));
}

function sizeOf({ article, range }: Place): number {
  return lengthOf(article, ...range);
}

/**
 * A sentence alone; of an answer to a question all up to it (`answeredFrom`), where that is short; of a list of those
 * present all that fits, where that is asked for.
 */
function alone(article: Article, at: number, asked: AskedNote | null): Range {
  const list = asked?.kind === 'attendance' ? listAround(article, at) : null;
  if (list !== null) return list;
  const from = answeredFrom(article, at);
  return from !== null && lengthOf(article, from, at) <= ANSWERED_QUESTION_MAX_LENGTH ? [from, at] : [at, at];
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

function isApart(one: Place, other: Place): boolean {
  const [first, last] = one.range;
  const [otherFirst, otherLast] = other.range;
  return one.article !== other.article || first > otherLast || last < otherFirst;
}
