import { CIRCULATION, TRUE_FINDINGS } from '../../language/tables/disputes/verdicts.ts';
import type { LanguageCode, Span } from '../../language/types.ts';
import type { Unit } from '../quotations/units.ts';
import { entryAt, LEXICONS, type Stance, spelt } from './lexicon.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** A label has so many words at most: `Our verdict:`, `Hasil pemeriksaan fakta:`. */
const LABEL_MAX = 3;
/** How many sentences behind its label hold what a check finds. */
const FINDING_REACH = 3;
/** How far back, in sentences, what was passed around stands from a finding without a labelled claim. */
const CLAIM_REACH = 8;

type Section = 'claim' | 'fact' | null;

/** A unit that a text which checks claims gives as a claim. */
export interface CheckedClaim {
  readonly unit: number;
  readonly stance: Stance;
  /**
   * The claim without its label, where the label opens the unit or stands before it; null for a sentence without one.
   */
  readonly span: Span | null;
}

const setOf = (rows: ReadonlyArray<readonly [string, string]>): ReadonlySet<string> =>
  new Set(rows.flatMap(([words]) => words.split(' ')));
const CIRCULATING = { id: setOf(CIRCULATION.id), en: setOf(CIRCULATION.en) };
const TRUE = { id: setOf(TRUE_FINDINGS.id), en: setOf(TRUE_FINDINGS.en) };

/** Finds the claims of a text that checks them: `Klaim: … Fakta: …`, `Claim: … Verdict: false`. Linear in the units. */
export function findCheckedClaims(units: readonly Unit[], language: LanguageCode): CheckedClaim[] {
  const sections = sectionsOf(units, language);
  if (!sections.some(({ section }) => section === 'fact')) return [];
  const claims: CheckedClaim[] = [];
  let finding: Stance | null = null;
  let known = false;
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const { section, label } = sections[at] ?? { section: null, label: -1 };
    const unit = units[at] as Unit;
    if (section === 'fact' && label !== -1) {
      finding = findingBehind(units, at, language);
      known = true;
      if (
        !sections.slice(Math.max(0, at - CLAIM_REACH), at).some((each) => each.section === 'claim') &&
        finding !== null
      ) {
        const circulated = circulatedBefore(units, at, language);
        if (circulated !== -1) claims.push({ unit: circulated, stance: finding, span: null });
      }
    } else if (section === 'claim' && known) {
      const first = unit.items[label + 1];
      if (finding === null || first === undefined) continue;
      claims.push({ unit: at, stance: finding, span: { start: first.start, end: endOf(unit) } });
    }
  }
  return claims.reverse();
}

function endOf({ items, end }: Unit): number {
  const last = items[items.length - 1];
  return last?.lower === '.' ? last.start : end;
}

/** The section each unit stands in, and the item its label ends with, `-1` where it has none. */
function sectionsOf(units: readonly Unit[], language: LanguageCode): { section: Section; label: number }[] {
  let section: Section = null;
  let paragraph = -1;
  return units.map((unit) => {
    const label = labelOf(unit, language);
    if (label !== null) {
      section = label.section;
      paragraph = label.end === unit.items.length - 1 ? unit.paragraph + 1 : unit.paragraph;
      return { section, label: label.end };
    }
    if (section === 'claim' && unit.paragraph > paragraph) section = null;
    return { section, label: -1 };
  });
}

function labelOf({ items }: Unit, language: LanguageCode): { section: 'claim' | 'fact'; end: number } | null {
  const { claims, facts } = VERDICT_WORDS[language];
  let section: Section = null;
  for (let at = 0; at <= LABEL_MAX + 1; at += 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.lower === ':') return section === null ? null : { section, end: at };
    if (item.kind !== 'word') return null;
    if (facts.has(item.lower)) section = 'fact';
    else if (claims.has(item.lower)) section ??= 'claim';
  }
  return null;
}

function findingBehind(units: readonly Unit[], from: number, language: LanguageCode): Stance | null {
  const { findings, lexicon } = VERDICT_WORDS[language];
  for (let at = from; at < from + FINDING_REACH; at += 1) {
    const items = units[at]?.items ?? [];
    let denial = false;
    for (const [index, { kind, lower, start, end }] of items.entries()) {
      if (kind !== 'word') continue;
      const entry = entryAt(items, index, lexicon);
      const dispute =
        findings.get(lower) ?? (entry?.frame === 'unreal' && entry.dispute === 'fake' ? 'fake' : undefined);
      if (dispute !== undefined && !denial) return { dispute, cue: { start, end } };
      if (denial && TRUE[language].has(lower)) return { dispute: 'fake', cue: { start, end } };
      denial = lexicon.denials.has(spelt(lower));
    }
  }
  return null;
}

/** What was passed around, and the sentence that quotes it: in it, before it (`Poster itu dibagikan`) or behind it. */
function circulatedBefore(units: readonly Unit[], from: number, language: LanguageCode): number {
  for (let at = from - 1; at >= 0 && from - at <= CLAIM_REACH; at -= 1)
    if (units[at]?.items.some(({ lower }) => CIRCULATING[language].has(lower))) return quotingNear(units, at, language);
  return -1;
}

function quotingNear(units: readonly Unit[], at: number, language: LanguageCode): number {
  const { media } = LEXICONS[language];
  const quotes = (other: number) =>
    units[other]?.items.some(({ kind }) => kind === 'quotation') === true &&
    units[other]?.items.some(({ lower }) => media.has(lower)) === true;
  if (quotes(at)) return at;
  return [1, 2, 3].map((step) => at - step).find(quotes) ?? at;
}
