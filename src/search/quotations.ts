import type { Article, Quotation, QuotationKind } from '../article/types.ts';
import { words } from '../language/tokens.ts';
import { analyse } from './analyse.ts';
import type { SearchIndex } from './index.ts';
import { matchWords } from './match.ts';
import type { Analysis } from './types.ts';

export interface QuotationQuery {
  /** Full name, as the directory has it. */
  readonly speaker?: string;
  /** A topic in words. */
  readonly about?: string;
  readonly kind?: QuotationKind;
}

export interface FoundQuotation {
  readonly article: Article;
  readonly quotation: Quotation;
  /** Share of the topic's weight that it holds, 0 to 1; 1 where no topic is asked for. */
  readonly score: number;
}

/** Quotations in the order of the articles; with a topic only those that hold a word of it, best first. */
export function findQuotations(
  index: SearchIndex,
  { speaker, about, kind }: QuotationQuery,
): readonly FoundQuotation[] {
  const found = index.articles.flatMap((article) =>
    article.quotations
      .filter((quotation) => kind === undefined || quotation.kind === kind)
      .filter((quotation) => speaker === undefined || isBy(article, quotation, speaker, index))
      .map((quotation) => ({ article, quotation, score: 1 })),
  );
  return about === undefined ? found : aboutTopic(found, analyse(about, index));
}

function isBy(article: Article, { speakers }: Quotation, name: string, { people }: SearchIndex): boolean {
  return speakers.some((speaker) => {
    const entry = speaker.person === null ? undefined : people.entryOf(article, speaker.person);
    return (entry?.name ?? speaker.name) === name;
  });
}

function aboutTopic(found: readonly FoundQuotation[], { terms }: Analysis): FoundQuotation[] {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const scored = found.map((one) => {
    const { start, end } = one.quotation;
    const { similarities } = matchWords(words(one.article.body.slice(start, end)), terms);
    const held = terms.reduce((sum, { weight }, term) => sum + weight * (similarities[term] ?? 0), 0);
    return { ...one, score: all === 0 ? 0 : held / all };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}
