/** Sentences that tell by their pattern what is asked for. */
import type { SearchIndex } from '../index/search-index.ts';
import type { Analysis } from '../types.ts';
import { sourceMeant } from '../wishes/source-meant.ts';
import { toldOfSource } from '../wishes/told-of-source.ts';
import { introductionsOf } from './introductions.ts';
import { createMatcher, type Matcher } from './match.ts';

/** A day that stands there with its year, or that is asked for without. */
const SAME_DAY_SIMILARITY = 0.9;

/** Whose meeting it was stands there so surely. */
const NAMED_SIMILARITY = 0.4;
/** What tells a time or place, but not surely of the meeting that is meant. */
const MAY_TELL = 0.1;

/** How far a sentence tells what is asked for: 1, less where it may, 0 for one that does not. */
export function createPatternFit(
  analysis: Analysis,
  matcher: Matcher,
  index: SearchIndex,
): (sentence: number) => number {
  const { pattern } = analysis;
  if (pattern?.kind === 'day') {
    return (sentence) => ((matcher.sentence(sentence).similarities[pattern.term] ?? 0) >= SAME_DAY_SIMILARITY ? 1 : 0);
  }
  const found = fits(analysis, matcher, index);
  return (sentence) => found.get(sentence) ?? 0;
}

/** Positions of the sentences that tell it, though their words need not match. */
export function toldByPattern(analysis: Analysis, index: SearchIndex): number[] {
  if (analysis.pattern === null || analysis.pattern.kind === 'day') return [];
  return [...fits(analysis, createMatcher(analysis.terms, index), index).keys()];
}

function fits(analysis: Analysis, matcher: Matcher, index: SearchIndex): ReadonlyMap<number, number> {
  const { pattern, question } = analysis;
  if (pattern?.kind === 'person') return introductionsOf(pattern.name, index);
  if (pattern?.kind !== 'meeting') return new Map();
  const article = sourceMeant(question, index);
  if (article === null) return new Map();
  const first = index.sentences.firstOf(article);
  const whole = matcher.article(index.sentences.articleNumber(first));
  return new Map(
    toldOfSource(article, analysis, index).map(({ at, isSure, isOfAll }) => {
      const match = isOfAll ? whole : matcher.sentence(first + at);
      const isMeant = pattern.of.every((term) => (match.similarities[term] ?? 0) >= NAMED_SIMILARITY);
      return [first + at, isSure && isMeant ? 1 : MAY_TELL];
    }),
  );
}
