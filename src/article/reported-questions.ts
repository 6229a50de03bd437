/**
 * Questions and denials that say of words that nobody asserts them: `Lena asked whether the fee had doubled`, `“Did you
 * say ‘go’?”`
 */

import { lazy } from '../language/lazy.ts';
import { CUES } from '../language/tables/speech/cues.ts';
import type { Dispute } from '../language/types.ts';
import { LEXICONS, spelt } from './disputes/lexicon.ts';
import type { Article, DisputedStatement, Quotation } from './types.ts';

/** Other question words take what follows for granted: `asked why the fee had doubled`. */
const OPENERS = { en: /^(?:whether(?:\sor\snot)?|if)\s+/iu, id: /^apakah\s+/iu } as const;

/** Length of the word that opens such a question, with the space behind it; 0 where a quotation is none. */
export function questionOpener({ body, language }: Article, { start, end, kind }: Quotation): number {
  return kind === 'indirect'
    ? (OPENERS[language].exec(body.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0)
    : 0;
}

/** What the reported and the quoted questions of an article ask about, as words that nobody asserts. In order. */
export const askedStatements = lazy((article: Article): readonly DisputedStatement[] =>
  article.quotations.flatMap((quotation): DisputedStatement[] => {
    const opener = questionOpener(article, quotation);
    if (opener === 0) return broughtUpWithin(article, quotation);
    const { start, end, kind } = quotation;
    return [
      { start: start + opener, end, kind, dispute: 'asked', cue: quotation.cue ?? { start, end: start + opener } },
    ];
  }),
);

/** Longer questions are looked at up to here. UTF-16 code units. */
const QUESTION_MAX = 600;
/** Marks within the marks of a quotation, over words that somebody is asked to have said, or denies. */
const INNER = /[‘'"“]([^‘’'"“”\n]{3,200})[’'"”](\s*\?)?/gu;
/** How far, in words, the verb of saying stands before them. */
const VERB_REACH = 8;
/** How far, in words, a denial stands before that verb. */
const DENIAL_REACH = 3;

/**
 * `“Did you tell the board ‘the pier is shut’?” a reporter asked`: the inner words are asked about, or
 * denied: `“I never said ‘the pier is shut’.”` */
function broughtUpWithin({ body, language }: Article, { start, end, kind, isTurn }: Quotation): DisputedStatement[] {
  if (kind !== 'direct' || isTurn) return [];
  const inside = body.slice(start + 1, Math.min(end - 1, start + QUESTION_MAX));
  const found: DisputedStatement[] = [];
  for (const match of inside.matchAll(INNER)) {
    const from = start + 1 + match.index;
    const sentence =
      inside
        .slice(0, match.index)
        .split(/[.!?]\s/u)
        .at(-1) ?? '';
    const words = sentence.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
    const dispute = disputeOf(words, match[2] !== undefined, language);
    if (dispute === null) continue;
    const to = from + match[0].lastIndexOf(match[1] ?? '') + (match[1]?.length ?? 0) + 1;
    found.push({ start: from, end: to, kind: 'direct', dispute, cue: { start, end } });
  }
  return found;
}

/** What the words before inner marks say of these; null where they assert them. */
function disputeOf(words: readonly string[], isQuestion: boolean, language: Article['language']): Dispute | null {
  const { asks, denials, limits } = LEXICONS[language];
  const near = words.slice(-VERB_REACH);
  const verb = near.findLastIndex((word) => isVerbOfSpeech(word, language));
  if (verb === -1) return null;
  if (isQuestion && words.some((word) => asks.has(spelt(word)))) return 'asked';
  const before = near.slice(Math.max(0, verb - DENIAL_REACH), verb);
  return before.some((word) => denials.has(spelt(word))) && !before.some((word) => limits.has(word)) ? 'denied' : null;
}

/** English infinitives: `did you say`. */
const BASE_FORMS = new Set('say tell call write describe promise claim ask utter shout'.split(' '));

function isVerbOfSpeech(word: string, language: Article['language']): boolean {
  const form = CUES[language].get(word)?.form;
  return form === 'active' || (language === 'id' ? form === 'bare' : BASE_FORMS.has(word));
}
