/** Quotations by speaker, topic, kind and source. */

import { clearSpeakers } from '../../article/clear-speakers.ts';
import { sentenceAt, sentencesIn } from '../../article/sentence-at.ts';
import { tokensIn } from '../../article/tokens.ts';
import type { Article, Quotation, QuotationKind } from '../../article/types.ts';
import { indexWordsIn } from '../../language/index-tokens.ts';
import type { Span } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { analyse } from '../query/analyse.ts';
import { createWordMatcher, meaning } from '../rank/match.ts';
import type { Analysis, QueryTerm } from '../types.ts';

/** `article`: as the articles are ordered and read; `newest`: by date of publication, undated articles last. */
export type QuotationOrder = 'article' | 'newest';

export interface QuotationQuery {
  /** Full name, as the directory has it; of a role, group or organisation the words of the article. */
  readonly speaker?: string;
  /** A topic in words of either language. */
  readonly about?: string;
  readonly kind?: QuotationKind;
  /** Only quotations of these articles. */
  readonly articles?: ReadonlySet<Article>;
  /** Default: best first with a topic, otherwise `article`. */
  readonly order?: QuotationOrder;
  /** Whether quotations whose speaker is a guess are left out where a speaker is asked for. Default `false`. */
  readonly clearOnly?: boolean;
}

export interface FoundQuotation {
  readonly article: Article;
  readonly quotation: Quotation;
  /** Share of the topic's weight that it holds, 0 to 1; 1 where no topic is asked for. */
  readonly score: number;
  /** Of a long turn the sentence that holds most of the topic; `null` for a shorter one, and without a topic. */
  readonly part: Span | null;
}

/** A longer turn is not about one thing. UTF-16 code units. */
const LONG_TURN_LENGTH = 280;

/** Quotations in the order asked for; with a topic only those that hold a word of it. */
export function findQuotations(index: SearchIndex, query: QuotationQuery): readonly FoundQuotation[] {
  const { about, order } = query;
  const found = about === undefined ? select(index, query) : aboutTopic(index, query, analyse(about, index));
  if (order === 'newest') return found.sort((a, b) => newestFirst(a.article, b.article));
  return about === undefined || order === 'article' ? found : found.sort((a, b) => b.score - a.score);
}

/** Name by which a speaker is found: the directory's for a person, else as written. */
export function quotedName({ people }: SearchIndex, article: Article, speaker: Quotation['speakers'][number]): string {
  const entry = speaker.person === null ? undefined : people.entryOf(article, speaker.person);
  return entry?.name ?? speaker.name;
}

/** One key for a role or group however it is capitalised. */
export function groupKey(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function select(index: SearchIndex, query: QuotationQuery): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  const { kind, articles } = query;
  const isBy = speakerTest(index, query);
  for (const article of index.articles) {
    if (articles !== undefined && !articles.has(article)) continue;
    for (const quotation of article.quotations) {
      if (kind !== undefined && quotation.kind !== kind) continue;
      if (isBy(article, quotation)) found.push({ article, quotation, score: 1, part: null });
    }
  }
  return found;
}

function speakerTest(index: SearchIndex, { speaker, clearOnly = false }: QuotationQuery) {
  if (speaker === undefined) return () => true;
  const group = groupKey(speaker);
  return (article: Article, quotation: Quotation) =>
    (clearOnly ? clearSpeakers(quotation) : quotation.speakers).some((one) => {
      const name = quotedName(index, article, one);
      return name === speaker || (one.person === null && groupKey(name) === group);
    });
}

function aboutTopic(index: SearchIndex, query: QuotationQuery, analysis: Analysis): FoundQuotation[] {
  const terms = meaning(analysis.terms);
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return [];
  const isWorthALook = topicTest(index, terms);
  const match = createWordMatcher(terms, index);
  const found: FoundQuotation[] = [];
  for (const one of select(index, query)) {
    if (!isWorthALook(one)) continue;
    const heldIn = (span: Span) => {
      const { similarities } = match(indexWordsIn(tokensIn(one.article, span)));
      return terms.reduce((sum, { weight }, term) => sum + weight * (similarities[term] ?? 0), 0);
    };
    const held = heldIn(one.quotation);
    if (held > 0) found.push({ ...one, score: held / all, part: partOf(one, heldIn) });
  }
  return found;
}

/**
 * Of a long turn the first sentence that holds most; `null` for a shorter one. @param heldIn how much a span holds
 */
export function partOf(
  { article, quotation }: Pick<FoundQuotation, 'article' | 'quotation'>,
  heldIn: (span: Span) => number,
): Span | null {
  const { isTurn, start, end } = quotation;
  if (!isTurn || end - start <= LONG_TURN_LENGTH) return null;
  let best: Span | null = null;
  let most = 0;
  for (const at of sentencesIn(article, quotation)) {
    const sentence = article.sentences[at] ?? quotation;
    const span = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    const held = heldIn(span);
    if (held > most) [best, most] = [span, held];
  }
  return best;
}

/**
 * Whether a sentence of the quotation holds a word of the topic: told from the index's word numbers, without reading
 * the text.
 */
function topicTest({ sentences, vocabulary }: SearchIndex, terms: readonly QueryTerm[]) {
  const wanted = new Uint8Array(vocabulary.size);
  for (const { word } of terms.flatMap(({ forms }) => forms)) {
    const number = vocabulary.numberOf(word.split(' ')[0] ?? '');
    if (number >= 0) wanted[number] = 1;
  }
  return ({ article, quotation: { start, end } }: FoundQuotation): boolean => {
    const first = sentences.firstOf(article);
    for (let at = sentenceAt(article, start); at < article.sentences.length; at += 1) {
      if ((article.sentences[at]?.start ?? end) >= end) return false;
      const last = sentences.start(first + at + 1);
      for (let word = sentences.start(first + at); word < last; word += 1) {
        if (wanted[sentences.words[word] ?? 0] === 1) return true;
      }
    }
    return false;
  };
}

function newestFirst({ source: a }: Article, { source: b }: Article): number {
  if (a.published === b.published) return 0;
  if (a.published === null) return 1;
  if (b.published === null) return -1;
  return timeOf(b.published) - timeOf(a.published);
}

/** A date without a time of day counts as its beginning; what is no date as the oldest. */
function timeOf(published: string): number {
  const time = Date.parse(published);
  return Number.isNaN(time) ? 0 : time;
}
