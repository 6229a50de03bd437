/**
 * What was learned from questions and their passages; `npm run train -- DIR` writes `model.json`, and a person reads
 * what it wrote.
 */

import { stem } from '../../language/stems.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { Features } from '../types.ts';
import learned from './model.json' with { type: 'json' };

/** Weights by the name of a feature; a feature that is not there counts nothing. */
export type FeatureWeights = Readonly<Partial<Record<keyof Features, number>>>;

export interface Model {
  /**
   * How much more (over 1) or less a word of a question matters than others, by its stem: how often it stands in the
   * passage that answers, divided by how often words do. *letak* and *jumlah* hardly ever do.
   */
  readonly wordWeights: Readonly<Record<LanguageCode, Readonly<Record<string, number>>>>;
  /** What a feature adds to a candidate's rank. */
  readonly rank: FeatureWeights;
  /** A logistic model of whether the first passage answers. */
  readonly decide: { readonly bias: number; readonly weights: FeatureWeights };
  /**
   * Whether the sources speak of what is asked at all: from 0 on they do. `passageCoverage` is here the most of the
   * passages that would be shown together.
   */
  readonly near: { readonly bias: number; readonly weights: FeatureWeights };
}

/** The model that ships with the program. */
export const MODEL: Model = learned;

/** How much a word of a question matters, 1 where nothing was learned of it. Takes a lower-case word. */
export function wordWeight(word: string, language: LanguageCode, { wordWeights }: Model): number {
  const key = stem(word, language);
  return Object.hasOwn(wordWeights[language], key) ? (wordWeights[language][key] ?? 1) : 1;
}

/** The sum of weights times features. */
export function weightedSum(weights: FeatureWeights, features: Features): number {
  let sum = 0;
  for (const name in weights) sum += (weights[name as keyof Features] ?? 0) * features[name as keyof Features];
  return sum;
}
