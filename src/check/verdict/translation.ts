/** Statements in the other language that a claim may be a translation of. */

import type { Quotation } from '../../article/types.ts';
import { detectLanguage } from '../../language/detect.ts';
import { indexWords } from '../../language/index-tokens.ts';
import { memoize } from '../../language/lru-cache.ts';
import type { LanguageCode } from '../../language/types.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { readQuestion } from '../../search/query/question.ts';
import { readTerms } from '../../search/query/terms.ts';
import { createTextMatcher, type Match } from '../../search/rank/match.ts';
import type { QueryTerm } from '../../search/types.ts';
import { lookUp } from '../candidates.ts';
import { firstWordFrom, type StatedWord, type Statement, statementsOf } from '../statements.ts';
import type { FoundStatement } from '../types.ts';

/** So much of the claim's weight must have a translation in the statement. */
export const TRANSLATION_MIN_COVERAGE = 0.45;
/** And so many of its terms. */
const TERMS_MIN = 3;
/** A statement and its translation are of about one length, in words. */
const LENGTH_RATIO_MAX = 2.5;
/** In a statement of many sentences those so far from the one that was found are looked at. */
const SENTENCES_AROUND_MAX = 50;
/** Longer claims are read up to here, in UTF-16 code units: enough to tell which statement it is. */
const READ_MAX_LENGTH = 600;

/** So many words of statements are kept with their index words. */
const WORDS_KEPT_MAX = 4_000;
const indexWordsOf = memoize(indexWords, WORDS_KEPT_MAX);

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
  const length = indexWords(read).length;
  const looked = new Set<Statement | StatedWord>();
  const match = createTextMatcher(terms);
  const best = new Map<Quotation, FoundTranslation>();
  for (const sentence of lookUp(weightsOf(terms), index)) {
    const article = index.sentences.article(sentence);
    if (article.language !== other) continue;
    const own = sentence - index.sentences.firstOf(article);
    for (const unit of statementsOf(article)
      .at(own)
      .flatMap((statement) => unitsOf(statement, own, looked))) {
      const quotation = article.quotations[unit[0]?.quotation ?? -1];
      if (quotation === undefined) continue;
      const coverage = coverageOf(unit, terms, length, match);
      if (coverage <= (best.get(quotation)?.coverage ?? 0)) continue;
      best.set(quotation, { article, quotation, coverage });
    }
  }
  return [...best.values()]
    .filter(({ coverage }) => coverage >= TRANSLATION_MIN_COVERAGE)
    .sort((a, b) => b.coverage - a.coverage);
}

/**
 * What may be translated at a time: all that is said or reported in one breath, and each sentence of it that is not far
 * from the one that was found. Each comes once, however many sentences lead to it.
 */
function unitsOf(statement: Statement, near: number, looked: Set<Statement | StatedWord>): (readonly StatedWord[])[] {
  const { words: all } = statement;
  const units: (readonly StatedWord[])[] = looked.has(statement) ? [] : [all];
  looked.add(statement);
  if (all[0]?.sentence === all.at(-1)?.sentence) return units;
  const end = firstWordFrom(all, near + SENTENCES_AROUND_MAX + 1);
  let from = firstWordFrom(all, near - SENTENCES_AROUND_MAX);
  for (let at = from + 1; at <= end; at += 1) {
    const first = all[from];
    if (first === undefined || all[at]?.sentence === first.sentence) continue;
    if (!looked.has(first)) units.push(all.slice(from, at));
    looked.add(first);
    from = at;
  }
  return units;
}

/** Share of the claim's weight that a unit has in its own language; 0 where the lengths forbid a translation. */
function coverageOf(
  unit: readonly StatedWord[],
  terms: readonly QueryTerm[],
  length: number,
  match: (words: readonly string[]) => Match,
): number {
  if (Math.max(unit.length, length) > LENGTH_RATIO_MAX * Math.min(unit.length, length)) return 0;
  const { similarities } = match(unit.flatMap(({ text }) => indexWordsOf(text)));
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
