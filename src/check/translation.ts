/** Statements in the other language that a claim may be a translation of. */
import type { LanguageCode, Quotation } from '../article/types.ts';
import { detectLanguage } from '../language/detect.ts';
import { words } from '../language/tokens.ts';
import type { SearchIndex } from '../search/index.ts';
import { matchWords } from '../search/match.ts';
import { readQuestion } from '../search/question.ts';
import { readTerms } from '../search/terms.ts';
import type { QueryTerm } from '../search/types.ts';
import { lookUp } from './candidates.ts';
import { type StatedWord, type Statement, statementsOf } from './statements.ts';
import type { FoundStatement } from './types.ts';

/** So much of the claim's weight must have a translation in the statement. */
export const TRANSLATION_MIN_COVERAGE = 0.45;
/** And so many of its terms. */
const TERMS_MIN = 3;
/** A statement and its translation are of about one length, in words. */
const LENGTH_RATIO_MAX = 2.5;
/** Longer claims are read up to here, in UTF-16 code units: enough to tell which statement it is. */
const READ_MAX_LENGTH = 600;

export interface FoundTranslation extends FoundStatement {
  /** Share of the claim's weight that the statement holds in its own language, 0 to 1. */
  readonly coverage: number;
}

/** The statements in the other language that hold most of a claim, best first; none where too little of it is there. */
export function findTranslations(text: string, index: SearchIndex): FoundTranslation[] {
  const read = text.slice(0, READ_MAX_LENGTH);
  const language = detectLanguage(read);
  const other: LanguageCode = language === 'id' ? 'en' : 'id';
  if (!index.languages.has(other)) return [];
  const terms = readTerms(readQuestion(read, language), { language, wanted: 'thing', index });
  if (terms.length === 0) return [];
  const best = new Map<Quotation, FoundTranslation>();
  for (const sentence of lookUp(weightsOf(terms), index)) {
    const article = index.sentences.article(sentence);
    if (article.language !== other) continue;
    const statements = statementsOf(article).at(sentence - index.sentences.firstOf(article));
    for (const unit of statements.flatMap(unitsOf)) {
      const quotation = article.quotations[unit[0]?.quotation ?? -1];
      if (quotation === undefined) continue;
      const coverage = coverageOf(unit, terms, words(read).length);
      if (coverage <= (best.get(quotation)?.coverage ?? 0)) continue;
      best.set(quotation, { article, quotation, coverage });
    }
  }
  return [...best.values()]
    .filter(({ coverage }) => coverage >= TRANSLATION_MIN_COVERAGE)
    .sort((a, b) => b.coverage - a.coverage);
}

/** What may be translated at a time: all that is said or reported in one breath, and each sentence of it. */
function unitsOf({ words: all }: Statement): StatedWord[][] {
  const bySentence = new Map<number, StatedWord[]>();
  for (const word of all) bySentence.set(word.sentence, [...(bySentence.get(word.sentence) ?? []), word]);
  return bySentence.size === 1 ? [[...all]] : [[...all], ...bySentence.values()];
}

/** Share of the claim's weight that a unit has in its own language; 0 where the lengths forbid a translation. */
function coverageOf(unit: readonly StatedWord[], terms: readonly QueryTerm[], length: number): number {
  if (Math.max(unit.length, length) > LENGTH_RATIO_MAX * Math.min(unit.length, length)) return 0;
  const { similarities } = matchWords(words(unit.map(({ text }) => text).join(' ')), terms);
  const matched = similarities.filter((similarity) => similarity > 0).length;
  if (matched < Math.min(TERMS_MIN, terms.length) || matched < 2) return 0;
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  return terms.reduce((sum, { weight }, term) => sum + weight * (similarities[term] ?? 0), 0) / all;
}

function weightsOf(terms: readonly QueryTerm[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { forms, weight } of terms) {
    for (const { word, similarity } of forms) {
      for (const part of word.split(' ')) weights.set(part, Math.max(weights.get(part) ?? 0, weight * similarity));
    }
  }
  return weights;
}
