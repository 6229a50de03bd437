/** Why an answer is what it is, as plain data for any surface. */
import type { SearchIndex } from '../index/search-index.ts';
import type { Answer, Features, Form, RankedPassage, Silence, TermRole, Wanted } from '../types.ts';

export interface Explanation {
  readonly language: string;
  readonly wanted: Wanted;
  readonly measure: string | null;
  readonly speakers: readonly string[];
  readonly corrections: Answer['analysis']['corrections'];
  readonly terms: readonly ExplainedTerm[];
  /** From which probability on the first passage is an answer. */
  readonly threshold: number;
  readonly silence: Silence | null;
  /** Best first: the one that was chosen, then what was nearly chosen. */
  readonly passages: readonly ExplainedPassage[];
}

/** A word of the question, how much it matters (0 to 2), and what stands for it in the sources. */
export interface ExplainedTerm {
  readonly word: string;
  readonly role: TermRole;
  readonly weight: number;
  readonly forms: readonly Form[];
}

export interface ExplainedPassage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly probability: number;
  readonly rank: number;
  /** Words of the passage that matched. */
  readonly matched: readonly string[];
  /** What each feature added to the rank, and to the log-odds of the decision; what added nothing is left out. */
  readonly forRank: readonly Contribution[];
  readonly forDecision: readonly Contribution[];
}

export interface Contribution {
  readonly feature: keyof Features;
  /** Between 0 and 1. */
  readonly value: number;
  readonly weight: number;
}

/** Forms of a term that are listed, the most similar. */
const FORMS_MAX = 8;

/** Tells why: the words, their weights and translations, the features of each passage and what they counted. */
export function explain({ analysis, passages, silence, threshold }: Answer, { model }: SearchIndex): Explanation {
  const { language, wanted, measure, speakers, corrections, terms } = analysis;
  return {
    language,
    wanted,
    measure,
    speakers,
    corrections,
    threshold,
    silence,
    terms: terms.map(({ word, role, weight, forms }) => ({ word, role, weight, forms: forms.slice(0, FORMS_MAX) })),
    passages: passages.map((passage) => ({
      article: passage.article.id,
      start: passage.start,
      end: passage.end,
      probability: passage.score,
      rank: passage.rank,
      matched: matchedWords(passage),
      forRank: contributions(model.rank, passage.features),
      forDecision: contributions(model.decide.weights, passage.features),
    })),
  };
}

function matchedWords({ text, highlights }: RankedPassage): string[] {
  return [...new Set(highlights.map(([start, end]) => text.slice(start, end)))];
}

/** The weightiest first. */
function contributions(weights: Readonly<Partial<Record<keyof Features, number>>>, features: Features): Contribution[] {
  return (Object.keys(weights) as Array<keyof Features>)
    .map((feature) => ({ feature, value: features[feature], weight: weights[feature] ?? 0 }))
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}
