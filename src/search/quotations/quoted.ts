/** Who is quoted, how often, in how many sources. */

import { clearSpeakers } from '../../article/clear-speakers.ts';
import type { Article } from '../../article/types.ts';
import { lazy } from '../../language/lazy.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { HeldOffice } from '../offices.ts';
import { type FoundQuotation, findQuotations, groupKey, quotedName } from './quotations.ts';

export interface Quoted {
  /** Full name as the directory has it; of a role, group or organisation the words of the first article. */
  readonly name: string;
  /** The office that the latest of the articles gives, `null` where none does. */
  readonly office: HeldOffice | null;
  /** Whether it is a person of the directory. */
  readonly isPerson: boolean;
  readonly quotations: number;
  readonly sources: number;
}

export interface WhoIsQuoted {
  /** Those quoted most first. */
  readonly quoted: readonly Quoted[];
  /** Quotations whose speaker is unclear. */
  readonly unclear: number;
}

interface Draft {
  readonly name: string;
  readonly isPerson: boolean;
  office: HeldOffice | null;
  /** Date of the article that the office is from. */
  officeOf: string;
  quotations: number;
  readonly articles: Set<Article>;
}

/** Gathers the speakers of quotations. Takes time linear in their number. */
export function whoIsQuoted(index: SearchIndex, found: readonly FoundQuotation[]): WhoIsQuoted {
  const drafts = new Map<string, Draft>();
  let unclear = 0;
  for (const { article, quotation } of found) {
    const speakers = clearSpeakers(quotation);
    if (speakers.length === 0) unclear += 1;
    const counted = new Set<Draft>();
    for (const speaker of speakers) {
      const name = quotedName(index, article, speaker);
      const isPerson = speaker.person !== null;
      const draft = draftOf(drafts, name, isPerson);
      const person = speaker.person === null ? undefined : article.people[speaker.person];
      takeOffice(draft, person?.office ?? null, article);
      draft.articles.add(article);
      if (!counted.has(draft)) draft.quotations += 1;
      counted.add(draft);
    }
  }
  const quoted = [...drafts.values()].map(({ name, office, isPerson, quotations, articles }) => ({
    name,
    office,
    isPerson,
    quotations,
    sources: articles.size,
  }));
  return { quoted: quoted.sort((a, b) => b.quotations - a.quotations), unclear };
}

/** Roles, groups and organisations that are quoted, those quoted most first; gathered once an index. */
export const quotedGroups = lazy((index: SearchIndex): readonly Quoted[] =>
  whoIsQuoted(index, findQuotations(index, {})).quoted.filter(isGroup),
);

function isGroup({ isPerson }: Quoted): boolean {
  return !isPerson;
}

function draftOf(drafts: Map<string, Draft>, name: string, isPerson: boolean): Draft {
  const key = isPerson ? `person ${name}` : `group ${groupKey(name)}`;
  const draft = drafts.get(key) ?? { name, isPerson, office: null, officeOf: '', quotations: 0, articles: new Set() };
  drafts.set(key, draft);
  return draft;
}

function takeOffice(draft: Draft, office: string | null, { language, source }: Article): void {
  const published = source.published ?? '';
  if (office === null || (draft.office !== null && published <= draft.officeOf)) return;
  draft.office = { office, language };
  draft.officeOf = published;
}
