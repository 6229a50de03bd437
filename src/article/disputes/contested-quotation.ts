import type { UnitReading } from '../quotations/reading.ts';
import { stanceAfter, unrealCircumstance } from './after.ts';
import { stanceOfQuestion } from './asked.ts';
import { stanceBefore } from './before/before.ts';
import { stanceOfEnglishQuotation } from './contested-english.ts';
import { frameOfQuotation } from './frame/framed.ts';
import { entryAt, LEXICONS, type Stance } from './lexicon.ts';
import { isTopic, unrealMediumAt } from './unreal.ts';

/** How far, in items, what a mark introduces is said to be unreal before the mark: `Beredar kutipan palsu: “…”` */
const INTRODUCTION_REACH = 26;

/** Words before a verb that asks the reader to imagine something: `You can picture it`, `Mari bayangkan`. */
const INVITES = new Set('you one we can could may might just now try to let’s let us mari coba sekarang'.split(' '));
const INVITATION_MAX = 3;

/** A sentence that opens with an imperative to imagine something is about nothing that was said: `Imagine Moor …` */
export function imagines(unit: UnitReading): boolean {
  let first = 0;
  while (first < INVITATION_MAX && INVITES.has(unit.lower(first))) first += 1;
  const entry = entryAt(unit.items, first, LEXICONS[unit.grammar.language]);
  return entry?.frame === 'governor' && entry.dispute === 'hypothetical';
}

/** Whether a medium or a claim stands right before a quotation, as its name: `the quote “…”`. */
export function isNamed(unit: UnitReading, at: number): boolean {
  const { media, language } = LEXICONS[unit.grammar.language];
  if (media.has(unit.lower(at - 1))) return true;
  return (
    language === 'id' &&
    ['itu', 'berbunyi', 'bertuliskan'].includes(unit.lower(at - 1)) &&
    media.has(unit.lower(at - 2))
  );
}

/** What contests a quotation that no verb of speech claims. */
export function stanceOfQuotation(unit: UnitReading, at: number): Stance | null {
  const { items, grammar } = unit;
  const lexicon = LEXICONS[grammar.language];
  const isIntroduced = items[at - 1]?.kind === 'mark';
  const before = isIntroduced
    ? stanceOfIntroduction(unit, at - 1)
    : stanceBefore(items, { at, subject: null, isVerb: false }, lexicon, grammar.cues);
  const near =
    before ??
    stanceAfter(items, at + 1, isNamed(unit, at), lexicon, grammar.cues) ??
    unrealCircumstance(items, at + 1, lexicon, false) ??
    stanceOfQuestion(items, at, lexicon, true) ??
    (grammar.language === 'en' ? stanceOfEnglishQuotation(unit, at, isIntroduced) : null);
  return near === null || near.dispute === null ? (frameOfQuotation(unit, at) ?? near) : near;
}

/**
 * What stands before a mark and contests what the mark introduces: `Beredar kutipan palsu: “…”`, `Konon, raja itu
 * bersabda, “…”`. A denial does not: what follows it is the denier’s.
 */
export function stanceOfIntroduction(unit: UnitReading, mark: number): Stance | null {
  const { items, grammar } = unit;
  const lexicon = LEXICONS[grammar.language];
  let commas = 0;
  let found: Stance | null = imagines(unit) ? { dispute: 'hypothetical', cue: unit.span(0, 1) } : null;
  for (let at = mark - 1; at >= 0 && mark - at < INTRODUCTION_REACH; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quotation' || (item.kind === 'mark' && item.lower !== ',')) break;
    if (item.kind === 'mark') commas += 1;
    const medium = unrealMediumAt(items, at, lexicon);
    if (medium !== null) return isTopic(items, at, lexicon) ? found : { dispute: medium.dispute, cue: medium.span };
    const entry = entryAt(items, at, lexicon);
    if (entry === null || entry.dispute === null || entry.dispute === 'denied' || entry.frame === 'unreal') continue;
    if (found?.dispute === 'planned' && entry.dispute === 'hypothetical') found = null;
    if (entry.frame === 'adverb' || entry.dispute === 'alleged' || commas === 0 || isOneClause(unit, at, mark))
      found ??= {
        dispute: entry.dispute,
        cue: { start: items[at - entry.words.length + 1]?.start ?? 0, end: item.end },
      };
  }
  return found;
}

/** Whether no main clause begins between a condition and a mark: `membuat Sari, kepala dinas, seolah berujar, “…”`. */
function isOneClause(unit: UnitReading, from: number, mark: number): boolean {
  for (let at = from; at < mark; at += 1) if (unit.lower(at) === ',') return false;
  return true;
}
