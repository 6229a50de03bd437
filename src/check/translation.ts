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
import type { FoundStatement } from './types.ts';

/** So much of the claim's weight must have a translation in the statement. */
export const TRANSLATION_MIN_COVERAGE = 0.5;
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
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return [];
  const length = words(read).length;
  const found = new Map<Quotation, FoundTranslation>();
  for (const sentence of lookUp(weightsOf(terms), index)) {
    const article = index.sentences.article(sentence);
    if (article.language !== other) continue;
    const span = index.sentences.inArticle(sentence);
    for (const quotation of article.quotations) {
      if (quotation.start >= span.end) break;
      if (quotation.end <= span.start || found.has(quotation)) continue;
      const own = words(article.body.slice(quotation.start, quotation.end));
      if (Math.max(own.length, length) > LENGTH_RATIO_MAX * Math.min(own.length, length)) continue;
      const { similarities } = matchWords(own, terms);
      if (similarities.filter((similarity) => similarity > 0).length < TERMS_MIN) continue;
      const held = terms.reduce((sum, { weight }, term) => sum + weight * (similarities[term] ?? 0), 0);
      found.set(quotation, { article, quotation, coverage: held / all });
    }
  }
  return [...found.values()]
    .filter(({ coverage }) => coverage >= TRANSLATION_MIN_COVERAGE)
    .sort((a, b) => b.coverage - a.coverage);
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
