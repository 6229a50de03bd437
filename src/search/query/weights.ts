import type { SearchIndex } from '../index/search-index.ts';
import type { Form, TermRole } from '../types.ts';

/** How much a word counts by what it is there for; its rarity in the library is the other factor. */
const ROLE_WEIGHTS: Readonly<Record<TermRole, number>> = {
  word: 1,
  name: 1,
  number: 0.8,
  attribute: 1,
  speechAct: 0.75,
  weak: 0.3,
  kind: 0.15,
  statement: 0.1,
};

/** The weight of a role, 0 to 1. */
export function roleWeight(role: TermRole): number {
  return ROLE_WEIGHTS[role];
}

/**
 * How rare a term is among the library's sentences, 0 (in all) to 1 (in none): the inverse document frequency of BM25
 * (Robertson & Zaragoza 2009, eq. 3.3, with + 1 in the logarithm) divided by its largest value.
 */
export function inverseFrequency(forms: readonly Form[], { vocabulary, sentences }: SearchIndex): number {
  return rarity(
    frequency(forms, (word) => vocabulary.sentences(word)),
    sentences.count,
  );
}

/** The same among articles. */
export function inverseArticleFrequency(forms: readonly Form[], { vocabulary, articles }: SearchIndex): number {
  return rarity(
    frequency(forms, (word) => vocabulary.articles(word)),
    articles.length,
  );
}

/** From here on a form means the same; synonyms are below, and a word is not less rare for having some. */
export const STRONG_SIMILARITY = 0.6;

/**
 * At most how many documents hold one of the forms that mean the same; phrases count only where there is no single
 * word, since most are rare.
 */
function frequency(forms: readonly Form[], count: (word: string) => number): number {
  const strong = forms.filter(({ similarity }) => similarity >= STRONG_SIMILARITY);
  const telling = strong.length > 0 ? strong : forms;
  const single = telling.filter(({ word }) => !word.includes(' '));
  if (single.length > 0) return single.reduce((sum, { word }) => sum + count(word), 0);
  return telling.reduce((sum, { word }) => sum + Math.min(...word.split(' ').map(count)), 0);
}

function rarity(holding: number, all: number): number {
  const held = Math.min(holding, all);
  return Math.log(1 + (all - held + 0.5) / (held + 0.5)) / Math.log(1 + (all + 0.5) / 0.5);
}
