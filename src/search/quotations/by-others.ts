import { clearSpeakers } from '../../article/clear-speakers.ts';
import { tokensIn } from '../../article/tokens.ts';
import type { Article } from '../../article/types.ts';
import { indexWordsIn } from '../../language/index-tokens.ts';
import type { Span } from '../../language/types.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { matchWords, meaning } from '../rank/match.ts';
import type { Analysis, QueryTerm, TermRole } from '../types.ts';
import { type FoundQuotation, findQuotations, partOf } from './quotations.ts';

/** Words that ask for a statement or name its kind: they tell nothing of what it is about. */
const NO_TOPIC: ReadonlySet<TermRole> = new Set(['speechAct', 'statement', 'kind', 'weak']);
/** Share of the topic's weight that a quotation must hold to be about it. */
const ABOUT_MIN_SHARE = 0.4;

/**
 * What people other than `speakers` are quoted with on the topic of a question, joint statements with one of them among
 * it: the best quotation of each, best first, at most `limit`. Empty where the question names no topic beside a person.
 * Takes time linear in all quotations.
 */
export function quotationsByOthers(
  index: SearchIndex,
  { terms }: Pick<Analysis, 'terms'>,
  speakers: readonly string[],
  limit: number,
): readonly FoundQuotation[] {
  const topic = meaning(terms).filter(({ role, person }) => person === null && !NO_TOPIC.has(role));
  const weight = topic.reduce((sum, term) => sum + term.weight, 0);
  if (weight === 0) return [];
  const known = new Set(speakers);
  const best = new Map<string, FoundQuotation>();
  for (const found of findQuotations(index, {})) {
    const names = clearSpeakers(found.quotation).map(({ name }) => name);
    if (names.every((name) => known.has(name))) continue;
    const score = heldIn(found.article, found.quotation, topic) / weight;
    const key = names.join('\n');
    if (score < ABOUT_MIN_SHARE || score <= (best.get(key)?.score ?? 0)) continue;
    const part = partOf(found, (span) => heldIn(found.article, span, topic));
    best.set(key, { ...found, score, part });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

function heldIn(article: Article, span: Span, topic: readonly QueryTerm[]): number {
  const { similarities } = matchWords(indexWordsIn(tokensIn(article, span)), topic);
  return topic.reduce((sum, { weight }, at) => sum + weight * (similarities[at] ?? 0), 0);
}
